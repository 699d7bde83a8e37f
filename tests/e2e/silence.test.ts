import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type App, clickToolbar, openPage, startApp } from './harness/app.ts';
import { waitForReading } from './harness/calls.ts';
import { paintedText, pointOf, tabTo, waitForCard } from './harness/marks.ts';

let app: App;
let page: Page;
let options: Page;
let all: Record<string, string>;

beforeAll(async () => {
  app = await startApp();
  page = await openPage(app, 'agency-report/source.html');
  await clickToolbar(app, page);
  await waitForReading(app, page);
  all = await paintedText(page);
  options = await app.context.newPage();
  await options.goto(`chrome-extension://${app.id}/src/options/index.html`);
});
afterAll(() => app.close());

/** Opens the card of a mark and presses a button under "Hide or change", by keyboard. */
async function choose(words: string, button: string): Promise<void> {
  await page.bringToFront();
  const { x, y } = await pointOf(page, words);
  await page.mouse.click(x, y);
  await waitForCard(page, (open) => open?.focused != null);
  await tabTo(page, 'Hide or change ▸');
  await page.keyboard.press('Enter');
  await tabTo(page, button);
  await page.keyboard.press('Enter');
  await waitForCard(page, (open) => open === null);
}

const silenced = () => options.locator('section:has(#hidden) li').allTextContents();

async function settings(): Promise<Record<string, unknown>> {
  const { settings: stored } = await app.home.evaluate(() => chrome.storage.local.get('settings'));
  return Object(stored);
}

describe('the three ways to silence do what they say and no more, and each is undone in the options', () => {
  it.each([
    ['Hide this mark', 'two diplomats', { hidden: [{ phrase: 'two diplomats briefed on the talks' }], rules: {} }],
    [
      'Hide this phrase on this site',
      'two diplomats',
      {
        hidden: [{ phrase: 'two diplomats briefed on the talks', where: { site: 'http://news.example/*' } }],
        rules: {},
      },
    ],
    ['Turn this rule off', 'two diplomats', { hidden: [], rules: { 'anonymous-sourcing/unnamed-official': false } }],
  ])('%s', async (button, words, stored) => {
    await choose(words, button);
    await expect.poll(async () => (await paintedText(page))['anonymous-sourcing'] ?? '').not.toContain('twodiplomats');
    expect(await settings()).toMatchObject({ ...stored, ruleSets: {} });
    const { 'anonymous-sourcing': _one, ...others } = await paintedText(page);
    const { 'anonymous-sourcing': _same, ...before } = all;
    expect(others).toEqual(before);
    await options.bringToFront();
    await expect.poll(silenced).toHaveLength(1);
    await options.locator('section:has(#hidden) li button').click();
    await expect.poll(() => paintedText(page)).toEqual(all);
    expect(await silenced()).toEqual([]);
  });
});
