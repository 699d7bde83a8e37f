import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type App, clickToolbar, openPage, startApp, tabIdOf } from './harness/app.ts';
import { violations } from './harness/axe.ts';
import { waitForReading } from './harness/calls.ts';

/** Each view as wide as it is shown, what it has when it is there, and what assistive technology meets in it, in this order. */
const VIEWS = [
  {
    name: 'popup',
    path: (tab: number) => `popup/index.html?tab=${tab}`,
    width: 640,
    ready: '.positions',
    order: [
      'checkbox "always here"',
      'heading "Marovia and Lakeland Front trade blame as truce talks stall in Selm"',
      'checkbox "Source not named',
      'columnheader "Marovia',
      'columnheader "Lakeland Front',
      'rowheader "moving rocket launchers',
      'button "Hide marks"',
      'button "Options"',
    ],
  },
  {
    name: 'panel',
    path: (tab: number) => `panel/index.html?tab=${tab}`,
    width: 420,
    ready: '.positions',
    order: [
      'checkbox "always here"',
      'heading "Marovia and Lakeland Front trade blame as truce talks stall in Selm"',
      'checkbox "Source not named',
      'searchbox',
      'rowheader "moving rocket launchers',
      'button "Export',
    ],
  },
  {
    name: 'options',
    path: () => 'options/index.html',
    width: 1000,
    ready: '.rule-set',
    order: [
      'heading "Rule sets"',
      'checkbox "Source not named"',
      'heading "Rule sets of your own"',
      'heading "Sites"',
      'heading "Hidden and turned off"',
      'button "Delete everything"',
    ],
  },
  {
    name: 'first-run page',
    path: () => 'welcome/index.html',
    width: 1000,
    ready: '.sample mark',
    order: [
      'heading "Read the news with a pencil in hand"',
      'heading "A sample, read just now in this browser"',
      'checkbox "Source not named',
      'heading "How to begin"',
      'heading "What it does not do"',
      'button "All options"',
    ],
  },
] as const;

const LOOKS = [
  { colorScheme: 'light', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'active' },
] as const;

let app: App;
let tab: number;
beforeAll(async () => {
  app = await startApp();
  const article = await openPage(app, 'samples/stalled-talks.html');
  tab = await tabIdOf(app, article);
  const click = await clickToolbar(app, article);
  await waitForReading(app, article);
  await click.close();
});
afterAll(() => app.close());

describe.each(VIEWS)('the $name', ({ path, width, ready, order }) => {
  let page: Page;
  beforeAll(async () => {
    page = await app.context.newPage();
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`chrome-extension://${app.id}/src/${path(tab)}`);
    await page.locator(ready).first().waitFor();
  });
  afterAll(() => page.close());

  it.each(LOOKS)('gives axe nothing to find, $colorScheme, forced colours $forcedColors', async (look) => {
    await page.emulateMedia(look);
    expect(await violations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: null, forcedColors: null });
  });

  it('has a name for everything that can be pressed, and its parts in the order in which they are read', async () => {
    const lines = (await page.locator('body').ariaSnapshot()).split('\n').map((line) => line.trim().replace(/^- /, ''));
    expect(
      lines.filter((line) => /^(?:button|link|checkbox|radio|combobox|textbox|searchbox)(?:$|:| \[)/.test(line)),
    ).toEqual([]);
    let at = -1;
    for (const part of order) {
      const next = lines.findIndex((line, index) => index > at && line.startsWith(part));
      expect(next, `${part} after line ${at} of\n${lines.join('\n')}`).toBeGreaterThan(at);
      at = next;
    }
  });

  it('with text twice as large needs no scrolling to the side', async () => {
    // The views' own measure is 87.5 % of the reader's.
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '28px'));
    const [all, seen] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    expect(all).toBeLessThanOrEqual(seen ?? 0);
    await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
  });
});
