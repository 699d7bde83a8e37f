import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type App, clickToolbar, openPage, openPopupFor, startApp, tabIdOf } from './harness/app.ts';
import { violations } from './harness/axe.ts';
import { waitForReading } from './harness/calls.ts';

let app: App;
let courier: Page;
let today: Page;
let compare: Page;

async function openRead(path: string): Promise<Page> {
  const page = await openPage(app, path);
  await read(page);
  return page;
}

async function read(page: Page): Promise<void> {
  const click = await clickToolbar(app, page);
  await waitForReading(app, page);
  await click.close();
}

beforeAll(async () => {
  app = await startApp();
  courier = await openRead('pump-house-courier/source.html');
  today = await openPage(app, 'pump-house-today/source.html');
  const popup = await openPopupFor(app, courier);
  await popup.getByRole('button', { name: 'Export' }).click();
  [compare] = await Promise.all([
    app.context.waitForEvent('page'),
    popup.getByRole('button', { name: 'Compare with another tab' }).click(),
  ]);
  await popup.close();
});
afterAll(() => app.close());

const left = () => compare.locator('.pair .half').first();
const right = () => compare.locator('.pair .half').last();

describe('two reports on one event', () => {
  it('tells how to read a tab that has not been read, and lists it as soon as it has', async () => {
    await compare.getByText('No other tab has an article that has been read.').waitFor();
    await compare.getByText(/not been read\. Go to the tab, click the Caveat icon/).waitFor();
    await read(today);
    await compare.getByRole('button', { name: /^Flood in Osk after pumps fail/ }).waitFor();
    expect(await compare.locator('.picker__tab').allTextContents()).toEqual([
      expect.stringContaining('Varnia Today · 3 passages in common'),
    ]);
  });

  it('is opened by keyboard, with headline and outlet of both on top', async () => {
    await compare.bringToFront();
    await compare.locator('.picker__tab').focus();
    await compare.keyboard.press('Enter');
    await compare.getByRole('heading', { name: 'Told differently (1)' }).waitFor();
    const [first, second] = await compare.locator('.heads').first().locator('.half').allTextContents();
    expect(first).toMatch(/^Osk pump house stood still for nine hours.*Osk Courier/);
    expect(second).toMatch(/^Flood in Osk after pumps fail.*Varnia Today/);
    expect(await compare.evaluate(() => document.activeElement?.className)).toBe('heads');
  });

  it('shows a quotation whole and cut, the words that one only quotes set apart, and who is named', async () => {
    expect(await left().locator('li').allTextContents()).toEqual([
      'has more of it in quotation marks',
      'source: Ana Ruiz',
    ]);
    expect(await right().locator('li').allTextContents()).toEqual([
      'has less of it in quotation marks',
      'source: An official',
    ]);
    expect(await left().locator('mark').allTextContents()).toContain('and nobody rang us until the cellars were full');
    expect(await right().locator('mark').count()).toBe(0);
  });

  it('shows what one only has, and nothing that both have', async () => {
    const [mine, theirs] = await compare.locator('section.half').allTextContents();
    expect(mine).toContain('Dellar Works denied that its engineers had touched the switch');
    expect(theirs).toContain('the water had reached his ovens');
    expect(theirs).toContain('Jon Varga speaks only here');
    expect(await compare.locator('main').textContent()).not.toContain('forty families');
  });

  it('goes to a passage in its tab', async () => {
    const denial = compare.getByRole('button', { name: /^The maintenance firm Dellar Works denied/ });
    await denial.focus();
    await compare.keyboard.press('Enter');
    await expect.poll(() => courier.evaluate(() => scrollY)).toBeGreaterThan(300);
    const active = await app.home.evaluate(async () => (await chrome.tabs.query({ active: true }))[0]?.id);
    expect(active).toBe(await tabIdOf(app, courier));
  });

  it('stands in two columns, and in one where the window is narrow', async () => {
    await compare.bringToFront();
    await compare.setViewportSize({ width: 1000, height: 800 });
    const tops = async () => [(await left().boundingBox())?.y ?? 0, (await right().boundingBox())?.y ?? 0];
    const [wideLeft, wideRight] = await tops();
    expect(wideLeft).toBe(wideRight);
    await compare.setViewportSize({ width: 400, height: 800 });
    const [narrowLeft = 0, narrowRight = 0] = await tops();
    expect(narrowRight).toBeGreaterThan(narrowLeft);
    expect(await right().getByText('Varnia Today').isVisible()).toBe(true);
    expect(await compare.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(400);
  });

  it.each(['light', 'dark'] as const)('gives axe nothing to find, %s', async (colorScheme) => {
    await compare.emulateMedia({ colorScheme });
    expect(await violations(compare)).toEqual([]);
    await compare.getByRole('button', { name: 'Choose another tab' }).press('Enter');
    await compare.locator('.picker__tab').waitFor();
    expect(await compare.evaluate(() => document.activeElement?.textContent)).toBe('Compare with');
    expect(await violations(compare)).toEqual([]);
    await compare.locator('.picker__tab').click();
    await compare.getByRole('heading', { name: 'Told differently (1)' }).waitFor();
  });

  it('says so when a tab that it shows is closed', async () => {
    await today.close();
    await compare.getByText('No other tab has an article that has been read.').waitFor();
  });
});
