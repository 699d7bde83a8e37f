import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { attach, type Target } from './target.ts';

/** A running Chromium (Chrome, Edge, Brave) that has the extension. */
export interface ExtensionBrowser {
  context: BrowserContext;
  /** The extension's id: its pages are at `chrome-extension://ID/`. */
  id: string;
  /** The browser's own protocol session. */
  browser: CDPSession;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** The browser's program. */
  executablePath: string;
  /** The built extension's folder. */
  extension: string;
  headless: boolean;
  /** Folder of a profile to keep over restarts; a fresh one without it. */
  profile?: string;
  args?: string[];
}

/** Keeps a fresh profile from talking to anyone: what the page records as requests is then the page's and ours. */
const QUIET = [
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Starts a browser with a fresh profile and loads the extension over the protocol, which branded builds allow too (they
 * take no `--load-extension`).
 */
export async function launch(options: LaunchOptions): Promise<ExtensionBrowser> {
  const context = await chromium.launchPersistentContext(options.profile ?? '', {
    executablePath: options.executablePath,
    headless: options.headless,
    // We end the browser ourselves, after what is being written has been written.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    viewport: options.headless ? { width: 1100, height: 900 } : null,
    ignoreDefaultArgs: ['--disable-extensions', '--enable-automation'],
    args: [
      ...QUIET,
      '--enable-unsafe-extension-debugging',
      '--window-size=1280,1000',
      // The screen that headless Chromium imagines is smaller than a popup may be.
      ...(options.headless ? ['--disable-gpu', '--screen-info={1600x1200}'] : []),
      // Chromium refuses its sandbox to root, as in a container.
      ...(process.getuid?.() === 0 ? ['--no-sandbox', '--test-type'] : []),
      ...(options.args ?? []),
    ],
  });
  try {
    const whole = context.browser();
    if (!whole) throw new Error('the browser has no protocol session of its own');
    const browser = await whole.newBrowserCDPSession();
    const { id } = await browser.send('Extensions.loadUnpacked', { path: options.extension });
    await firstRunPage(context, id);
    return { context, id, browser, close: () => context.close() };
  } catch (error) {
    await context.close();
    throw error;
  }
}

/** Waits for the page that opens by itself after the installation: until it is there, it may take the front from any other. */
async function firstRunPage(context: BrowserContext, id: string): Promise<void> {
  const isIt = (page: Page) => page.url().startsWith(`chrome-extension://${id}/src/welcome/`);
  for (const end = Date.now() + 5_000; Date.now() < end && !context.pages().some(isIt); )
    await new Promise((resolve) => setTimeout(resolve, 25));
}

/** The tabs of the browser as its protocol sees them; a popup is a tab too. */
async function tabs(browser: CDPSession) {
  const { targetInfos } = await browser.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  return targetInfos;
}

/**
 * Clicks the extension's button in the toolbar while a page is in front. The browser grants `activeTab` for that page and
 * opens the popup, as it does for a reader's click.
 */
export async function clickToolbar(app: ExtensionBrowser, page: Page): Promise<Target> {
  await page.bringToFront();
  const tab = (await tabs(app.browser)).find((target) => target.url === page.url());
  if (!tab) throw new Error(`no tab shows ${page.url()}`);
  const before = new Set((await popups(app)).map((target) => target.targetId));
  await app.browser.send('Extensions.triggerAction', { id: app.id, targetId: tab.targetId });
  for (const end = Date.now() + 10_000; Date.now() < end; ) {
    const popup = (await popups(app)).find((target) => !before.has(target.targetId));
    if (popup) return await attach(app.browser, popup.targetId);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('the click on the toolbar opened no popup');
}

async function popups(app: ExtensionBrowser) {
  const { targetInfos } = await app.browser.send('Target.getTargets', { filter: [{ type: 'page' }] });
  return targetInfos.filter(
    (target) => target.url.startsWith(`chrome-extension://${app.id}/src/popup/`) && !target.attached,
  );
}
