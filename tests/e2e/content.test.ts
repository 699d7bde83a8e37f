import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Reading } from '../../src/shared/messages.ts';
import { sharedCorpus } from '../shared-corpus.ts';
import { type App, clickToolbar, openPage, startApp } from './harness/app.ts';
import { violations } from './harness/axe.ts';
import { callContent, waitForReading } from './harness/calls.ts';
import { expectedText, openCard, paintedText, pointOf, tabTo, waitForCard } from './harness/marks.ts';

type Read = Extract<Reading, { state: 'read' }>;

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

/** Opens a page and has it read by a click on the toolbar; `before` is its markup until then. */
async function readPage(path: string, host?: string): Promise<{ page: Page; reading: Read; before: string }> {
  const page = await openPage(app, path, host);
  const before = await page.content();
  await clickToolbar(app, page);
  const reading = await waitForReading(app, page);
  await page.bringToFront();
  if (reading.state !== 'read') throw new Error(`the page is ${reading.state}`);
  return { page, reading, before };
}

/** Changes the settings as the options page does: the whole object, in storage. */
async function setSettings(settings: object): Promise<void> {
  await app.home.evaluate((value) => chrome.storage.local.set({ settings: { version: 1, ...value } }), settings);
}

describe('a page that was read', () => {
  let page: Page;
  let reading: Read;
  let before: string;
  beforeAll(async () => {
    ({ page, reading, before } = await readPage('agency-report/source.html'));
  });

  it('is painted exactly where the engine says, also across links and emphasis', async () => {
    expect(await paintedText(page)).toEqual(expectedText(reading));
    expect(Object.keys(expectedText(reading))).toEqual([
      'anonymous-sourcing',
      'conditional-threats',
      'disputed-claims',
    ]);
  });

  it('has the same markup as before, and no style sheet more', async () => {
    expect(await page.content()).toBe(before);
    expect(await page.evaluate(() => [document.styleSheets.length, document.adoptedStyleSheets.length])).toEqual([
      1, 0,
    ]);
  });

  it('opens the card at a click, takes the focus there, and gives it back at Escape', async () => {
    const { x, y } = await pointOf(page, 'two diplomats');
    await page.mouse.click(x, y);
    const card = await waitForCard(page, (open) => open?.focused != null);
    expect(card?.name).toBe('Caveat: Source not named');
    expect(card?.text).toContain('two diplomats briefed on the talks');
    expect(card?.text).toMatch(/Often normal:.*Ask:/);
    await page.keyboard.press('Escape');
    await waitForCard(page, (open) => open === null);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
  });

  it('opens the card when the pointer rests on a mark in a link, and the link still works', async () => {
    const { x, y } = await pointOf(page, 'rejected');
    await page.mouse.move(x - 30, y);
    await page.mouse.move(x, y);
    const card = await waitForCard(page, (open) => open !== null);
    expect(card?.focused).toBeNull();
    await page.mouse.click(x, y);
    await page.waitForURL('**/source.html#denial');
    await waitForCard(page, (open) => open === null);
  });

  it('shows nothing where no mark is', async () => {
    const { x, y } = await pointOf(page, 'Neither side');
    await page.mouse.click(x, y);
    expect(await openCard(page)).toBeNull();
  });

  it('goes to a place and flashes it', async () => {
    const start = reading.article.text.indexOf('Neither side');
    await page.setViewportSize({ width: 1000, height: 300 });
    const seen = await page.evaluateHandle(() => {
      const texts: string[] = [];
      const look = () => {
        texts.push([...(CSS.highlights.get('caveat-flash') ?? [])].join(''));
        requestAnimationFrame(look);
      };
      look();
      return texts;
    });
    const answer = await callContent(app, page, 'goTo', { span: { start, end: start + 12 } });
    expect(answer).toEqual({ ok: true, value: { found: true } });
    expect((await pointOf(page, 'Neither side')).y).toBeLessThan(300);
    // It was there, and it is over.
    const changes = () => seen.evaluate((texts) => texts.filter((text, index) => text !== texts[index - 1]));
    await expect.poll(changes).toEqual(['', 'Neither side', '']);
    await page.setViewportSize({ width: 1000, height: 900 });
  });

  it('steps from mark to mark by the keyboard', async () => {
    expect(await callContent(app, page, 'step', { by: 1 })).toMatchObject({ value: { found: true } });
    const first = await waitForCard(page, (open) => open?.focused != null);
    expect(await callContent(app, page, 'step', { by: 1 })).toMatchObject({ value: { found: true } });
    const next = await waitForCard(page, (open) => open?.focused != null && open.text !== first?.text);
    expect(next?.name).toMatch(/^Caveat: /);
    await page.keyboard.press('Escape');
    await waitForCard(page, (open) => open === null);
  });

  it('loses and regains the marks of a rule set at its switch', async () => {
    const all = await paintedText(page);
    await setSettings({ ruleSets: { 'conditional-threats': false } });
    const { 'conditional-threats': _off, ...rest } = all;
    await expect.poll(() => paintedText(page)).toEqual(rest);
    await setSettings({ ruleSets: {} });
    await expect.poll(() => paintedText(page)).toEqual(all);
    await setSettings({ hideAll: true });
    await expect.poll(() => paintedText(page)).toEqual({});
    await setSettings({});
    await expect.poll(() => paintedText(page)).toEqual(all);
  });

  it('hides one mark from its card, and keeps it hidden', async () => {
    const { x, y } = await pointOf(page, 'two diplomats');
    await page.mouse.click(x, y);
    await waitForCard(page, (open) => open?.focused != null);
    await tabTo(page, 'Hide or change ▸');
    await page.keyboard.press('Enter');
    await tabTo(page, 'Hide this mark');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await paintedText(page))['anonymous-sourcing']).not.toContain('twodiplomats');
    const stored = await app.home.evaluate(() => chrome.storage.local.get('settings'));
    expect(stored).toMatchObject({ settings: { hidden: [{ phrase: 'two diplomats briefed on the talks' }] } });
    await setSettings({});
    await expect.poll(async () => (await paintedText(page))['anonymous-sourcing']).toContain('twodiplomats');
  });

  it('turns a rule off on this site only from its card, and the options bring it back', async () => {
    const { x, y } = await pointOf(page, 'two diplomats');
    await page.mouse.click(x, y);
    await waitForCard(page, (open) => open?.focused != null);
    await tabTo(page, 'Hide or change ▸');
    await page.keyboard.press('Enter');
    await tabTo(page, 'Turn this rule off on this site');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await paintedText(page))['anonymous-sourcing'] ?? '').not.toContain('twodiplomats');
    const options = await app.context.newPage();
    await options.goto(`chrome-extension://${app.id}/src/options/index.html#hidden`);
    await options.getByText('rule turned off on http://news.example').waitFor();
    expect(await violations(options)).toEqual([]);
    await options.getByRole('button', { name: /^Turn on again/ }).click();
    await options.getByText('Nothing is hidden or turned off.').waitFor();
    await options.close();
    await expect.poll(async () => (await paintedText(page))['anonymous-sourcing'] ?? '').toContain('twodiplomats');
    await setSettings({});
  });

  it('finds its marks again after the page has made its nodes anew, and forgets them when the article is another', async () => {
    const all = await paintedText(page);
    await page.evaluate(() => {
      const text = document.querySelector('.story-text')!;
      text.replaceWith(text.cloneNode(true));
    });
    await expect.poll(() => paintedText(page), { timeout: 10_000 }).toEqual(all);
    await page.evaluate(() => {
      history.pushState({}, '', 'another-story');
      document.querySelector('article')!.replaceChildren('Another story.');
    });
    await expect.poll(() => paintedText(page), { timeout: 10_000 }).toEqual({});
    expect(await callContent(app, page, 'reading')).toEqual({ ok: true, value: { state: 'none' } });
  });
});

