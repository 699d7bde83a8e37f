import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type App, clickToolbar, openPage, startApp } from './harness/app.ts';
import { violations } from './harness/axe.ts';
import { waitForReading } from './harness/calls.ts';

const LINES = ['dotted', 'solid', 'wavy', 'dashed', 'double'];

let app: App;
let options: Page;
beforeAll(async () => {
  app = await startApp();
  options = await app.context.newPage();
  await options.goto(`chrome-extension://${app.id}/src/options/index.html`);
  await options.locator('.preview mark').first().waitFor();
});
afterAll(() => app.close());

const choose = (words: string) => options.getByRole('radio', { name: words, exact: true }).check();

/** The kinds of line in one of the preview's pages, as the browser draws them. */
const linesOf = (tone: 'light' | 'dark') =>
  options
    .locator(`.preview__page--${tone} mark`)
    .evaluateAll((all) => all.map((one) => getComputedStyle(one).textDecorationStyle));

describe('the preview of the marks', () => {
  it.each(['Caveat’s own', 'for colour-blind eyes', 'high contrast', 'one for all'])(
    'keeps words readable and each rule set its line, as strong as it gets: %s',
    async (colours) => {
      await choose(colours);
      await choose('strong');
      await choose('tint with a thin line');
      for (const tone of ['light', 'dark'] as const) await expect.poll(() => linesOf(tone)).toEqual(LINES);
      expect(await violations(options)).toEqual([]);
    },
  );

  it('is for all pages, light and dark, whatever the reader’s system is set to', async () => {
    const colours = () =>
      options.locator('.preview__page').evaluateAll((all) => all.map((one) => getComputedStyle(one).backgroundColor));
    const before = await colours();
    expect(new Set(before).size).toBe(2);
    await options.emulateMedia({ colorScheme: 'dark' });
    expect(await colours()).toEqual(before);
    expect(await violations(options)).toEqual([]);
    await options.emulateMedia({ colorScheme: 'light' });
  });

  it('tells the rule sets apart by their lines where colours are forced', async () => {
    await options.emulateMedia({ forcedColors: 'active' });
    for (const tone of ['light', 'dark'] as const) expect(await linesOf(tone)).toEqual(LINES);
    expect(await violations(options)).toEqual([]);
    await options.emulateMedia({ forcedColors: 'none' });
  });

  it('fits a narrow window with text twice as large', async () => {
    await options.setViewportSize({ width: 480, height: 800 });
    await options.evaluate(() => document.documentElement.style.setProperty('font-size', '28px'));
    const width = await options.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(480);
    await options.evaluate(() => document.documentElement.style.removeProperty('font-size'));
    await options.setViewportSize({ width: 1100, height: 900 });
  });
});

describe('marks in a page', () => {
  /** What the browser makes of each look in the registry: its kind of line and whether there is a tint. */
  const looks = (page: Page) =>
    page.evaluate(() =>
      [...CSS.highlights.keys()]
        .filter((name) => /^caveat-.*-full-/.test(name))
        .map((name) => {
          const style = getComputedStyle(document.body, `::highlight(${name})`);
          return {
            line: style.textDecorationStyle,
            isTinted: style.backgroundColor !== 'rgba(0, 0, 0, 0)',
            offset: style.textUnderlineOffset,
          };
        }),
    );

  it('take the looks that the reader chooses at once, and keep their lines where colours are forced', async () => {
    await choose('line only');
    const page = await openPage(app, 'samples/stalled-talks.html');
    await clickToolbar(app, page);
    await waitForReading(app, page);
    await expect.poll(async () => (await looks(page)).map(({ isTinted }) => isTinted)).toEqual([false, false, false]);
    await choose('tint with a thin line');
    await expect.poll(async () => (await looks(page)).map(({ isTinted }) => isTinted)).toEqual([true, true, true]);
    await page.emulateMedia({ forcedColors: 'active' });
    const forced = await looks(page);
    expect(forced.map(({ line }) => line).sort()).toEqual(['dotted', 'solid', 'wavy']);
    // Right under the words: the browser paints a box behind them, and a line outside of it has the page's own colour.
    expect(forced.map(({ offset }) => offset)).toEqual(['0px', '0px', '0px']);
  });
});
