import { type Bench, buildForBench, EMPTY, EXTENSION, startBench, writeEmptyPopup } from './browser.ts';
import { clickToEmptyPopup, clickToMarks, EMPTY_POPUP } from './click.ts';
import { clicksSection } from './report-clicks.ts';
import { costsSection } from './report-costs.ts';
import type { Button } from './toolbar.ts';

/** What the extension costs the page that it reads, and the reader who waits for it. */
export async function pageReport(): Promise<string> {
  buildForBench();
  writeEmptyPopup(EMPTY_POPUP);
  const empty = (button: Button) => inBrowser(EMPTY, button, clickToEmptyPopup);
  const browsersOwn = { pinned: await empty('pinned'), inMenu: await empty('in the menu') };
  const fromMenu = await inBrowser(EXTENSION, 'in the menu', (bench) => clickToMarks(bench, 'warm'));
  return inBrowser(EXTENSION, 'pinned', async (bench) =>
    ['## The page', await clicksSection(bench, { ...browsersOwn, fromMenu }), await costsSection(bench)].join('\n\n'),
  );
}

async function inBrowser<T>(folder: string, button: Button, measure: (bench: Bench) => Promise<T>): Promise<T> {
  const bench = await startBench(folder, button);
  try {
    return await measure(bench);
  } finally {
    await bench.close();
  }
}
