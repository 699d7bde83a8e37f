import type { Page } from 'playwright-core';
import { median } from '../measure/figures.ts';
import type { Bench } from './browser.ts';
import type { BenchPage } from './make-pages.ts';

const RUNS = 5;
/** Long enough for a reading to end; what the page does later is its own. */
const REST = 700;

/** What a page shows of the work done in it. */
export interface Load {
  /** Milliseconds of its main thread. */
  busy: number;
  /** The longest task over 50 ms, or 0. */
  longest: number;
  shift: number;
  mutations: number;
  elements: number;
}

declare global {
  var caveatBench: { longest: number; shift: number; mutations: number };
}

/** Notes what pages can see of each other's work; runs before any script of the page. */
const NOTE = () => {
  globalThis.caveatBench = { longest: 0, shift: 0, mutations: 0 };
  const own = globalThis.caveatBench;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) own.longest = Math.max(own.longest, duration);
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) own.shift += Number(Reflect.get(entry, 'value'));
  }).observe({ type: 'layout-shift', buffered: true });
  addEventListener('load', () => {
    new MutationObserver((list) => {
      own.mutations += list.length;
    }).observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
  });
};

async function once(bench: Bench, path: string, after: ((page: Page) => Promise<void>) | undefined): Promise<Load> {
  const page = await bench.context.newPage();
  try {
    await page.addInitScript(NOTE);
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    await page.goto(bench.at(path), { waitUntil: 'load' });
    await after?.(page);
    await page.waitForTimeout(REST);
    const { metrics } = await session.send('Performance.getMetrics');
    const busy = (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
    const seen = await page.evaluate(() => ({
      ...globalThis.caveatBench,
      elements: document.getElementsByTagName('*').length,
    }));
    return { busy, ...seen };
  } finally {
    await page.close();
  }
}

/** Has a page opened several times; the median of each figure. `after` does something to it when it has loaded. */
export async function loadsOf(bench: Bench, made: BenchPage, after?: (page: Page) => Promise<void>): Promise<Load> {
  const path = `/${made.name.replace(/\W+/g, '-')}.html`;
  bench.serve(path, made.html);
  const loads: Load[] = [];
  for (let run = 0; run < RUNS; run++) loads.push(await once(bench, path, after));
  const middle = (of: (load: Load) => number) => median(loads.map(of));
  return {
    busy: middle((load) => load.busy),
    longest: middle((load) => load.longest),
    shift: middle((load) => load.shift),
    mutations: middle((load) => load.mutations),
    elements: middle((load) => load.elements),
  };
}

/** Whether sites are read without asking from now on. */
export async function readAlways(bench: Bench, always: boolean): Promise<void> {
  await bench.home.evaluate(
    async (patterns) => {
      await chrome.storage.local.set({ settings: { version: 1, always: patterns } });
    },
    always ? ['http://127.0.0.1/*'] : [],
  );
  for (const end = Date.now() + 5000; Date.now() < end; ) {
    const registered = await bench.home.evaluate(
      async () => (await chrome.scripting.getRegisteredContentScripts()).length,
    );
    if (registered > 0 === always) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error('the extension does not take up the setting');
}
