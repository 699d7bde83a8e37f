import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type App, clickToolbar, openPage, startApp, tabIdOf } from './harness/app.ts';
import { violations } from './harness/axe.ts';
import { waitForReading } from './harness/calls.ts';

let app: App;
let tabId: number;
let marked: string;

beforeAll(async () => {
  app = await startApp();
  const page = await openPage(app, 'samples/stalled-talks.html');
  tabId = await tabIdOf(app, page);
  const popup = await clickToolbar(app, page);
  const reading = await waitForReading(app, page);
  if (reading.state !== 'read') throw new Error(`the page is ${reading.state}`);
  const [first] = reading.analysis.findings;
  marked = reading.article.text.slice(first?.start, first?.end);
  await popup.close();
});
afterAll(() => app.close());

/** The page that the context menu opens for selected words. */
async function ask(words: string): Promise<Page> {
  await app.home.evaluate((asked) => chrome.storage.session.set({ 'asked-why': asked }), { tabId, words });
  const page = await app.context.newPage();
  await page.goto(`chrome-extension://${app.id}/src/why/index.html`);
  await page.locator('h1').waitFor();
  return page;
}

describe('why is this marked, why not', () => {
  it('tells for selected words which rules mark them or nearly did', async () => {
    const page = await ask(marked);
    await page.getByRole('heading', { name: 'Marked', exact: true }).waitFor();
    expect(await page.locator('.why__sentence mark').textContent()).toBe(marked);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violations(page)).toEqual([]);
    }
  });

  it('says so when the words are not part of the article', async () => {
    const page = await ask('words that stand nowhere in it');
    await page.getByText('are not part of the article').waitFor();
  });
});
