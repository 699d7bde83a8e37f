import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type App, clickToolbar, openPage, openPopupFor, startApp } from './harness/app.ts';
import { violations } from './harness/axe.ts';
import { waitForReading } from './harness/calls.ts';

const TEXT = `Ferry crews at Halden Sound set a date for a strike

Two officials briefed on the talks said that the line had offered a rise of four per cent and then taken it back.
“If they sail with strangers, we will block the harbour,” the head of the union, Ines Corvald, told reporters on the quay.
The line’s director, Pieter Lasko, denied that any offer had been made.`;

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

describe('a page without an article', () => {
  it('is told so, with what one can do: select, or paste', async () => {
    const page = await openPage(app, 'sign-in/source.html');
    await clickToolbar(app, page);
    await waitForReading(app, page);
    const popup = await openPopupFor(app, page);
    await popup.getByText('This page has no article that Caveat can read.').waitFor();
    expect(await popup.getByText('You can also select the text that you want read').isVisible()).toBe(true);
    const opened = app.context.waitForEvent('page');
    await popup.getByRole('link', { name: 'Read a text of your own' }).click();
    expect((await opened).url()).toBe(`chrome-extension://${app.id}/src/pasted/index.html`);
  });

  it('whose text is in a frame of another site is told where it is', async () => {
    const page = await openPage(app, 'kinds/other-site.html');
    await clickToolbar(app, page);
    await waitForReading(app, page);
    const popup = await openPopupFor(app, page);
    await popup.getByText('Open the frame in a tab of its own').waitFor();
  });
});

describe('a pasted text', () => {
  let page: Page;
  beforeAll(async () => {
    page = await app.context.newPage();
    await page.goto(`chrome-extension://${app.id}/src/pasted/index.html`);
    await page.getByLabel('Text to be read').fill(TEXT);
    await page.getByRole('button', { name: 'Read' }).click();
    await page.locator('.pasted__marks li').first().waitFor();
  });

  it('stands there with its marks, each with a number that leads to its rule', async () => {
    const text = page.getByRole('article', { name: 'The text' });
    expect((await text.locator('h2, p').allTextContents()).join('\n').replace(/\d/g, '').split(/\n+/)).toEqual(
      TEXT.split(/\n+/),
    );
    const marks = page.locator('.pasted__marks li');
    expect(await marks.locator('i').allTextContents()).toEqual([
      'Two officials briefed on the talks',
      'If they sail with strangers, we will block the harbour',
      'denied that any offer had been made',
    ]);
    await text.getByRole('link', { name: '2' }).click();
    expect(await page.locator(':target').textContent()).toContain('If they sail with strangers');
    const line = await text
      .getByText('Two officials briefed on the talks')
      .evaluate((one) => getComputedStyle(one).textDecorationStyle);
    expect(line).toBe('dotted');
  });

  it('has the table of who says what, whose statements lead to their words', async () => {
    const statement = page.locator('.statement__words', { hasText: 'any offer had been made' });
    await statement.click();
    await expect.poll(() => page.locator('.pasted__lit').allInnerTexts()).not.toEqual([]);
    expect((await page.locator('.pasted__lit').allInnerTexts()).join('')).toContain('any offer had been made');
  });

  it.each(['light', 'dark'] as const)('has nothing that axe finds wrong in the %s', async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    expect(await violations(page)).toEqual([]);
  });

  it('is kept nowhere, and makes room for another', async () => {
    expect(JSON.stringify(await app.home.evaluate(() => chrome.storage.local.get(null)))).not.toContain('Halden');
    await page.getByRole('button', { name: 'Another text' }).click();
    expect(await page.getByLabel('Text to be read').inputValue()).toBe('');
  });
});
