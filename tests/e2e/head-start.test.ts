import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type App, clickToolbar, openPage, startApp } from './harness/app.ts';
import { callContent, waitForReading } from './harness/calls.ts';
import { killWorker } from './harness/worker.ts';

const PAGE = 'agency-report/source.html';

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const setNever = (never: string[]) =>
  app.home.evaluate((sites) => chrome.storage.local.set({ settings: { version: 1, never: sites } }), never);

describe('a click on the button', () => {
  it('begins a reading though the background was ended', async () => {
    const page = await openPage(app, PAGE);
    await killWorker(app);
    const popup = await clickToolbar(app, page);
    await popup.waitFor("document.querySelector('.positions') !== null");
    expect(await waitForReading(app, page)).toMatchObject({ state: 'read' });
    await page.close();
  });

  it('brings nothing into a page of a site that is never read', async () => {
    await setNever(['http://news.example/*']);
    const page = await openPage(app, PAGE);
    const popup = await clickToolbar(app, page);
    await popup.waitFor("document.querySelector('main button') !== null");
    expect(await callContent(app, page, 'reading')).toBeNull();
    await setNever([]);
    await page.close();
  });
});
