import type { Page } from 'playwright-core';
import { attach } from '../../../scripts/driver/target.ts';
import type { Bench } from './browser.ts';

/** What the background's worker holds, in MB, after its garbage was collected. */
export interface Memory {
  /** Objects of the script. */
  heap: number;
  /** Buffers: the weights. */
  buffers: number;
}

/** Measures the worker, which has to run. */
export async function memoryOf({ browser, id }: Bench): Promise<Memory> {
  const { targetInfos } = await browser.send('Target.getTargets', { filter: [{ type: 'service_worker' }] });
  const running = targetInfos.find((target) => target.url.startsWith(`chrome-extension://${id}/`));
  if (running === undefined) throw new Error('the worker does not run');
  const worker = await attach(browser, running.targetId);
  try {
    await worker.send('HeapProfiler.collectGarbage');
    const { usedSize, backingStorageSize } = await worker.send('Runtime.getHeapUsage');
    return { heap: Number(usedSize) / 1e6, buffers: Number(backingStorageSize) / 1e6 };
  } finally {
    await worker.release();
  }
}

/** Opens an article in so many tabs, and waits until each has been read. The caller closes them. */
export async function readInTabs({ context, at }: Bench, path: string, tabs: number): Promise<() => Promise<void>> {
  const pages: Page[] = [];
  for (let tab = 0; tab < tabs; tab++) {
    const page = await context.newPage();
    pages.push(page);
    await page.goto(at(path));
    await page.waitForFunction(() => [...CSS.highlights.keys()].some((name) => name.startsWith('caveat-')));
  }
  return async () => {
    for (const page of pages) await page.close();
  };
}
