import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { type App, clickToolbar, openPage, openPopupFor, startApp, tabIdOf } from './harness/app.ts';
import { callBackground, callContent, waitForReading } from './harness/calls.ts';
import { grantedBuild } from './harness/granted.ts';
import { paintedText } from './harness/marks.ts';
import { fillStorage } from './harness/storage.ts';

const ARTICLE = 'samples/stalled-talks.html';
const scratch = mkdtempSync(join(tmpdir(), 'caveat-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

async function readArticle(app: App): Promise<{ page: Page; popup: Page }> {
  const page = await openPage(app, ARTICLE);
  const click = await clickToolbar(app, page);
  await waitForReading(app, page);
  await click.close();
  const popup = await openPopupFor(app, page);
  await popup.locator('.positions').waitFor();
  return { page, popup };
}

describe('what the reader chose', () => {
  it('holds after the browser was closed and opened again', async () => {
    const profile = join(scratch, 'profile');
    const first = await startApp({ profile });
    const before = await readArticle(first);
    await before.popup.locator('[data-rule-set="anonymous-sourcing"] input').uncheck();
    await expect.poll(async () => Object.keys(await paintedText(before.page))).not.toContain('anonymous-sourcing');
    await first.close();

    const second = await startApp({ profile });
    const after = await readArticle(second);
    expect(await after.popup.locator('[data-rule-set="anonymous-sourcing"] input').isChecked()).toBe(false);
    expect(await after.popup.locator('[data-rule-set="disputed-claims"] input').isChecked()).toBe(true);
    const painted = Object.keys(await paintedText(after.page));
    expect(painted).not.toContain('anonymous-sourcing');
    expect(painted).toContain('disputed-claims');
    await second.close();
  });

  it('is set aside and reported when it cannot be read, and the reader can look at it', async () => {
    const app = await startApp();
    await app.home.evaluate(() => chrome.storage.local.set({ settings: { version: 12, secretWish: 'kept' } }));
    const options = await app.context.newPage();
    await options.goto(`chrome-extension://${app.id}/src/options/index.html`);
    await options.getByText('Settings of a later version were found and set aside').waitFor();
    await options.getByText('Set aside on').click();
    expect(await options.locator('.aside').textContent()).toContain('"secretWish": "kept"');
    const answer = await callBackground(app, 'reports');
    expect(answer).toMatchObject({ ok: true, value: { reports: [expect.stringContaining('set aside')] } });
    await app.close();
  });
});

describe('a switch that cannot be stored', () => {
  it('goes back to where it was, and popup and options say why', async () => {
    const app = await startApp();
    const { popup } = await readArticle(app);
    const options = await app.context.newPage();
    await options.goto(`chrome-extension://${app.id}/src/options/index.html`);
    const inOptions = options.locator('.rule-set__switch input').first();
    await inOptions.waitFor();
    const empty = await fillStorage(app);
    const box = popup.locator('[data-rule-set="anonymous-sourcing"] input');
    await box.click();
    await popup.getByText('The change could not be stored').waitFor();
    expect(await box.isChecked()).toBe(true);
    await inOptions.click();
    await options.getByText('The change could not be stored').waitFor();
    expect(await inOptions.isChecked()).toBe(true);
    await empty();
    await box.click();
    await expect.poll(() => inOptions.isChecked()).toBe(false);
    expect(await popup.getByText('The change could not be stored').count()).toBe(0);
    await app.close();
  });
});

describe('a site that is always read', () => {
  it('is read without a click from then on, until the reader ends it; other sites are not', async () => {
    const app = await startApp({ extension: grantedBuild(join(scratch, 'granted')) });
    const page = await openPage(app, ARTICLE);
    const popup = await openPopupFor(app, page);
    const always = popup.locator('header input').first();
    await always.click();
    await expect.poll(() => always.isChecked()).toBe(true);
    await expect.poll(() => registered(app)).toEqual(['http://news.example/*']);

    const next = await openPage(app, ARTICLE);
    expect((await waitForReading(app, next)).state).toBe('read');
    const badge = await app.home.evaluate((tabId) => chrome.action.getBadgeText({ tabId }), await tabIdOf(app, next));
    expect(badge).toBe('•');
    const elsewhere = await openPage(app, ARTICLE, 'other.example');
    expect(await callContent(app, elsewhere, 'reading')).toBeNull();

    await popup.bringToFront();
    await always.click();
    await expect.poll(() => always.isChecked()).toBe(false);
    await expect.poll(() => registered(app)).toEqual([]);
    const last = await openPage(app, ARTICLE);
    expect(await callContent(app, last, 'reading')).toBeNull();
    await app.close();
  });

  const registered = (app: App) =>
    app.home.evaluate(async () => {
      const scripts = await chrome.scripting.getRegisteredContentScripts();
      return scripts.flatMap((script) => script.matches ?? []);
    });
});
