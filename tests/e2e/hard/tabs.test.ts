import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type App, openPage, startApp } from '../harness/app.ts';
import { grantedBuild } from '../harness/granted.ts';
import { paintedText, pointOf } from '../harness/marks.ts';
import { strikeWorker } from '../harness/worker.ts';
import { askToRead, endingOf } from './attempt.ts';

const TABS = 20;
const ARTICLES = ['samples/stalled-talks.html', 'agency-report/source.html', 'five-parties/source.html'];

const scratch = mkdtempSync(join(tmpdir(), 'caveat-hard-'));
let app: App;
let extension: string;
beforeAll(async () => {
  extension = grantedBuild(join(scratch, 'granted'));
  app = await startApp({ extension });
});
afterAll(async () => {
  await app.close();
  rmSync(scratch, { recursive: true, force: true });
});

describe('many tabs', () => {
  it('are read at once, though the worker is killed under them', async () => {
    const settings = { version: 1, rules: { 'made-up/rule': false } };
    await app.home.evaluate((value) => chrome.storage.local.set({ settings: value }), settings);
    const pages: Page[] = [];
    for (let tab = 0; tab < TABS; tab++) pages.push(await openPage(app, ARTICLES[tab % ARTICLES.length] ?? ''));
    const asked = pages.map((page) => askToRead(app, page));
    await Promise.race(asked);
    expect(await strikeWorker(app)).toBe(true);
    const endings = await Promise.all(pages.map(async (page, tab) => endingOf(app, page, (await asked[tab]) ?? null)));
    expect(endings.filter(({ end }) => end === 'bad')).toEqual([]);
    expect(endings.filter(({ end }) => end === 'marks').length).toBeGreaterThan(TABS / 2);
    expect(await app.home.evaluate(() => chrome.storage.local.get('settings'))).toEqual({ settings });
    for (const page of pages) await page.close();
  });
});

describe('the extension reloaded under an open tab', () => {
  it('leaves an old script that falls silent: no error, no marks that answer nobody; the page can be read anew', async () => {
    const page = await openPage(app, ARTICLES[0] ?? '');
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (line) => {
      if (line.type() === 'error') errors.push(line.text());
    });
    expect(await askToRead(app, page)).toBeNull();
    expect(await endingOf(app, page, null)).toEqual({ end: 'marks' });
    // Its own console is not the page's: the protocol hears what goes wrong in any world.
    const session = await page.context().newCDPSession(page);
    session.on('Runtime.exceptionThrown', ({ exceptionDetails }) =>
      errors.push(exceptionDetails.exception?.description ?? exceptionDetails.text),
    );
    await session.send('Runtime.enable');

    const { x, y } = await pointOf(page, 'rejected');
    await reloadExtension();
    await page.bringToFront();
    await page.mouse.move(x - 40, y);
    await page.mouse.move(x, y);
    await page.mouse.click(x, y);
    await page.keyboard.press('Escape');
    await page.evaluate(() => {
      document.body.append(document.createElement('p'));
      document.body.className = 'dark';
      history.pushState({}, '', '#elsewhere');
      window.dispatchEvent(new PopStateEvent('popstate'));
    });
    await expect.poll(() => paintedText(page), { timeout: 6_000 }).toEqual({});
    expect(await page.evaluate(() => document.querySelector('caveat-card'))).toBeNull();
    expect(errors).toEqual([]);

    expect(await askToRead(app, page)).toBeNull();
    expect(await endingOf(app, page, null)).toEqual({ end: 'marks' });
    expect(errors).toEqual([]);
  });
});

/** Loads the extension anew, as an update does: its pages close, and the script in each tab is cut off. */
async function reloadExtension(): Promise<void> {
  const { id } = await app.browser.send('Extensions.loadUnpacked', { path: extension });
  expect(id).toBe(app.id);
  app.home = await app.context.newPage();
  await app.home.goto(`chrome-extension://${id}/manifest.json`);
}
