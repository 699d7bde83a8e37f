import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type App, startApp } from './harness/app.ts';
import { violations } from './harness/axe.ts';
import { fillStorage } from './harness/storage.ts';

let app: App;
let page: Page;

beforeAll(async () => {
  app = await startApp();
  const isWelcome = (one: Page) => one.url().includes('/src/welcome/');
  page =
    app.context.pages().find(isWelcome) ??
    (await app.context.waitForEvent('page', { predicate: isWelcome, timeout: 10_000 }));
  await page.locator('.sample').waitFor();
});
afterAll(() => app.close());

describe('the first-run page', () => {
  it('opens by itself after the installation, with a sample that was read just now', async () => {
    const marks = await page.locator('.sample mark').allTextContents();
    expect(marks).toContain('A senior harbour official');
    expect(marks.some((words) => words.startsWith('If the blockade is not lifted'))).toBe(true);
    expect(marks.some((words) => words.includes('has denied'))).toBe(true);
  });

  it('lets the reader choose, and shows at once what comes of it', async () => {
    const choice = page.getByRole('checkbox', { name: /^Contested/ });
    await choice.uncheck();
    await expect.poll(() => page.locator('.sample mark').count()).toBe(2);
    const stored = await app.home.evaluate(() => chrome.storage.local.get('settings'));
    expect(stored).toMatchObject({ settings: { ruleSets: { 'disputed-claims': false } } });
    await choice.check();
  });

  it('says that a choice could not be stored, and shows the old one again', async () => {
    const empty = await fillStorage(app);
    const choice = page.getByRole('checkbox', { name: /^Source not named/ });
    await choice.click();
    await page.getByRole('status').filter({ hasText: 'The change could not be stored' }).waitFor();
    expect(await choice.isChecked()).toBe(true);
    expect(await page.locator('.sample mark').count()).toBe(3);
    await empty();
    await choice.uncheck();
    await expect.poll(() => page.locator('.sample mark').count()).toBe(2);
    expect(await page.getByRole('status').textContent()).toBe('');
    await choice.check();
  });

  it('fits one screen of a common size, and names the keys', async () => {
    await page.setViewportSize({ width: 1280, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(800);
    expect(await page.locator('.welcome__keys dt').allTextContents()).toEqual([
      'Read this page and mark it',
      'Explain the next mark',
      'Explain the previous mark',
      'Open the long view beside the page',
      'Hide all marks, or show them again',
    ]);
    // A browser gives nobody the keys that it uses itself: each that we suggest is free in it.
    expect(await page.locator('.welcome__keys kbd').allTextContents()).toHaveLength(4);
  });

  it('gives axe nothing to find, in light and in dark', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violations(page)).toEqual([]);
    }
  });
});
