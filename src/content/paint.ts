import type { Span } from '../engine/analysis.ts';
import { type Look, nameOf } from '../shared/looks.ts';

declare global {
  interface Window {
    /** Firefox: the window as its own page has it. */
    wrappedJSObject?: Window & typeof globalThis;
  }
}

/** A painted mark: what it is of, how it looks, where it stands. */
export interface Painted {
  /** Index into the analysis's findings. */
  finding: number;
  span: Span;
  look: Look;
  ranges: Range[];
}

/**
 * Gives the page, and with `frames` those in it, a style sheet that they cannot see, with these looks and those that answer a
 * reader (the background's `style` call).
 */
export type AddStyle = (looks: Look[], frames: boolean) => Promise<unknown>;

/**
 * Paints through the CSS Custom Highlight API: no element, attribute or style element of the page changes. Each document has a
 * registry of its own, a frame's too. Iterating one throws in Firefox, so the names in use are kept here.
 */
export class Painter {
  readonly #addStyle: AddStyle;
  readonly #styled = new Set<string>();
  #document = document;
  #names: string[] = [];

  constructor(addStyle: AddStyle) {
    this.#addStyle = addStyle;
  }

  /** Whether no looks are in the page yet. */
  get isBare(): boolean {
    return this.#styled.size === 0;
  }

  /** Looks of these names are in the page already; a frame has sheets of its own. */
  know(names: readonly string[]): void {
    if (this.#document === document) for (const name of names) this.#styled.add(name);
  }

  /** Replaces all marks by these. Marks show as soon as their looks are in the page, at once where they have been before. */
  paint(marks: readonly Painted[]): void {
    this.clear();
    const first = marks[0]?.ranges[0];
    if (first !== undefined) this.#goTo(first);
    const registry = registryOf(this.#document);
    const highlights = new Map<string, Highlight>();
    const looks: Look[] = [];
    for (const { look, ranges } of marks) {
      const name = nameOf(look);
      const highlight = highlights.get(name) ?? new registry.Highlight();
      highlights.set(name, highlight);
      for (const range of ranges) highlight.add(range);
      if (!this.#styled.has(name)) looks.push(look);
      this.#styled.add(name);
    }
    if (looks.length > 0) this.#style(looks);
    for (const [name, highlight] of highlights) registry.CSS.highlights.set(name, highlight);
    this.#names = [...highlights.keys()];
  }

  /** Takes all marks away. */
  clear(): void {
    for (const name of this.#names) this.#delete(name);
    this.#names = [];
  }

  /** Shows ranges over the marks under one of the names that answer a reader (`FLASH`, `LIT`); none take it away. */
  answer(name: string, ranges: readonly Range[]): void {
    const [first] = ranges;
    if (first === undefined) {
      this.#delete(name);
      return;
    }
    this.#goTo(first);
    if (!this.#styled.has(name)) this.#style([]);
    this.#styled.add(name);
    const registry = registryOf(this.#document);
    const highlight = new registry.Highlight(...ranges);
    highlight.priority = 1;
    registry.CSS.highlights.set(name, highlight);
  }

  /** Takes the document in which a range is for the one to paint in. */
  #goTo({ startContainer }: Range): void {
    const page = startContainer.ownerDocument;
    if (page === null || page === this.#document) return;
    this.#document = page;
    this.#styled.clear();
  }

  #delete(name: string): void {
    // A frame that is gone took its registry along.
    if (this.#document.defaultView !== null) registryOf(this.#document).CSS.highlights.delete(name);
  }

  #style(looks: Look[]): void {
    // Looks that did not arrive are asked for again at the next painting. After an update of the extension nobody answers.
    this.#addStyle(looks, this.#document !== document).catch(() => this.#styled.clear());
  }
}

/**
 * What holds a document's highlights. Through the guarded window of a frame Firefox gives a registry that paints nowhere; the
 * frame's own is what its page has, and could have overwritten, as it can do away with any mark.
 */
function registryOf({ defaultView }: Document): Pick<typeof globalThis, 'CSS' | 'Highlight'> {
  if (defaultView === null || defaultView === window) return globalThis;
  return defaultView.wrappedJSObject ?? defaultView;
}
