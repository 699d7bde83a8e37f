import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type App, clickToolbar, openPage, startApp, tabIdOf } from './harness/app.ts';
import { violations } from './harness/axe.ts';
import { waitForReading } from './harness/calls.ts';
import { buildInLanguage } from './harness/in-language.ts';

let app: App;
let folder: string;
let page: Page;
let courier: number;

async function start(language: string): Promise<void> {
  folder = mkdtempSync(join(tmpdir(), 'caveat-language-'));
  app = await startApp({ extension: buildInLanguage(folder, language) });
  courier = await read('pump-house-courier/source.html');
  await read('pump-house-today/source.html');
  page = await app.context.newPage();
}

async function end(): Promise<void> {
  await app.close();
  rmSync(folder, { recursive: true });
}

/** Opens a fixture, has it read as a reader does, and gives its tab. */
async function read(path: string): Promise<number> {
  const article = await openPage(app, path);
  const tab = await tabIdOf(app, article);
  const popup = await clickToolbar(app, article);
  await waitForReading(app, article);
  await popup.close();
  return tab;
}

async function open(name: string, query = ''): Promise<void> {
  await page.goto(`chrome-extension://${app.id}/src/${name}/index.html${query}`);
}

const PASTED = `Osk and Varnia trade warnings over the strait
“If the blockade is not lifted, we will close the strait,” Ana Ruiz, the Varnian trade minister, said on Monday.
Osk denied that its ships had crossed the line. A senior official said that the talks had come close to collapse.`;

/** The pages that a reader meets besides the popup and the panel, each in a state with much to read. */
const PAGES: readonly (readonly [name: string, show: () => Promise<void>])[] = [
  [
    'first-run page',
    async () => {
      await open('welcome');
      await page.locator('.sample mark').first().waitFor();
    },
  ],
  [
    'options, with a rule set of one’s own at hand',
    async () => {
      await open('options');
      await page.locator('.rule-set summary').first().click();
      await page.locator('section[aria-labelledby="own-packs"] button').first().click();
      await page.locator('#pack-try').fill('It has clearly failed.');
      await page.locator('.tried .rule__marked').waitFor();
    },
  ],
  [
    'practice page',
    async () => {
      await open('practice');
      await page.locator('.lessons li').first().waitFor();
    },
  ],
  [
    'practice page, with both readings',
    async () => {
      await page.locator('.lessons button').first().click();
      await page.locator('.sentence', { hasText: 'Marta Quell' }).focus();
      for (const key of ['Enter', 'ArrowRight', 'Enter']) await page.keyboard.press(key);
      await page.locator('.selection-bar fieldset').first().locator('button').last().click();
      await page.locator('.practice__actions button').first().click();
      await page.locator('.places .place').first().waitFor();
    },
  ],
  [
    'page of a pasted text',
    async () => {
      await open('pasted');
      await page.locator('textarea').fill(PASTED);
      await page.locator('form button').click();
      await page.locator('.positions').waitFor();
    },
  ],
  [
    'comparison',
    async () => {
      await open('compare', `?tab=${courier}`);
      await page.locator('.picker__tab').click();
      await page.locator('.pair').waitFor();
    },
  ],
  [
    'page that tells why',
    async () => {
      const asked = { tabId: courier, words: 'Dellar Works denied' };
      await app.home.evaluate((words) => chrome.storage.session.set({ 'asked-why': words }), asked);
      await open('why');
      await page.locator('.why__rule').first().waitFor();
    },
  ],
];

/** How far the page is wider than its window, in pixels. */
function surplus(): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** Three words in Latin letters and more, outside of what says that it is English: names alone are shorter. */
function leftInEnglish(): Promise<string[]> {
  return page.evaluate(() => {
    const texts: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
      if (!node.parentElement?.closest('[lang="en"], bdi')) texts.push(node.nodeValue ?? '');
    for (const element of document.querySelectorAll('[aria-label]'))
      texts.push(element.getAttribute('aria-label')?.replace(/\u2068[^\u2069]*\u2069/g, '') ?? '');
    return texts.filter((text) => /(?:[A-Za-z’]+ ){2}[A-Za-z’]+/.test(text));
  });
}

/** What holds on each page, in any language. */
async function expectToBeWell(): Promise<void> {
  await page.setViewportSize({ width: 1100, height: 900 });
  expect(await violations(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 900 });
  expect(await surplus()).toBeLessThanOrEqual(0);
  // Text of 200 %: the pages' own measure is 87.5 % of the reader's.
  await page.setViewportSize({ width: 640, height: 900 });
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '175%';
  });
  expect(await surplus()).toBeLessThanOrEqual(0);
  await page.evaluate(() => document.documentElement.removeAttribute('style'));
  await page.setViewportSize({ width: 1100, height: 900 });
}

describe('the extension’s pages in Urdu', () => {
  beforeAll(() => start('ur'));
  afterAll(end);

  it.each(PAGES)('%s: in Urdu, from the right, whole', async (_name, show) => {
    await show();
    expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual([
      'ur',
      'rtl',
    ]);
    expect(await page.title()).toMatch(/\p{Script=Arabic}/u);
    expect(await page.locator('h1, h2').allTextContents()).toContainEqual(expect.stringMatching(/\p{Script=Arabic}/u));
    expect(await leftInEnglish()).toEqual([]);
    await expectToBeWell();
  });

  it('begins on the right: a switch before its name, the first report before the second', async () => {
    await open('options');
    const first = page.locator('.rule-set__switch').first();
    const box = await first.locator('input').boundingBox();
    const title = await first.locator('.rule-set__title').boundingBox();
    expect(box?.x).toBeGreaterThan((title?.x ?? Number.NaN) + (title?.width ?? Number.NaN) - 1);

    await open('compare', `?tab=${courier}`);
    await page.locator('.picker__tab').click();
    const halves = page.locator('.pair').first().locator('.half');
    const left = await halves.last().boundingBox();
    const right = await halves.first().boundingBox();
    expect(right?.x).toBeGreaterThan(left?.x ?? Number.NaN);
  });

  it('leaves the article’s words, samples and rules from left to right, each whole', async () => {
    const directionOf = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => getComputedStyle(element).direction);
    expect(await directionOf('.pair .extract span')).toBe('ltr');
    expect(await directionOf('.heads .headline')).toBe('ltr');
    await open('welcome');
    expect(await directionOf('.sample')).toBe('ltr');
    await open('options');
    await page.locator('.rule-set summary').first().click();
    expect(await directionOf('.rule__facts dd')).toBe('ltr');
  });
});

describe('the extension’s pages in German, whose words are long', () => {
  beforeAll(() => start('de'));
  afterAll(end);

  it.each(PAGES)('%s: in German, whole', async (_name, show) => {
    await show();
    expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual([
      'de',
      'ltr',
    ]);
    await expectToBeWell();
  });
});
