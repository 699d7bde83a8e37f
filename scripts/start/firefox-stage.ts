import { textOf } from '../driver/bidi.ts';
import { clickFirefoxToolbar, type Firefox, launchFirefox } from '../driver/firefox.ts';
import { ASK, readingOf } from './question.ts';
import { type Stage, showsReading, untilDone } from './stage.ts';

/** The popup's largest size in both browsers. */
const POPUP = { width: 640, height: 600 };

/** The stage in Firefox. Its popup lives in the browser's window, out of the protocol's reach: pictures show it as a tab of its own. */
export async function firefoxStage(executablePath: string, extension: string, headless: boolean): Promise<Stage> {
  const firefox = await launchFirefox(executablePath, extension, headless);
  const { bidi, tab } = firefox;
  // A page of the extension that runs no code of ours, to ask from.
  const home = await openTab(firefox, 'manifest.json');
  await untilTrue(firefox, home, 'typeof chrome === "object"');
  return {
    open: async (url) => void (await bidi.send('browsingContext.navigate', { context: tab, url, wait: 'complete' })),
    click: () => clickFirefoxToolbar(firefox),
    reading: () => untilDone(async () => readingOf(await bidi.evaluate(home, ASK))),
    async pictures(reading) {
      const id = await bidi.evaluate(
        home,
        'chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => tab.id)',
      );
      const popup = await openTab(firefox, `src/popup/index.html?tab=${id}`);
      await bidi.send('browsingContext.setViewport', { context: popup, viewport: POPUP });
      await untilTrue(firefox, popup, showsReading(reading));
      return { page: await picture(firefox, tab), popup: await picture(firefox, popup) };
    },
    async leave() {
      await bidi.send('browsingContext.close', { context: home });
      await new Promise((resolve) => firefox.process.once('exit', resolve));
    },
    close: () => firefox.close(),
  };
}

/** Opens a page of the extension behind the one in front. */
async function openTab({ bidi, origin }: Firefox, path: string): Promise<string> {
  const context = textOf(await bidi.send('browsingContext.create', { type: 'tab', background: true }), 'context');
  // Firefox never reports such a page as loaded.
  await bidi.send('browsingContext.navigate', { context, url: origin + path, wait: 'none' });
  return context;
}

async function untilTrue({ bidi }: Firefox, context: string, expression: string): Promise<void> {
  for (const end = Date.now() + 20_000; Date.now() < end; ) {
    // While the page changes there is nobody to ask.
    if ((await bidi.evaluate(context, `Boolean(${expression})`).catch(() => false)) === true) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`not true: ${expression}`);
}

async function picture({ bidi }: Firefox, context: string): Promise<Buffer> {
  const shot = await bidi.send('browsingContext.captureScreenshot', { context, origin: 'document' });
  return Buffer.from(textOf(shot, 'data'), 'base64');
}