describe('a page whose policy allows nothing', () => {
  it('shows marks in their own looks and a card in its own style', async () => {
    const { page, reading } = await readPage('strict-policy/source.html', 'strict.example');
    expect(await paintedText(page)).toEqual(expectedText(reading));
    const look = await page.evaluate(() => {
      const [name] = [...CSS.highlights.keys()].filter((key) => key.startsWith('caveat-anonymous-sourcing-'));
      return getComputedStyle(document.body, `::highlight(${name})`).textDecoration;
    });
    expect(look).toContain('dotted');
    const { x, y } = await pointOf(page, 'two officials');
    await page.mouse.click(x, y);
    await waitForCard(page, (open) => open?.focused != null);
    const box = await cardBox(page);
    expect(box.width).toBeGreaterThan(300);
    expect(box.width).toBeLessThan(400);
    expect(box.top).toBeGreaterThan(y);
  });
});

const shared = sharedCorpus('pages/istanbul-talks.html');

describe.skipIf(shared === null)('the annotated page', () => {
  it('is painted where the engine says, and nowhere else', async () => {
    const { page, reading } = await readPage('shared-pages/istanbul-talks.html');
    expect(await paintedText(page)).toEqual(expectedText(reading));
    const strangers = await page.evaluate(() => {
      const outside = '.ad, .also-read, .comments, .rail, .cookie, .reactions, nav, footer';
      const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
      return ranges.filter((range) => range.startContainer.parentElement?.closest(outside)).map(String);
    });
    expect(strangers).toEqual([]);
  });
});

/** The card's box in the window, through the one door into a closed shadow root: the protocol. */
async function cardBox(page: Page): Promise<{ left: number; top: number; width: number; height: number }> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  const { nodes } = await session.send('DOM.getFlattenedDocument', { depth: -1, pierce: true });
  const card = nodes.find((node) => node.nodeName === 'SECTION' && node.attributes?.includes('dialog'));
  if (card === undefined) throw new Error('no card');
  const { model } = await session.send('DOM.getBoxModel', { nodeId: card.nodeId });
  await session.detach();
  const [left = 0, top = 0] = model.border;
  return { left, top, width: model.width, height: model.height };
}
