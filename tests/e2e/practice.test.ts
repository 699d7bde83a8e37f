import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type App, startApp } from './harness/app.ts';
import { violations } from './harness/axe.ts';

let app: App;
let page: Page;

beforeAll(async () => {
  app = await startApp();
  page = await app.context.newPage();
  await page.goto(`chrome-extension://${app.id}/src/practice/index.html`);
});
afterAll(() => app.close());

const place = (who: string) => page.getByRole('region', { name: who });

async function noViolations(): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await violations(page)).toEqual([]);
  }
}

describe('marking it oneself first', () => {
  it('begins with a lesson, without a mark of Caveat’s', async () => {
    await page.getByRole('heading', { name: 'Three lessons' }).waitFor();
    await noViolations();
    await page.getByRole('button', { name: /^Begin: Ferries/ }).press('Enter');
    await page.locator('.sentence').first().waitFor();
    expect(await page.locator('.lined').count()).toBe(0);
  });

  it('marks by keyboard: from a sentence to its words, and on to their kind', async () => {
    // “Sources close to the union called the offer …”
    await page.locator('.sentence', { hasText: 'Sources close' }).focus();
    for (const key of ['Enter', 'ArrowRight', 'Enter']) await page.keyboard.press(key);
    await expect.poll(() => page.locator('.selection-bar__words').textContent()).toBe('“Sources close”');
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('Source not named');
    await noViolations();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.own-marks li').count()).toBe(1);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Sources close');
    expect(await page.getByRole('status').textContent()).toBe('Marked as Source not named: Sources close');

    await page.locator('.sentence', { hasText: 'Marta Quell' }).focus();
    for (const key of ['Enter', 'ArrowRight', 'Enter']) await page.keyboard.press(key);
    await page.getByRole('button', { name: 'Contested' }).press('Enter');
    await expect.poll(() => page.locator('.own-marks li').count()).toBe(2);
  });

  it('marks with the pointer, and takes a mark back', async () => {
    const word = (text: string) => page.locator('.word', { hasText: text }).first();
    await word('weather').hover();
    await page.mouse.down();
    await word('holds').hover();
    await page.mouse.up();
    await page.getByRole('button', { name: 'If … then …' }).click();
    await page.getByRole('button', { name: 'Take back: weather holds,' }).click();
    await expect.poll(() => page.locator('.own-marks li').count()).toBe(2);
  });

  it('lays both readings over each other, with the rule’s words where they differ, and no figure', async () => {
    await page.getByRole('button', { name: 'Compare' }).press('Enter');
    await expect.poll(() => place('Both marked').textContent()).toContain('“Sources close to the union”');
    expect(await place('Only you marked').textContent()).toContain('Marta Quell');
    const missed = await place('Only Caveat marked').textContent();
    expect(missed).toContain('two officials familiar with the negotiations');
    for (const part of ['Rule', 'Why it matters', 'Often normal', 'Ask']) expect(missed).toContain(part);
    expect(await page.locator('.places').textContent()).not.toMatch(/\d ?%|score|points|correct|wrong/i);
    expect(await page.locator('.practice__questions li').count()).toBeGreaterThan(2);
    await noViolations();
  });

  it('prints on one page, that lesson and the others, even where only Caveat has marked', async () => {
    const pages = async () => (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;
    expect(await pages()).toBe(1);
    for (const lesson of [/^Begin: Osk council/, /^Begin: Selmark/]) {
      await page.getByRole('button', { name: 'Another text' }).click();
      await page.getByRole('button', { name: lesson }).click();
      await page.getByRole('button', { name: 'Compare' }).click();
      await place('Only Caveat marked').waitFor();
      expect(await pages()).toBe(1);
    }
  });

  it('has stored nothing', async () => {
    const held = await app.home.evaluate(async () => [
      await chrome.storage.local.get(null),
      await chrome.storage.session.get(null),
    ]);
    expect(JSON.stringify(held)).not.toContain('Sources close');
  });
});
