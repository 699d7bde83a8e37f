import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clickFirefoxToolbar } from '../../scripts/driver/firefox.ts';
import { findBrowser } from '../../scripts/lib/find-browser.mjs';
import { type FirefoxApp, inPage, openPage, readingInFront, startFirefox } from './harness/app.ts';
import { openCard } from './harness/card.ts';
import { clickAt, ESCAPE, press } from './harness/hands.ts';
import { closePopup } from './harness/views.ts';

/** Each painted stretch of a page and of its first frame: its words, and whether it has its line. */
function paintedHere(): { text: string; line: string }[] {
  const found: { text: string; line: string }[] = [];
  for (const view of [window, document.querySelector('iframe')?.contentDocument?.defaultView]) {
    for (const [name, highlight] of view?.CSS.highlights ?? [])
      for (const range of name.startsWith('caveat-') ? highlight : []) {
        const parent = range.startContainer.parentElement;
        const line = parent === null ? '' : getComputedStyle(parent, `::highlight(${name})`).textDecorationLine;
        found.push({ text: String(range), line });
      }
  }
  return found;
}

/** Where words stand in the window, in the first frame or in open shadow roots too. */
function pointHere(words: string): [number, number] | null {
  const find = (root: Node, left: number, top: number): [number, number] | null => {
    for (const node of root.childNodes) {
      const start = node instanceof Text || node.nodeType === 3 ? (node.textContent ?? '').indexOf(words) : -1;
      if (start >= 0) {
        const range = (node.ownerDocument ?? document).createRange();
        range.setStart(node, start);
        range.setEnd(node, start + words.length);
        const [line] = range.getClientRects();
        if (line !== undefined) return [left + line.left + line.width / 2, top + line.top + line.height / 2];
      }
      const shadow = node instanceof Element ? node.shadowRoot : null;
      const found = find(node, left, top) ?? (shadow === null ? null : find(shadow, left, top));
      if (found !== null) return found;
      if (!(node instanceof HTMLIFrameElement) || node.contentDocument === null) continue;
      const box = node.getBoundingClientRect();
      const padding = Number.parseFloat(getComputedStyle(node).paddingTop);
      const inside = find(
        node.contentDocument.body,
        box.left + node.clientLeft + padding,
        box.top + node.clientTop + padding,
      );
      if (inside !== null) return inside;
    }
    return null;
  };
  return find(document.body, 0, 0);
}

describe.skipIf(findBrowser('firefox') === null)('in Firefox', () => {
  let app: FirefoxApp;
  beforeAll(async () => {
    app = await startFirefox();
  });
  afterAll(() => app?.close());

  it.each([
    ['a frame of the same site', 'kinds/frame.html'],
    ['open shadow roots', 'kinds/elements.html'],
  ])('an article in %s has its marks there, and its card opens at them', async (_, path) => {
    const page = await openPage(app, path);
    await clickFirefoxToolbar(app);
    const reading = await readingInFront(app);
    if (reading.state !== 'read') throw new Error(reading.state);
    await closePopup(app);
    const on = reading.ruleSets.filter(({ off }) => !off).map(({ id }) => id);
    const expected = reading.analysis.findings
      .filter(({ pack }) => on.includes(pack))
      .map(({ start, end }) => ({ text: reading.article.text.slice(start, end), line: 'underline' }));
    expect(expected.length).toBeGreaterThan(2);
    const sorted = (marks: unknown) =>
      Array.isArray(marks) ? marks.map((mark) => JSON.stringify(mark)).sort() : marks;
    await expect.poll(async () => sorted(await inPage(app, page, paintedHere))).toEqual(sorted(expected));
    for (const words of ['Two officials', 'denied that any offer']) {
      const [x, y] = Object.values(Object(await inPage(app, page, pointHere, words)));
      if (typeof x !== 'number' || typeof y !== 'number') throw new Error(`"${words}" is not shown`);
      await clickAt(app, page, { x, y });
      await expect.poll(() => openCard(app, page)).toMatchObject({ hasFocus: true });
      expect((await openCard(app, page))?.text).toContain(words);
      await press(app, page, ESCAPE);
      await expect.poll(() => openCard(app, page)).toBeNull();
    }
  });
});
