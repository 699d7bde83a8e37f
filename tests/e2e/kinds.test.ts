import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Reading } from '../../src/shared/messages.ts';
import { type App, clickToolbar, openPage, startApp } from './harness/app.ts';
import { callContent, waitForReading } from './harness/calls.ts';
import { openCard, waitForCard } from './harness/marks.ts';

type Read = Extract<Reading, { state: 'read' }>;

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

async function readPage(path: string): Promise<{ page: Page; reading: Read }> {
  const page = await openPage(app, path);
  await clickToolbar(app, page);
  const reading = await waitForReading(app, page);
  await page.bringToFront();
  if (reading.state !== 'read') throw new Error(`the page is ${reading.state}`);
  return { page, reading };
}

/** Each painted stretch of a document, and whether something is to be seen of it. */
function painted(where: Page | Frame): Promise<{ text: string; line: boolean }[]> {
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

function wordsOf(reading: Read): string[] {
  const on = reading.ruleSets.filter(({ off }) => !off).map(({ id }) => id);
  return reading.analysis.findings
    .filter(({ pack }) => on.includes(pack))
    .map(({ start, end }) => reading.article.text.slice(start, end));
}

/** Where words stand in the window, in open shadow roots too; `edge` is the frame's border and padding. */
async function pointIn(page: Page, where: Page | Frame, words: string): Promise<{ x: number; y: number }> {
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
async function cardBox(page: Page): Promise<{ left: number; top: number; bottom: number }> {
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
async function opensAt(page: Page, where: Page | Frame, words: string): Promise<void> {
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

const ALL = [
  'Ferry crews at Halden Sound set a date for a strike',
  'The crews of the Halden ferries',
  'Two officials briefed on the talks',
  'The line’s director',
  'The harbour office asked',
];

/** That a page's article is all there, in order. */
function isInOrder({ article }: Read): void {
  const at = ALL.map((words) => article.text.indexOf(words));
  expect(at[0]).toBe(0);
  expect(at).toEqual([...at].sort((a, b) => a - b));
  expect(at).not.toContain(-1);
}

describe('an article in a frame of the same site', () => {
  let page: Page;
  let reading: Read;
  let frame: Frame;
  let before: string;
  beforeAll(async () => {
    ({ page, reading } = await readPage('kinds/frame.html'));
    const found = page.frame({ url: /story\.html/ });
    if (found === null) throw new Error('no frame');
    frame = found;
    before = await frame.content();
  });

  it('is read, and has its marks in the frame', async () => {
    isInOrder(reading);
    expect(reading.article.meta.url).toBe('http://news.example/kinds/story.html');
    const marks = await painted(frame);
    expect(marks.map(({ text }) => text).sort()).toEqual(wordsOf(reading).sort());
    expect(marks.length).toBeGreaterThan(2);
    await expect.poll(async () => (await painted(frame)).every(({ line }) => line)).toBe(true);
    expect(await painted(page)).toEqual([]);
    expect(await frame.content()).toBe(before);
  });

  it('opens its card at a click, beside the words', () => opensAt(page, frame, 'Two officials'));

  it('opens its card beside the words when the frame is scrolled, too', async () => {
    await frame.evaluate(() => window.scrollTo(0, 90));
    await page.evaluate(() => window.scrollTo(0, 40));
    await opensAt(page, frame, 'denied that any offer had been made');
  });

  it('steps from mark to mark, and goes to a place and flashes it', async () => {
    await page.evaluate(() => window.scrollTo(0, 900));
    expect(await callContent(app, page, 'step', { by: 1 })).toMatchObject({ value: { found: true } });
    await waitForCard(page, (open) => open?.focused != null);
    await page.keyboard.press('Escape');
    await page.evaluate(() => window.scrollTo(0, 900));
    const start = reading.article.text.indexOf('four thousand people');
    const flashed = frame.waitForFunction(() => [...(CSS.highlights.get('caveat-flash') ?? [])].join('') !== '');
    expect(await callContent(app, page, 'goTo', { span: { start, end: start + 20 } })).toMatchObject({
      value: { found: true },
    });
    await flashed;
    const { y } = await pointIn(page, frame, 'four thousand people');
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(900);
  });

  it('is read anew when the frame shows another', async () => {
    await page.evaluate(() => window.scrollTo(0, 0));
    await page.locator('iframe').evaluate((element: HTMLIFrameElement) => {
      element.src = '/agency-report/source.html';
    });
    const next = await expect
      .poll(() => page.frame({ url: /agency-report/ })?.evaluate(() => CSS.highlights.size) ?? 0, { timeout: 10_000 })
      .toBeGreaterThan(0)
      .then(() => page.frame({ url: /agency-report/ }));
    const now = await waitForReading(app, page);
    if (now.state !== 'read' || next === null) throw new Error(now.state);
    expect((await painted(next)).map(({ text }) => text).join(' ')).toContain('two diplomats');
  });
});

describe('an article in open shadow roots', () => {
  let page: Page;
  let reading: Read;
  beforeAll(async () => {
    ({ page, reading } = await readPage('kinds/elements.html'));
  });

  it('is read in the order in which it shows, and has its marks there', async () => {
    isInOrder(reading);
    const marks = await painted(page);
    expect(marks.map(({ text }) => text).sort()).toEqual(wordsOf(reading).sort());
    await expect.poll(async () => (await painted(page)).every(({ line }) => line)).toBe(true);
    const sheets = await page.evaluate(() => {
      const root = document.querySelector('news-story')?.shadowRoot;
      return [root?.adoptedStyleSheets.length, root?.styleSheets.length, document.adoptedStyleSheets.length];
    });
    expect(sheets).toEqual([0, 1, 0]);
  });

  it('opens its card in a root, and in a root in a root', async () => {
    await opensAt(page, page, 'Two officials');
    await opensAt(page, page, 'denied that any offer had been made');
  });

  it('has its marks again after a root was rendered anew', async () => {
    const all = (await painted(page)).map(({ text }) => text).sort();
    await page.evaluate(() => {
      const root = document.querySelector('news-story')?.shadowRoot?.querySelector('news-answer')?.shadowRoot;
      const paragraph = root?.querySelector('p');
      paragraph?.replaceWith(paragraph.cloneNode(true));
    });
    await expect
      .poll(async () => (await painted(page)).map(({ text }) => text).sort(), { timeout: 10_000 })
      .toEqual(all);
  });
});

describe('a page whose text is closed to us', () => {
  it.each([
    ['kinds/closed.html', 'closed'],
    ['kinds/other-site.html', 'frame'],
    ['front-page/source.html', undefined],
  ])('%s has no article, and is said to keep it elsewhere: %s', async (path, elsewhere) => {
    const page = await openPage(app, path);
    await clickToolbar(app, page);
    expect(await waitForReading(app, page)).toEqual({ state: 'no-article', elsewhere });
    await page.close();
  });
});

describe('a selection where there is no article', () => {
  it('is read, and says so', async () => {
    const page = await openPage(app, 'front-page/source.html');
    await page.evaluate(() => {
      const paragraph = document.createElement('div');
      paragraph.textContent =
        'Two officials briefed on the talks said that the line had offered a rise and then taken it back.';
      document.body.prepend(paragraph);
      document.getSelection()?.selectAllChildren(paragraph);
    });
    await clickToolbar(app, page);
    const reading = await waitForReading(app, page);
    if (reading.state !== 'read') throw new Error(reading.state);
    expect(reading.article.text).toMatch(/^Two officials .* taken it back\.$/);
    expect(reading.analysis.notices.map(({ code }) => code)).toContain('selection');
    expect((await painted(page)).map(({ text }) => text)).toEqual(wordsOf(reading));
  });
});

describe('a part that is folded away', () => {
  it('is read when it is unfolded, by whatever means', async () => {
    const { page, reading } = await readPage('kinds/fold.html');
    expect(reading.article.text).not.toContain('Two officials');
    expect(reading.article.text).not.toContain('A person who knows the books');
    await page.getByText('Read more').click();
    await expect
      .poll(async () => (await painted(page)).map(({ text }) => text).join(' '), { timeout: 10_000 })
      .toContain('Two officials');
    await page.getByText('What came before').click();
    await expect
      .poll(async () => (await painted(page)).map(({ text }) => text).join(' '), { timeout: 10_000 })
      .toContain('A person who knows the books');
    expect(await openCard(page)).toBeNull();
  });
});

describe('an article that grows', () => {
  it('has the marks of what was added, and keeps the open card with its words', async () => {
    const { page } = await readPage('kinds/story.html');
    const { x, y } = await pointIn(page, page, 'Two officials');
    await page.mouse.click(x, y);
    const card = await waitForCard(page, (open) => open?.focused != null);
    await page.evaluate(() => {
      const added = document.createElement('p');
      added.textContent =
        'A person close to the line said late on Tuesday that a fourth night of talks had been agreed, and that nobody would strike before it.';
      document.querySelector('h1')?.after(added);
    });
    await expect
      .poll(async () => (await painted(page)).map(({ text }) => text).join(' '), { timeout: 10_000 })
      .toContain('A person close to the line');
    expect((await openCard(page))?.text).toBe(card?.text);
    const moved = await pointIn(page, page, 'Two officials');
    expect(moved.y).toBeGreaterThan(y);
    expect(Math.abs((await cardBox(page)).top - moved.y)).toBeLessThan(60);
  });
});

describe('a page that feigns', () => {
  it('clicks, keys and movements opens and closes no card', async () => {
    const { page } = await readPage('kinds/story.html');
    const { x, y } = await pointIn(page, page, 'Two officials');
    const feign = (types: string[]) =>
      page.evaluate(
        ([all, left, top]) => {
          const target = document.elementFromPoint(left, top) ?? document.body;
          for (const type of all) {
            const at = { clientX: left, clientY: top, bubbles: true, composed: true, cancelable: true };
            target.dispatchEvent(new PointerEvent(type, at));
          }
          target.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
        },
        [types, x, y] as const,
      );
    await feign(['pointermove', 'pointerdown', 'pointerup', 'click']);
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 900)));
    expect(await openCard(page)).toBeNull();
    await page.mouse.click(x, y);
    await waitForCard(page, (open) => open?.focused != null);
    await feign(['click']);
    expect(await openCard(page)).not.toBeNull();
  });
});
