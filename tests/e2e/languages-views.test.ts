import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type App, clickToolbar, openPage, startApp, tabIdOf } from './harness/app.ts';
import { violations } from './harness/axe.ts';
import { callContent, waitForReading } from './harness/calls.ts';
import { buildInLanguage } from './harness/in-language.ts';
import { waitForCard } from './harness/marks.ts';

const LANGUAGES = [
  { language: 'ur', direction: 'rtl', script: /\p{Script=Arabic}/u, next: 'اگلا نشان', foreign: 'صرف انگریزی کے لیے' },
  { language: 'de', direction: 'ltr', script: /[äöüß]/u, next: 'Nächste Markierung', foreign: 'nur für Englisch' },
] as const;

/** The views of a tab, as wide as they are shown. */
const VIEWS = [
  { name: 'popup', view: 'popup', rest: '', width: 640 },
  { name: 'narrow panel', view: 'panel', rest: '', width: 420 },
  { name: 'wide panel', view: 'panel', rest: '', width: 900 },
  { name: 'print view', view: 'panel', rest: '&print', width: 760 },
] as const;

describe.each(LANGUAGES)('in $language', ({ language, direction, script, next, foreign }) => {
  let app: App;
  let folder: string;
  let article: Page;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'caveat-language-'));
    app = await startApp({ extension: buildInLanguage(folder, language) });
    article = await read('samples/stalled-talks.html');
  });
  afterAll(async () => {
    await app.close();
    rmSync(folder, { recursive: true });
  });

  /** A page that was read by a click on the toolbar. */
  async function read(path: string): Promise<Page> {
    const page = await openPage(app, path);
    const click = await clickToolbar(app, page);
    await waitForReading(app, page);
    await click.close();
    return page;
  }

  async function openView(of: Page, { view, rest, width }: (typeof VIEWS)[number]): Promise<Page> {
    const opened = await app.context.newPage();
    await opened.setViewportSize({ width, height: 800 });
    await opened.goto(`chrome-extension://${app.id}/src/${view}/index.html?tab=${await tabIdOf(app, of)}${rest}`);
    await opened.locator('.headline').waitFor();
    return opened;
  }

  it('the browser tells what the extension is, its button and its shortcuts', async () => {
    const told = await app.home.evaluate(async () => [
      chrome.runtime.getManifest().description ?? '',
      await chrome.action.getTitle({}),
      ...(await chrome.commands.getAll()).map(({ description }) => description ?? ''),
    ]);
    expect(told.filter((text) => text !== '')).toHaveLength(7);
    expect(told.join(' ')).toMatch(script);
    expect(told.join(' ')).not.toMatch(/__MSG_|\b(?:the|this)\b/);
  });

  it.each(VIEWS)('the $name: all of its own words, none cut off, axe content', async (view) => {
    const opened = await openView(article, view);
    expect(await opened.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual([
      language,
      direction,
    ]);
    expect(await opened.locator('body').textContent()).toMatch(script);
    expect(await leftInEnglish(opened)).toEqual([]);
    expect(await cutOff(opened)).toEqual([]);
    expect(await violations(opened)).toEqual([]);
    await opened.close();
  });

  it('the article’s words run from left to right, and its columns as the interface is read', async () => {
    const popup = await openView(article, VIEWS[0]);
    const words = popup.locator('.statement__words').first();
    expect(await words.evaluate((element) => getComputedStyle(element).direction)).toBe('ltr');
    const [first, second] = await popup.locator('.positions__side').all();
    const [one, other] = [await first?.boundingBox(), await second?.boundingBox()];
    expect((other?.x ?? 0) > (one?.x ?? 0) ? 'ltr' : 'rtl').toBe(direction);
    await popup.close();
  });

  it('the card in the page says what it says of the article’s words', async () => {
    await article.bringToFront();
    expect(await callContent(app, article, 'step', { by: 1 })).toMatchObject({ value: { found: true } });
    const card = await waitForCard(article, (open) => open?.focused != null);
    expect(card?.buttons).toContain(next);
    expect(card?.text).toMatch(script);
    expect(card?.text).not.toMatch(/\b(?:Often normal|Ask|Quoted|Reported|The article gives):/);
  });

  it('an article in another language is not read as English, and the reader is told', async () => {
    const arabic = await read('right-to-left/source.html');
    const popup = await openView(arabic, VIEWS[0]);
    expect(await popup.locator('.notice').allInnerTexts()).toContainEqual(expect.stringContaining(foreign));
    // Nothing that could be taken for "nothing was found".
    expect(await popup.locator('.positions, .switches, .summary').count()).toBe(0);
    expect(await popup.locator('.headline').evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
    await popup.close();
  });
});

/** Texts with small English words, outside of what is marked as English: names have none. */
function leftInEnglish(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const texts: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
      if (!node.parentElement?.closest('[lang="en"]')) texts.push(node.nodeValue ?? '');
    for (const element of document.querySelectorAll('[aria-label], [title]'))
      texts.push(element.getAttribute('aria-label') ?? '', element.getAttribute('title') ?? '');
    return texts.filter((text) => /\b(?:the|this|of|and|to|by|is|are|what|marks|places?)\b/.test(text));
  });
}

/** What is wider than its box, or than the window. */
function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const boxes = document.querySelectorAll<HTMLElement>('html, button, label, th, p, h1, h2, select');
    return [...boxes]
      .filter((box) => box.clientWidth > 0 && box.scrollWidth > box.clientWidth + 1 && !box.closest('.visually-hidden'))
      .map((box) => `${box.tagName} ${box.className}: ${box.textContent.slice(0, 60)}`);
  });
}
