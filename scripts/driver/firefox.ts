import { type ChildProcess, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Bidi, connect, textOf } from './bidi.ts';

/** A running Firefox that has the extension. */
export interface Firefox {
  bidi: Bidi;
  /** The browsing context of the first tab, and of the browser's own window. */
  tab: string;
  window: string;
  /** Where the extension's pages are: `moz-extension://…/`. */
  origin: string;
  process: ChildProcess;
  close(): Promise<void>;
}

/** The id in manifest.json's Firefox form. */
export const ID = 'caveat@caveat.extension';

/** No welcome pages, no questions, no reports from a fresh profile. */
const PREFERENCES = {
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'termsofuse.bypassNotification': true,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
};

export interface FirefoxOptions {
  /** The browser's program. */
  executablePath: string;
  /** The built extension's folder. */
  extension: string;
  headless: boolean;
  /** As in about:config, besides those that keep a fresh profile quiet. */
  preferences?: Record<string, boolean | number | string>;
  /** Another home folder than the user's. */
  home?: string;
}

/** Starts a browser with a fresh profile and loads the extension over the protocol, as temporary add-ons are. */
export async function launchFirefox(options: FirefoxOptions): Promise<Firefox> {
  const { executablePath, extension, headless } = options;
  const profile = await mkdtemp(join(tmpdir(), 'caveat-firefox-'));
  const lines = Object.entries({ ...PREFERENCES, ...options.preferences }).map((pair) => `user_pref(${quoted(pair)});`);
  await writeFile(join(profile, 'user.js'), lines.join('\n'));
  const child = spawn(
    executablePath,
    [
      ...(headless ? ['--headless'] : []),
      ...['--no-remote', '--profile', profile, '--remote-debugging-port', '0'],
      // The toolbar belongs to the browser, not to a page.
      ...['--remote-allow-system-access', 'about:blank'],
    ],
    { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, HOME: options.home ?? process.env.HOME } },
  );
  // Unlike Chromium, Firefox lives on when its driver goes.
  const kill = () => {
    child.kill('SIGKILL');
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  process.once('exit', kill);
  const close = async () => {
    await ended(child);
    process.removeListener('exit', kill);
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const bidi = await connect(await addressOf(child));
    await bidi.send('session.new', { capabilities: {} });
    await bidi.send('webExtension.install', { extensionData: { type: 'path', path: extension } });
    const window = await firstContext(bidi, { 'moz:scope': 'chrome' });
    const host = await bidi.evaluate(window, `WebExtensionPolicy.getByID('${ID}').mozExtensionHostname`);
    const tab = await firstContext(bidi);
    return { bidi, tab, window, origin: `moz-extension://${host}/`, process: child, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Does what a click on the extension's button does: grants `activeTab` for the tab in front and opens the popup. */
export async function clickFirefoxToolbar({ bidi, window }: Firefox): Promise<void> {
  await bidi.evaluate(
    window,
    `(async () => {
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID('${ID}');
      await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
    })()`,
  );
}

const quoted = (values: unknown[]) => values.map((value) => JSON.stringify(value)).join(', ');

async function firstContext(bidi: Bidi, params: object = {}): Promise<string> {
  const { contexts } = await bidi.send('browsingContext.getTree', params);
  return textOf(Array.isArray(contexts) ? contexts[0] : undefined, 'context');
}

/** The address that Firefox prints when it listens. */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    child.stderr?.setEncoding('utf8').on('data', (part: string) => {
      text += part;
      const found = text.match(/WebDriver BiDi listening on (ws:\S+)/)?.[1];
      if (found) {
        resolve(found);
        text = '';
      }
    });
    child.once('error', reject);
    child.once('exit', () => reject(new Error(`the browser ended before it listened:\n${text}`)));
  });
}

/** Ends the browser, by force after five seconds. */
async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), 5000);
  await gone;
  clearTimeout(timer);
}
