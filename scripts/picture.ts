/**
 * Takes the README's picture, the sample article with its marks and the popup over it, from the built extension:
 * `node scripts/build.mjs chrome && node scripts/run-ts.mjs scripts/picture.ts`.
 */
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { clickToolbar, launch } from './driver/chromium.ts';
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
  const over = (await popup.screenshot()).toString('base64');
  // The article stands to the left, with its first paragraphs beside the popup.
  await page.addStyleTag({
    content:
      'main, .site { margin-left: 24px !important; } main { max-width: 36rem !important; } figure { display: none; }',
  });
  const under = (await page.screenshot()).toString('base64');
  await page.setContent(
    `<body style="margin:0;background:url(data:image/png;base64,${under})"><img alt="" src="data:image/png;base64,${over}"
      style="position:absolute;top:16px;right:16px;width:600px;border:1px solid #b8b8b8;border-radius:6px">`,
  );
  await writeFile(resolve('docs/caveat.png'), await page.screenshot());
} finally {
  await app.close();
  await server.close();
}
