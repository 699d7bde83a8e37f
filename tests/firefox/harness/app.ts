import { fileURLToPath } from 'node:url';
import { textOf } from '../../../scripts/driver/bidi.ts';
import { type Firefox, launchFirefox } from '../../../scripts/driver/firefox.ts';
import { openExtensionPage, untilTrue } from '../../../scripts/driver/firefox-tabs.ts';
import { findBrowser } from '../../../scripts/lib/find-browser.mjs';
import { ASK, readingOf } from '../../../scripts/start/question.ts';
import { untilDone } from '../../../scripts/start/stage.ts';
import type { Reading } from '../../../src/shared/messages.ts';
import { startWeb, type Web } from '../../e2e/harness/web.ts';

/** Firefox with the built extension, and all the web that it can reach. */
export interface FirefoxApp extends Firefox {
  web: Web;
  /** A page of the extension's origin that runs no code of ours: tests call the extension's API in it. */
  home: string;
}

const built = fileURLToPath(new URL('../../../dist/firefox', import.meta.url));

/** @param home another home folder than the user's */
export async function startFirefox(home?: string): Promise<FirefoxApp> {
  const found = findBrowser('firefox');
  if (!found) throw new Error('no Firefox to test in');
  const web = await startWeb();
  try {
    const firefox = await launchFirefox({
      executablePath: found.path,
      extension: built,
      headless: true,
      preferences: throughProxy(web.port),
      ...(home === undefined ? {} : { home }),
    });
    const blank = await openExtensionPage(firefox, 'manifest.json');
    await untilTrue(firefox, blank, 'typeof chrome === "object"');
    const close = () => firefox.close().finally(() => web.close());
    return { ...firefox, web, home: blank, close };
  } catch (error) {
    await web.close();
    throw error;
  }
}

/** Makes the local proxy all the web that there is, without a try at https first. */
function throughProxy(port: number) {
  return {
    'dom.security.https_first': false,
    'security.notification_enable_delay': 0,
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
  };
}

/** Opens a fixture in a new tab in front: a path under tests/pages, or `samples/…`. @returns its browsing context */
export async function openPage({ bidi }: FirefoxApp, path: string, host = 'news.example'): Promise<string> {
  const context = textOf(await bidi.send('browsingContext.create', { type: 'tab' }), 'context');
  await bidi.send('browsingContext.navigate', { context, url: `http://${host}/${path}`, wait: 'complete' });
  return context;
}

/** What became of the reading of the page in front, as soon as it is done. */
export async function readingInFront({ bidi, home }: FirefoxApp): Promise<Reading> {
  return await untilDone(async () => readingOf(await bidi.evaluate(home, ASK)));
}

/** What a function gives that runs in a page; it sees nothing of what is around it here. */
export async function inPage<A extends (string | number)[], R>(
  { bidi }: FirefoxApp,
  context: string,
  run: (...values: A) => R,
  ...values: A
): Promise<unknown> {
  return await bidi.evaluate(context, `(${run})(...${JSON.stringify(values)})`);
}
