/**
 * Takes the pictures of docs/walk, a newcomer's first ten minutes from the installation on, with the built extension:
 * `node scripts/build.mjs chrome && node scripts/run-ts.mjs scripts/walk.ts [FOLDER]`. Look at them, and at
 * docs/first-ten-minutes.md, which shows them in their order.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { atRest, clickInCard, clickWords, readByClick, SIZE, startWalk, withView } from './walk/stage.ts';

const [folder = 'docs/walk'] = process.argv.slice(2);

const MARK = 'two officials';
const ASKED = 'stocks in Orsa would run out';

const walk = await startWalk('stalled-talks.html');
const { app, page } = walk;
let taken = 0;

async function keep(name: string, picture: Buffer): Promise<void> {
  taken++;
  await writeFile(join(resolve(folder), `${String(taken).padStart(2, '0')}-${name}.png`), picture);
}

/** The card of the first mark, opened anew. */
async function openCard(): Promise<void> {
  await page.bringToFront();
  await page.keyboard.press('Escape');
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  await clickWords(page, MARK);
}

try {
  await rm(resolve(folder), { recursive: true, force: true });
  await mkdir(resolve(folder), { recursive: true });

  const welcome = walk.firstRun();
  await welcome.setViewportSize(SIZE);
  await welcome.locator('.sample mark').first().waitFor();
  await keep('first-run', await welcome.screenshot());

  await page.bringToFront();
  await keep('page', await page.screenshot());
  const tab = await readByClick(walk);
  const popup = await walk.open(`popup/index.html?tab=${tab}`, { width: 640, height: 600 });
  await popup.locator('.positions').waitFor();
  await keep('popup', await withView(walk, popup, 560));

  await page.bringToFront();
  await page.getByText('If the guns').evaluate((words) => words.scrollIntoView({ behavior: 'instant' }));
  await keep('marks', await page.screenshot());
  await openCard();
  await keep('card', await page.screenshot());
  await clickInCard(page, 'Why marked ▸');
  await page.setViewportSize({ ...SIZE, height: 960 });
  await keep('why-marked', await atRest(page));
  await page.setViewportSize(SIZE);

  await popup.bringToFront();
  await popup.locator('.positions').scrollIntoViewIfNeeded();
  await popup.locator('.positions .statement__words').last().click();
  await keep('jump', await withView(walk, popup, 560));

  const panel = await walk.open(`panel/index.html?tab=${tab}`, { width: 420, height: 668 });
  await panel.locator('.positions').waitFor();
  await keep('panel', await withView(walk, panel, 420));

  const worker = app.context.serviceWorkers()[0] ?? (await app.context.waitForEvent('serviceworker'));
  await worker.evaluate((asked) => chrome.storage.session.set({ 'asked-why': asked }), {
    tabId: tab,
    words: ASKED,
  });
  const why = await walk.open('why/index.html');
  await why.locator('.why__sentence').waitFor();
  await keep('why-not', await why.screenshot());

  await openCard();
  await clickInCard(page, 'Hide or change ▸');
  await keep('hide', await page.screenshot());
  await clickInCard(page, 'Hide this phrase on this site');

  const options = await walk.open('options/index.html');
  await options.locator('.rule-set').first().waitFor();
  await keep('options', await options.screenshot());
  await options.locator('#hidden').evaluate((heading) => heading.scrollIntoView());
  await keep('silenced', await options.screenshot());
  await options.getByRole('button', { name: 'Write a new one' }).click();
  await options.getByText('every example comes out').waitFor();
  await options
    .getByLabel('Try it on a text')
    .fill('The minister was clearly surprised when the ferry left without him.');
  await options.locator('.tried mark').first().waitFor();
  await options.locator('.tried').evaluate((tried) => tried.scrollIntoView({ block: 'end' }));
  await keep('own-rule', await options.screenshot());

  await popup.bringToFront();
  await popup.evaluate(() => document.querySelector('main')?.scrollTo(0, 0));
  await popup.locator('header input').first().click();
  await popup.locator('header input:checked').first().waitFor();
  await keep('always', await withView(walk, popup, 560));
} finally {
  await walk.close();
}
