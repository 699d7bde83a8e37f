import { clickToolbar, launch } from '../driver/chromium.ts';
import type { Target } from '../driver/target.ts';
import { ASK, readingOf } from './question.ts';
import { type Stage, showsReading, untilDone } from './stage.ts';

/** The stage in Chromium, Chrome, Edge or Brave. */
export async function chromiumStage(executablePath: string, extension: string, headless: boolean): Promise<Stage> {
  const app = await launch({ executablePath, extension, headless });
  const page = app.context.pages()[0] ?? (await app.context.newPage());
  let popup: Target | null = null;
  const shown = (): Target => {
    if (!popup) throw new Error('no click yet');
    return popup;
  };
  return {
    open: async (address) => void (await page.goto(address, { waitUntil: 'load' })),
    async click() {
      popup = await clickToolbar(app, page);
    },
    reading: () => untilDone(async () => readingOf(await shown().evaluate(ASK))),
    async pictures(reading) {
      await shown().waitFor(showsReading(reading));
      return { page: await page.screenshot({ fullPage: true }), popup: await shown().screenshot() };
    },
    async leave() {
      const closed = new Promise<void>((resolve) => app.context.once('close', () => resolve()));
      await shown().release();
      await closed;
    },
    close: () => app.close(),
  };
}
