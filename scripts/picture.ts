/**
 * Takes the README's picture, the sample article with its marks and the popup over it, from the built extension:
 * `node scripts/build.mjs chrome && node scripts/run-ts.mjs scripts/picture.ts`.
 */
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { clickToolbar, launch } from './driver/chromium.ts';
import { overlay, TO_THE_LEFT } from './driver/overlay.ts';
import { serve } from './driver/serve.ts';
import { findBrowser } from './lib/find-browser.mjs';
import { ASK, readingOf } from './start/question.ts';
import { showsReading, untilDone } from './start/stage.ts';

const found = findBrowser('chromium');
if (!found) throw new Error('no Chromium to take the picture in');
const server = await serve(resolve('samples'));
const app = await launch({ executablePath: found.path, extension: resolve('dist/chrome'), headless: true });
try {
  const [page] = app.context.pages();
  if (!page) throw new Error('the browser has no tab');
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`${server.address}stalled-talks.html`);
  const popup = await clickToolbar(app, page);
  await popup.waitFor(showsReading(await untilDone(async () => readingOf(await popup.evaluate(ASK)))));
  const over = await popup.screenshot();
  await page.addStyleTag({ content: TO_THE_LEFT });
  await writeFile(resolve('docs/caveat.png'), await overlay(page, await page.screenshot(), over, 600));
} finally {
  await app.close();
  await server.close();
}
