import type { Page } from 'playwright-core';
import { median } from '../measure/figures.ts';
import type { Bench } from './browser.ts';
import type { BenchPage } from './make-pages.ts';
import { type MainThread, mainThreadOf, traced } from './trace.ts';

/** Long enough for a reading to end; what the page does later is its own. */
const REST = 900;

/** What loading a page took, with the extension at work in it or without. */
export interface Load extends MainThread {
  shift: number;
  mutations: number;
  elements: number;
}

declare global {
  var caveatBench: { shift: number; mutations: number };
}

/** Notes what pages can see of each other's work; runs before any script of the page. */
export const NOTE = () => {
  globalThis.caveatBench = { shift: 0, mutations: 0 };
  const own = globalThis.caveatBench;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) own.shift += Number(Reflect.get(entry, 'value'));
  }).observe({ type: 'layout-shift', buffered: true });
  addEventListener('load', () => {
    new MutationObserver((list) => {
      own.mutations += list.length;
    }).observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
  });
};

/** Serves a page of the bench. @returns its address */
export function addressOf(bench: Bench, { name, html }: BenchPage): string {
  const path = `/${name.replace(/\W+/g, '-')}.html`;
  bench.serve(path, html);
  return bench.at(path);
}

/** Opens a page once, and measures it until all is done that its load began. */
export async function loadOf(bench: Bench, made: BenchPage): Promise<Load> {
  const address = addressOf(bench, made);
  const page = await bench.context.newPage();
  try {
    await page.addInitScript(NOTE);
    const { events } = await traced(bench, async () => {
      await page.goto(address, { waitUntil: 'load' });
      await page.waitForTimeout(REST);
    });
    return { ...mainThreadOf(events, address, bench.id), ...(await seenIn(page)) };
  } finally {
    await page.close();
  }
}

/** What a page with `NOTE` saw of changes to it. */
export function seenIn(page: Page): Promise<Pick<Load, 'shift' | 'mutations' | 'elements'>> {
  return page.evaluate(() => ({
    ...globalThis.caveatBench,
    elements: document.getElementsByTagName('*').length,
  }));
}

/** The median of each figure. */
export function middleOf(loads: readonly Load[]): Load {
  const middle = (of: (load: Load) => number) => median(loads.map(of));
  return {
    busy: middle((load) => load.busy),
    longest: middle((load) => load.longest),
    own: {
      parsing: middle((load) => load.own.parsing),
      loading: middle((load) => load.own.loading),
      after: middle((load) => load.own.after),
    },
    longestOwn: middle((load) => load.longestOwn),
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
