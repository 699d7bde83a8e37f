import type { Page } from 'playwright-core';
import { median } from '../measure/figures.ts';
import { type Bench, killWorker } from './browser.ts';

export const RUNS = 15;
const SAMPLE = '/stalled-talks.html';

/** Looks frame by frame, from the page, for marks that have their looks: when the first frame with them in it had been painted. */
const WATCH = () =>
  new Promise<number>((done) => {
    // A message that is sent before a frame is painted arrives when it has been.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => done(performance.timeOrigin + performance.now());
    const look = () => {
      const marks = [...CSS.highlights.keys()].filter((name) => name.startsWith('caveat-'));
      const isStyled = (name: string) =>
        getComputedStyle(document.body, `::highlight(${name})`).textDecorationLine === 'underline';
      if (marks.length > 0 && marks.every(isStyled)) port2.postMessage(null);
      else requestAnimationFrame(look);
    };
    look();
  });

/** Milliseconds from the click on the button to marks on the sample page, the median of runs, each in a new tab. */
export async function clickToMarks(bench: Bench, worker: 'warm' | 'dead'): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const page = await openSample(bench);
    // Warm is a worker that has read before and is still there.
    if (worker === 'warm') await ask(bench.home, 'sample', { text: 'The talks went on, officials said.' });
    else await killWorker(bench);
    const painted = page.evaluate(WATCH);
    // The watch has to run before the click.
    await page.evaluate(() => undefined);
    const clicked = await click(bench, page);
    times.push((await painted) - clicked);
    await page.close();
  }
  return median(times);
}

/**
 * Milliseconds from the click to the first line of a popup that holds nothing but that line, the median of runs: what the browser
 * itself takes, before any extension can do anything.
 */
export async function clickToEmptyPopup(bench: Bench): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const page = await openSample(bench);
    await bench.home.evaluate(() => chrome.storage.session.remove('ran'));
    const clicked = await click(bench, page);
    times.push((await bench.home.evaluate(RAN)) - clicked);
    await page.close();
  }
  return median(times);
}

/** What the script of the empty popup leaves behind: when it ran, in milliseconds since 1970. */
export const EMPTY_POPUP = 'chrome.storage.session.set({ ran: performance.timeOrigin + performance.now() });';

const RAN = async () => {
  for (;;) {
    const { ran } = await chrome.storage.session.get('ran');
    if (typeof ran === 'number') return ran;
    await new Promise((done) => setTimeout(done, 20));
  }
};

/** Milliseconds that the background takes to answer a call after it was ended, the median of runs. */
export async function answerWhenDead(bench: Bench, call: string, payload: object): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    await killWorker(bench);
    times.push(await ask(bench.home, call, payload));
  }
  return median(times);
}

async function openSample(bench: Bench): Promise<Page> {
  const page = await bench.context.newPage();
  await page.goto(bench.at(SAMPLE));
  await page.bringToFront();
  return page;
}

/** Clicks the extension's button while the page is in front. @returns when, in milliseconds since 1970 */
async function click(bench: Bench, page: Page): Promise<number> {
  const { targetInfos } = await bench.browser.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = targetInfos.find((target) => target.url === page.url());
  if (!tab) throw new Error(`no tab shows ${page.url()}`);
  const clicked = performance.timeOrigin + performance.now();
  await bench.browser.send('Extensions.triggerAction', { id: bench.id, targetId: tab.targetId });
  return clicked;
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
