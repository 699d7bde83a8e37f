import type { IsVisible } from './visible.ts';

/**
 * A check for documents without layout (jsdom): the elements that a style sheet of the page takes out with `display: none`.
 * Asking for the computed style of every element would be the number of elements times the number of rules; so the
 * rules that hide come first, and only what they select is computed.
 */
export function styleSheetVisibility(document: Document): IsVisible {
  const hidden = new Set<Element>();
  const view = document.defaultView;
  for (const selector of hidingSelectors(document)) {
    for (const element of select(document, selector)) {
      if (view === null || view.getComputedStyle(element).display === 'none') hidden.add(element);
    }
  }
  return (element) => !hidden.has(element);
}

function hidingSelectors(document: Document): string[] {
  const selectors: string[] = [];
  for (const sheet of Array.from(document.styleSheets)) {
    for (const rule of rulesOf(sheet)) {
      if ('selectorText' in rule && 'style' in rule) {
        const { selectorText, style } = rule as CSSStyleRule;
        if (style.getPropertyValue('display') === 'none') selectors.push(selectorText);
      }
    }
  }
  return selectors;
}

/** A sheet from another origin does not show its rules. */
function rulesOf(sheet: CSSStyleSheet): CSSRule[] {
  try {
    return Array.from(sheet.cssRules);
  } catch {
    return [];
  }
}

/** A selector that this document's engine does not know selects nothing. */
function select(document: Document, selector: string): Element[] {
  try {
    return Array.from(document.querySelectorAll(selector));
  } catch {
    return [];
  }
}
