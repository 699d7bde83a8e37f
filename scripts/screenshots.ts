/**
 * Takes the pictures of docs/pictures, popup, panel, print view and options with the sample article, from the built extension:
 * `node scripts/build.mjs chrome && node scripts/run-ts.mjs scripts/screenshots.ts [FOLDER] [PAGE]`.
 */
import { mkdir } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { clickToolbar, type ExtensionBrowser, launch } from './driver/chromium.ts';
import { serve } from './driver/serve.ts';
import { tabInFront } from './driver/tab-in-front.ts';
import { findBrowser } from './lib/find-browser.mjs';
import { ASK, readingOf } from './start/question.ts';
import { showsReading, untilDone } from './start/stage.ts';

const [folder = 'docs/pictures', sample = 'samples/stalled-talks.html'] = process.argv.slice(2);

interface Picture {
  name: string;
  /** The page of the extension, and what follows the tab's number in its address. */
  path: string;
  rest?: string;
  /** What is there once the page is complete; the table without it. */
  ready?: string;
  /** What is pressed. */
  press?: string;
  /** What is scrolled to. */
  to?: string;
  width: number;
  height: number;
  /** Text sizes in percent of a browser's own. */
  sizes: readonly number[];
  schemes: readonly ('light' | 'dark')[];
}

const BOTH = ['light', 'dark'] as const;
const MARKS = '.marks h2 button';
const RULES = '.single-rules button';
const PICTURES: Picture[] = [
  { name: 'popup', path: 'popup', width: 640, height: 600, sizes: [100, 200], schemes: BOTH },
  { name: 'panel', path: 'panel', width: 420, height: 1000, sizes: [100, 200], schemes: BOTH },
  { name: 'panel-wide', path: 'panel', width: 900, height: 800, sizes: [100], schemes: ['light'] },
  { name: 'pictures', path: 'panel', to: '.pictures', width: 420, height: 1000, sizes: [100], schemes: BOTH },
  {
    name: 'marks',
    path: 'panel',
    press: MARKS,
    to: '.marks',
    width: 420,
    height: 1000,
    sizes: [100, 200],
    schemes: BOTH,
  },
  { name: 'rules', path: 'popup', press: RULES, width: 640, height: 600, sizes: [100, 200], schemes: BOTH },
  {
    name: 'appearance',
    path: 'options',
    ready: '.preview mark',
    to: '#appearance',
    width: 760,
    height: 900,
    sizes: [100, 200],
    schemes: BOTH,
  },
  { name: 'print', path: 'panel', rest: '&print', width: 760, height: 1080, sizes: [100, 200], schemes: BOTH },
];

async function take(app: ExtensionBrowser, tab: number, picture: Picture, percent: number): Promise<void> {
  for (const scheme of picture.schemes) {
    const page = await app.context.newPage();
    await page.setViewportSize({ width: picture.width, height: picture.height });
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto(`chrome-extension://${app.id}/src/${picture.path}/index.html?tab=${tab}${picture.rest ?? ''}`);
    await page
      .locator(picture.ready ?? '.positions')
      .first()
      .waitFor();
    if (picture.press) await page.locator(picture.press).click();
    if (picture.to) await page.locator(picture.to).evaluate((element) => element.scrollIntoView());
    await page.screenshot({ path: join(resolve(folder), `${picture.name}-${scheme}-${percent}.png`) });
    await page.close();
  }
}

const found = findBrowser('chromium');
if (!found) throw new Error('no Chromium to take the pictures in');
await mkdir(resolve(folder), { recursive: true });
const server = await serve(resolve(dirname(sample)));
try {
  for (const percent of [100, 200]) {
    const app = await launch({
      executablePath: found.path,
      extension: resolve('dist/chrome'),
      headless: true,
      // A reader's own default size of text.
      args: [`--blink-settings=defaultFontSize=${(16 * percent) / 100}`],
    });
    try {
      const [page] = app.context.pages();
      if (!page) throw new Error('the browser has no tab');
      await page.goto(`${server.address}${basename(sample)}`);
      await page.bringToFront();
      const tab = await tabInFront(app);
      const popup = await clickToolbar(app, page);
      await popup.waitFor(showsReading(await untilDone(async () => readingOf(await popup.evaluate(ASK)))));
      await popup.close();
      for (const picture of PICTURES) if (picture.sizes.includes(percent)) await take(app, tab, picture, percent);
    } finally {
      await app.close();
    }
  }
} finally {
  await server.close();
}
