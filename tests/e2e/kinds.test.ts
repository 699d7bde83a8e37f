import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { linkTo } from '../../src/export/fragment.ts';
import type { Reading } from '../../src/shared/messages.ts';
import { type App, clickToolbar, openPage, startApp, tabIdOf } from './harness/app.ts';
import { callContent, waitForReading } from './harness/calls.ts';
import { waitForCard } from './harness/marks.ts';
import { opensAt, painted, pointIn, wordsOf } from './harness/places.ts';

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

  it('lights a statement in the panel while the reader points at its words in the frame', async () => {
    const panel = await app.context.newPage();
    await panel.goto(`chrome-extension://${app.id}/src/panel/index.html?tab=${await tabIdOf(app, page)}`);
    await panel.locator('.statement').first().waitFor();
    await page.bringToFront();
    const { x, y } = await pointIn(page, frame, 'any offer had been made');
    await page.mouse.move(x - 8, y);
    // A reader's hand is never quite still; the panel may begin to listen after the first movement.
    await expect
      .poll(
        async () => {
          await page.mouse.move(x + (Date.now() % 2), y);
          await page.waitForTimeout(200);
          return panel.locator('.statement--lit').allTextContents();
        },
        { timeout: 5000 },
      )
      .toEqual([expect.stringContaining('any offer had been made')]);
    await panel.close();
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

  it('has links to its passages that lead there', async () => {
    const { text, meta } = reading.article;
    const start = text.indexOf('denied that any offer');
    const link = linkTo(meta.url ?? '', text, { start, end: start + 21 });
    const other = await app.context.newPage();
    await other.setViewportSize({ width: 500, height: 200 });
    await other.goto(link ?? '');
    await expect.poll(async () => (await pointIn(other, other, 'denied that any offer')).y).toBeLessThan(200);
    await other.close();
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
  it('is read when the button is pressed again, and stays read when nothing is selected any more', async () => {
    const page = await openPage(app, 'sign-in/source.html');
    await clickToolbar(app, page);
    expect(await waitForReading(app, page)).toMatchObject({ state: 'no-article' });
    await page.evaluate(() => {
      const paragraph = document.createElement('div');
      paragraph.textContent = 'Two officials briefed on the talks said that the line had offered a rise.';
      document.body.prepend(paragraph);
      document.getSelection()?.selectAllChildren(paragraph);
    });
    const read = async () => {
      await clickToolbar(app, page);
      await expect.poll(async () => (await waitForReading(app, page)).state).toBe('read');
    };
    await read();
    await page.evaluate(() => document.getSelection()?.removeAllRanges());
    await read();
    expect((await painted(page)).map(({ text }) => text)).toEqual(['Two officials briefed on the talks']);
    await page.close();
  });

  it('is read in a shadow root, too', async () => {
    const page = await openPage(app, 'sign-in/source.html');
    await page.evaluate(() => {
      const host = document.createElement('div');
      document.body.prepend(host);
      const root = host.attachShadow({ mode: 'open' });
      const texts = ['Two officials briefed on the talks said it.', 'Nobody else was asked.'].map((text) => {
        const paragraph = document.createElement('p');
        paragraph.textContent = text;
        return paragraph;
      });
      root.append(...texts);
    });
    const { x, y } = await pointIn(page, page, 'Two');
    const to = await pointIn(page, page, 'asked.');
    await page.mouse.move(x - 30, y);
    await page.mouse.down();
    await page.mouse.move(to.x + 60, to.y);
    await page.mouse.up();
    await clickToolbar(app, page);
    const reading = await waitForReading(app, page);
    if (reading.state !== 'read') throw new Error(reading.state);
    expect(reading.article.text).toBe('Two officials briefed on the talks said it.\n\nNobody else was asked.');
    await page.close();
  });

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
