import type { Page } from 'playwright-core';
import type { Reading } from '../../../src/shared/messages.ts';

/** The text of everything painted, by rule set, in reading order, without white space: the page sees the registry, too. */
export async function paintedText(page: Page): Promise<Record<string, string>> {
  return page.evaluate(paintedHere);
}

/** The same, where it runs in the page itself. */
export function paintedHere(): Record<string, string> {
  const ranges = new Map<string, Range[]>();
  for (const [name, highlight] of CSS.highlights) {
    const set = /^caveat-(.+)-(?:light|dark|black|white)-(?:full|line)-/.exec(name)?.[1];
    if (set === undefined) continue;
    for (const range of highlight) if (range instanceof Range) ranges.set(set, [...(ranges.get(set) ?? []), range]);
  }
  return Object.fromEntries(
    [...ranges]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([set, list]) => {
        list.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
        return [set, list.join('').replace(/\s/g, '')];
      }),
  );
}

/** What should be painted for a reading while each rule set is as it comes: the engine's own spans. */
export function expectedText(reading: Extract<Reading, { state: 'read' }>): Record<string, string> {
  const texts = new Map<string, string>();
  const { analysis, article, ruleSets } = reading;
  const on = ruleSets.filter((ruleSet) => !ruleSet.off).map((ruleSet) => ruleSet.id);
  for (const { pack, start, end } of analysis.findings.toSorted((a, b) => a.start - b.start)) {
    if (!on.includes(pack)) continue;
    texts.set(pack, (texts.get(pack) ?? '') + article.text.slice(start, end).replace(/\s/g, ''));
  }
  return Object.fromEntries([...texts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Where some words stand in the window: the middle of their first line. */
export async function pointOf(page: Page, words: string): Promise<{ x: number; y: number }> {
  const point = await page.evaluate(pointHere, words);
  if (point === null) throw new Error(`the page does not show "${words}"`);
  return point;
}

/** The same, where it runs in the page itself; null where the page does not show the words. */
export function pointHere(words: string): { x: number; y: number } | null {
  const nodes = document.createNodeIterator(document.body, NodeFilter.SHOW_TEXT);
  for (let node = nodes.nextNode(); node !== null; node = nodes.nextNode()) {
    const start = node.nodeValue?.indexOf(words) ?? -1;
    if (start < 0) continue;
    const range = new Range();
    range.setStart(node, start);
    range.setEnd(node, start + words.length);
    const line = range.getClientRects()[0];
    if (line !== undefined) return { x: line.left + line.width / 2, y: line.top + line.height / 2 };
  }
  return null;
}

/** What assistive technology finds in the card, whose shadow root is closed to everyone else: null where none is open. */
export interface OpenCard {
  name: string;
  text: string;
  buttons: string[];
  /** The name of what has the focus, if that is in the card. */
  focused: string | null;
}

export async function openCard(page: Page): Promise<OpenCard | null> {
  const session = await page.context().newCDPSession(page);
  try {
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const dialog = nodes.find((node) => node.role?.value === 'dialog' && String(node.name?.value).startsWith('Caveat'));
    if (dialog === undefined) return null;
    const inside = (id: string): typeof nodes => {
      const node = byId.get(id);
      return node === undefined ? [] : [node, ...(node.childIds ?? []).flatMap(inside)];
    };
    const all = inside(dialog.nodeId);
    const named = (role: string) =>
      all.filter((node) => !node.ignored && node.role?.value === role).map((node) => String(node.name?.value ?? ''));
    const focused = all.find((node) =>
      node.properties?.some(({ name, value }) => name === 'focused' && value.value === true),
    );
    return {
      name: String(dialog.name?.value),
      text: named('StaticText').join(' '),
      buttons: named('button'),
      focused: focused === undefined ? null : String(focused.name?.value ?? ''),
    };
  } finally {
    await session.detach();
  }
}

/** The card as soon as it is as wished, or gone where `null` is wished. @throws after ten seconds */
export async function waitForCard(page: Page, wished: (card: OpenCard | null) => boolean): Promise<OpenCard | null> {
  let last: OpenCard | null = null;
  for (const end = Date.now() + 10_000; Date.now() < end; ) {
    last = await openCard(page);
    if (wished(last)) return last;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`the card is not as expected: ${JSON.stringify(last)}`);
}

/** Presses Tab until the named button of the card has the focus. */
export async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 30; presses++) {
    await page.keyboard.press('Tab');
    if ((await openCard(page))?.focused === name) return;
  }
  throw new Error(`Tab does not reach "${name}"`);
}
