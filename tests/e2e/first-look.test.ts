import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type App, openPage, startApp } from './harness/app.ts';
import { callContent, waitForReading } from './harness/calls.ts';
import { grantedBuild } from './harness/granted.ts';
import { expectedText, paintedText } from './harness/marks.ts';

const TABS = 30;

const scratch = mkdtempSync(join(tmpdir(), 'caveat-look-'));
let app: App;
beforeAll(async () => {
  app = await startApp({ extension: grantedBuild(join(scratch, 'granted')) });
  await app.home.evaluate(async () => {
    await chrome.storage.local.set({ settings: { version: 1, always: ['http://news.example/*'] } });
  });
  await vi.waitFor(async () => {
    const scripts = await app.home.evaluate(() => chrome.scripting.getRegisteredContentScripts());
    expect(scripts.flatMap(({ js }) => js)).toEqual(['first-look.js']);
  });
});
afterAll(async () => {
  await app.close();
  rmSync(scratch, { recursive: true, force: true });
});

/** Waits until the page has had time for itself: what else waited for that has had its turn. */
async function idle(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestIdleCallback(() => requestIdleCallback(done))));
}

describe('on a site that is read without asking', () => {
  it('an article is read by itself, and only then is there a script that answers', async () => {
    const page = await openPage(app, 'agency-report/source.html');
    const reading = await waitForReading(app, page);
    if (reading.state !== 'read') throw new Error(`the page is ${reading.state}`);
    await expect.poll(() => paintedText(page)).toEqual(expectedText(reading));
    await page.close();
  });

  it('a page without an article is left alone until it has one', async () => {
    const page = await openPage(app, 'kinds/late.html');
    await idle(page);
    expect(await callContent(app, page, 'reading')).toBeNull();
    await page.evaluate(() => {
      const article = document.querySelector('template')?.content ?? '';
      document.querySelector('main')?.replaceChildren(article);
    });
    expect(await waitForReading(app, page)).toMatchObject({ state: 'read' });
    await page.close();
  });

  it('thirty tabs are read, each by itself', async () => {
    const pages: Page[] = [];
    for (let tab = 0; tab < TABS; tab++) pages.push(await openPage(app, 'agency-report/source.html'));
    for (const page of pages) {
      await page.bringToFront();
      expect(await waitForReading(app, page)).toMatchObject({ state: 'read' });
    }
    for (const page of pages) await page.close();
  }, 60_000);
});
