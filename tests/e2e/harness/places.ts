import type { Frame, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Reading } from '../../../src/shared/messages.ts';
import { waitForCard } from './marks.ts';

/*
 * Marks wherever they stand: in the page, in a frame of it, in open shadow roots.
 */

/** Each painted stretch of a document, and whether something is to be seen of it. */
export function painted(where: Page | Frame): Promise<{ text: string; line: boolean }[]> {
  return where.evaluate(() =>
    [...CSS.highlights].flatMap(([name, highlight]) =>
      name.startsWith('caveat-')
        ? [...highlight].map((range) => {
            const parent = range.startContainer.parentElement;
            const style = parent === null ? null : getComputedStyle(parent, `::highlight(${name})`);
            return { text: String(range), line: style?.textDecorationLine === 'underline' };
          })
        : [],
    ),
  );
}

/** The words that should be painted for a reading while each rule set is as it comes, in the order of the findings. */
export function wordsOf(reading: Extract<Reading, { state: 'read' }>): string[] {
  const on = reading.ruleSets.filter(({ off }) => !off).map(({ id }) => id);
  return reading.analysis.findings
    .filter(({ pack }) => on.includes(pack))
    .map(({ start, end }) => reading.article.text.slice(start, end));
}

/** Where words stand in the window, in open shadow roots too; `edge` is the frame's border and padding. */
export async function pointIn(page: Page, where: Page | Frame, words: string): Promise<{ x: number; y: number }> {
  const point = await where.evaluate((wanted) => {
    const find = (root: Node): { x: number; y: number } | null => {
      for (const node of root.childNodes) {
        const start = node instanceof Text ? node.data.indexOf(wanted) : -1;
        if (start >= 0) {
          const range = new Range();
          range.setStart(node, start);
          range.setEnd(node, start + wanted.length);
          const [line] = range.getClientRects();
          if (line !== undefined) return { x: line.left + line.width / 2, y: line.top + line.height / 2 };
        }
        const found = find(node) ?? (node instanceof Element && node.shadowRoot ? find(node.shadowRoot) : null);
        if (found !== null) return found;
      }
      return null;
    };
    return find(document.body);
  }, words);
  if (point === null) throw new Error(`"${words}" is not shown`);
  if (where === page || !('frameElement' in where)) return point;
  const element = await where.frameElement();
  const edge = await element.evaluate((frame) => {
    if (!(frame instanceof HTMLIFrameElement)) throw new Error('no frame');
    const { left, top } = frame.getBoundingClientRect();
    const { paddingLeft } = getComputedStyle(frame);
    return {
      left: left + frame.clientLeft + parseFloat(paddingLeft),
      top: top + frame.clientTop + parseFloat(paddingLeft),
    };
  });
  return { x: point.x + edge.left, y: point.y + edge.top };
}

/** The card's box in the window. */
export async function cardBox(page: Page): Promise<{ left: number; top: number; bottom: number }> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  const { nodes } = await session.send('DOM.getFlattenedDocument', { depth: -1, pierce: true });
  const card = nodes.find((node) => node.nodeName === 'SECTION' && node.attributes?.includes('dialog'));
  if (card === undefined) throw new Error('no card');
  const { model } = await session.send('DOM.getBoxModel', { nodeId: card.nodeId });
  await session.detach();
  const [left = 0, top = 0] = model.border;
  return { left, top, bottom: top + model.height };
}

/** Clicks on marked words and looks whether the card of them stands beside them. */
export async function opensAt(page: Page, where: Page | Frame, words: string): Promise<void> {
  const { x, y } = await pointIn(page, where, words);
  await page.mouse.click(x, y);
  const card = await waitForCard(page, (open) => open?.focused != null);
  expect(card?.text).toContain(words);
  const box = await cardBox(page);
  const away = Math.min(Math.abs(box.top - y), Math.abs(box.bottom - y));
  expect(away).toBeGreaterThan(4);
  expect(away).toBeLessThan(60);
  await page.keyboard.press('Escape');
  await waitForCard(page, (open) => open === null);
}
