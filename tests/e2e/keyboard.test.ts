import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type App, clickToolbar, openPage, startApp } from './harness/app.ts';
import { callContent, waitForReading } from './harness/calls.ts';
import { openCard, waitForCard } from './harness/marks.ts';

let app: App;
let page: Page;
beforeAll(async () => {
  app = await startApp();
  page = await openPage(app, 'agency-report/source.html');
  // What the page itself hears of the keyboard, as a page with shortcuts of its own does.
  await page.evaluate(() => {
    const heard: string[] = [];
    Reflect.set(window, 'heard', heard);
    document.addEventListener('keydown', (event) => heard.push(event.key));
  });
  await clickToolbar(app, page);
  await waitForReading(app, page);
  await page.bringToFront();
});
afterAll(() => app.close());

const heard = () =>
  page.evaluate(() => {
    const keys: unknown = Reflect.get(window, 'heard');
    return Array.isArray(keys) ? keys.splice(0) : null;
  });

const openByKeyboard = async () => {
  await callContent(app, page, 'step', { by: 1 });
  await waitForCard(page, (open) => open?.focused != null);
};

describe('a page that was read', () => {
  it('keeps the shortcuts of its own', async () => {
    for (const key of ['j', '/', 'Escape', 'ArrowDown']) await page.keyboard.press(key);
    expect(await heard()).toEqual(['j', '/', 'Escape', 'ArrowDown']);
  });

  it('hears nothing of the keys that are pressed in the card, nor of the Escape that closes it', async () => {
    await openByKeyboard();
    for (const key of ['j', 'Tab', 'Enter', 'Escape']) await page.keyboard.press(key);
    await waitForCard(page, (open) => open === null);
    expect(await heard()).toEqual([]);
    await page.keyboard.press('j');
    expect(await heard()).toEqual(['j']);
  });

  it('has a card that is a dialog with a name, and a name for each of its buttons', async () => {
    await openByKeyboard();
    const card = await openCard(page);
    expect(card?.name).toMatch(/^Caveat: \w/);
    expect(card?.buttons.slice(0, 3)).toEqual(['Previous mark', 'Next mark', 'Close']);
    expect(card?.buttons.filter((name) => name === '')).toEqual([]);
    await page.keyboard.press('Escape');
    await waitForCard(page, (open) => open === null);
  });

  it('is where Tab leads on to from the card: the focus is not trapped', async () => {
    await openByKeyboard();
    let presses = 0;
    while ((await openCard(page))?.focused != null && presses++ < 40) await page.keyboard.press('Tab');
    expect(presses).toBeGreaterThan(3);
    expect((await openCard(page))?.focused ?? null).toBeNull();
  });
});
