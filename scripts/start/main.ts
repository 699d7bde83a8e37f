import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Reading } from '../../src/shared/messages.ts';
import { clickToolbar, type ExtensionBrowser, launch } from '../driver/chromium.ts';
import type { LocalServer } from '../driver/serve.ts';
import type { Browser } from '../lib/find-browser.mjs';
import { pageAddress } from './page-address.ts';
import { readingUnder } from './reading.ts';
import { summarize } from './summary.ts';

export interface StartOptions {
  browser: Browser;
  /** The built extension's folder. */
  extension: string;
  headless: boolean;
  /** A web or file address. */
  address: string;
  /** Folder for the pictures. */
  out: string;
  say: (line: string) => void;
}

/** Shows the extension on a page. With a display it stays until the browser or the user ends it; without, it writes pictures. */
export async function start(options: StartOptions): Promise<void> {
  const { address, server } = await pageAddress(options.address);
  const running: Running = { app: null, server };
  endWithTheUser(running);
  try {
    options.say(`Opening ${address}`);
    running.app = await launch({
      executablePath: options.browser.path,
      extension: options.extension,
      headless: options.headless,
    });
    await show(running.app, address, options);
  } finally {
    await end(running);
  }
}

interface Running {
  app: ExtensionBrowser | null;
  server: LocalServer | null;
}

async function end({ app, server }: Running): Promise<void> {
  await app?.close().catch(() => undefined);
  await server?.close();
}

function endWithTheUser(running: Running): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    // A browser that is still starting ends by itself when its pipe to us closes.
    process.once(signal, () => void end(running).finally(() => process.exit(signal === 'SIGINT' ? 130 : 143)));
  }
}

async function show(app: ExtensionBrowser, address: string, options: StartOptions): Promise<void> {
  const page = app.context.pages()[0] ?? (await app.context.newPage());
  await page.goto(address, { waitUntil: 'load' });
  options.say('Asking for a reading, as a click on the icon would');
  const popup = await clickToolbar(app, page);
  const reading = await readingUnder(popup);
  await popup.waitFor(shows(reading));
  if (reading.state === 'read') {
    console.log(`\n${summarize(reading.article, reading.analysis).join('\n')}\n`);
  } else if (reading.state === 'failed') options.say(`The page could not be read: ${reading.message}`);
  else if (reading.state === 'no-article') options.say('This page has no article that Caveat can read.');
  else options.say('The page gave no reading: extensions may not run there.');

  if (!options.headless) {
    await popup.release();
    options.say('The page is open, marked. Close the browser or press Ctrl-C to end.');
    await new Promise<void>((resolve) => app.context.once('close', () => resolve()));
    return;
  }
  await mkdir(options.out, { recursive: true });
  const [pagePicture, popupPicture] = [join(options.out, 'page.png'), join(options.out, 'popup.png')];
  await page.screenshot({ path: pagePicture, fullPage: true });
  await writeFile(popupPicture, await popup.screenshot());
  options.say(`No display here: the page is in ${pagePicture}, the popup in ${popupPicture}`);
}

/** An expression that is true in the popup as soon as it shows the reading: its headline, or any words where it has none. */
function shows(reading: Reading): string {
  const headline =
    reading.state === 'read' ? reading.article.blocks.find((block) => block.role === 'headline') : undefined;
  const words = headline && reading.state === 'read' ? reading.article.text.slice(headline.start, headline.end) : '';
  return `(document.querySelector('main')?.textContent ?? '').length > 0 && document.body.textContent.includes(${JSON.stringify(words)})`;
}
