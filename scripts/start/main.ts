import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LocalServer } from '../driver/serve.ts';
import type { Browser } from '../lib/find-browser.mjs';
import { chromiumStage } from './chromium-stage.ts';
import { firefoxStage } from './firefox-stage.ts';
import { pageAddress } from './page-address.ts';
import type { Stage } from './stage.ts';
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
  const running: Running = { stage: null, server };
  endWithTheUser(running);
  try {
    options.say(`Opening ${address}`);
    const open = options.browser.family === 'firefox' ? firefoxStage : chromiumStage;
    running.stage = await open(options.browser.path, options.extension, options.headless);
    await running.stage.open(address);
    await show(running.stage, options);
  } finally {
    await end(running);
  }
}

interface Running {
  stage: Stage | null;
  server: LocalServer | null;
}

async function end({ stage, server }: Running): Promise<void> {
  await stage?.close().catch(() => undefined);
  await server?.close();
}

function endWithTheUser(running: Running): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    // A Chromium that is still starting ends by itself when its pipe to us closes.
    process.once(signal, () => void end(running).finally(() => process.exit(signal === 'SIGINT' ? 130 : 143)));
  }
}

async function show(stage: Stage, { headless, out, say }: StartOptions): Promise<void> {
  say('Asking for a reading, as a click on the icon would');
  await stage.click();
  const reading = await stage.reading();
  if (reading.state === 'read') console.log(`\n${summarize(reading.article, reading.analysis).join('\n')}\n`);
  else if (reading.state === 'failed') say(`The page could not be read: ${reading.message}`);
  else if (reading.state === 'no-article') say('This page has no article that Caveat can read.');
  else say('The page gave no reading: extensions may not run there.');

  if (!headless) {
    say('The page is open. Close the browser or press Ctrl-C to end.');
    await stage.leave();
    return;
  }
  const pictures = await stage.pictures(reading);
  const files = { page: join(out, 'page.png'), popup: join(out, 'popup.png') };
  await mkdir(out, { recursive: true });
  await writeFile(files.page, pictures.page);
  await writeFile(files.popup, pictures.popup);
  say(`No display here: the page is in ${files.page}, the popup in ${files.popup}`);
}
