import { textOf } from '../driver/bidi.ts';
import { clickFirefoxToolbar, type Firefox, launchFirefox } from '../driver/firefox.ts';
import { openExtensionPage, untilTrue } from '../driver/firefox-tabs.ts';
import { ASK, readingOf } from './question.ts';
import { type Stage, showsReading, untilDone } from './stage.ts';

/** The popup's largest size in both browsers. */
const POPUP = { width: 640, height: 600 };

/** The stage in Firefox. Its popup lives in the browser's window, out of the protocol's reach: pictures show it as a tab of its own. */
export async function firefoxStage(executablePath: string, extension: string, headless: boolean): Promise<Stage> {
  const firefox = await launchFirefox({ executablePath, extension, headless });
  const { bidi, tab } = firefox;
  // A page of the extension that runs no code of ours, to ask from.
  const home = await openExtensionPage(firefox, 'manifest.json');
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
      const popup = await openExtensionPage(firefox, `src/popup/index.html?tab=${id}`);
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

async function picture({ bidi }: Firefox, context: string): Promise<Buffer> {
  const shot = await bidi.send('browsingContext.captureScreenshot', { context, origin: 'document' });
  return Buffer.from(textOf(shot, 'data'), 'base64');
}
