import type { Page } from 'playwright-core';
import { median } from '../measure/figures.ts';
import { type Bench, killWorker } from './browser.ts';

export const RUNS = 15;
const SAMPLE = '/stalled-talks.html';

/** Watches the highlight registry from the page, frame by frame: when the first frame with marks in it had been drawn. */
const WATCH = () =>
  new Promise<number>((done) => {
    const look = () => {
      const painted = [...CSS.highlights].some(([name, highlight]) => name.startsWith('caveat-') && highlight.size > 0);
      if (painted) requestAnimationFrame(() => done(performance.timeOrigin + performance.now()));
      else requestAnimationFrame(look);
    };
    look();
  });

/** Milliseconds from the click on the toolbar to marks on the sample page, the median of runs, each in a new tab. */
export async function clickToMarks(bench: Bench, worker: 'warm' | 'dead'): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const page = await bench.context.newPage();
    await page.goto(bench.at(SAMPLE));
    await page.bringToFront();
    if (worker === 'dead') await killWorker(bench);
    else await ask(bench.home, 'ruleSets', {});
    const targetId = await tabOf(bench, page);
    const painted = page.evaluate(WATCH);
    // The watch has to run before the click.
    await page.evaluate(() => undefined);
    const clicked = performance.timeOrigin + performance.now();
    await bench.browser.send('Extensions.triggerAction', { id: bench.id, targetId });
    times.push((await painted) - clicked);
    await page.close();
  }
  return median(times);
}

/** Milliseconds that the background takes to answer after it was ended, the median of runs: a call, and a reading of 1,000 words. */
export async function answerWhenDead(bench: Bench, call: string, payload: object): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    await killWorker(bench);
    times.push(await ask(bench.home, call, payload));
  }
  return median(times);
}

async function ask(home: Page, call: string, payload: object): Promise<number> {
  return home.evaluate(
    async (message) => {
      const before = performance.now();
      const answer: unknown = await chrome.runtime.sendMessage(message);
      if (typeof answer !== 'object' || answer === null || !('ok' in answer) || answer.ok !== true)
        throw new Error(`no answer: ${JSON.stringify(answer)}`);
      return performance.now() - before;
    },
    { to: 'background', call, payload },
  );
}

async function tabOf(bench: Bench, page: Page): Promise<string> {
  const { targetInfos } = await bench.browser.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = targetInfos.find((target) => target.url === page.url());
  if (!tab) throw new Error(`no tab shows ${page.url()}`);
  return tab.targetId;
}
