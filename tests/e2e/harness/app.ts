import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { type ExtensionBrowser, launch } from '../../../scripts/driver/chromium.ts';
import { findBrowser } from '../../../scripts/lib/find-browser.mjs';
import { startWeb, type Web, webArguments } from './web.ts';

export { clickToolbar } from '../../../scripts/driver/chromium.ts';
export type { Target } from '../../../scripts/driver/target.ts';

/** The browser with the built extension, and all the web that it can reach. */
export interface App extends ExtensionBrowser {
  web: Web;
  /** A page of the extension's origin that runs no code of ours: tests call the extension's API in it. */
  home: Page;
}

export interface AppOptions {
  /** Folder of a profile to keep over restarts. */
  profile?: string;
  /** Folder of another build; dist/chrome without it. */
  extension?: string;
  args?: string[];
}

const built = fileURLToPath(new URL('../../../dist/chrome', import.meta.url));

export async function startApp(options: AppOptions = {}): Promise<App> {
  const found = findBrowser('chromium');
  if (!found) throw new Error('no Chromium to test in');
  const web = await startWeb();
  const browser = await launch({
    executablePath: found.path,
    extension: options.extension ?? built,
    headless: true,
    ...(options.profile === undefined ? {} : { profile: options.profile }),
    args: [...webArguments(web), ...(options.args ?? [])],
  }).catch(async (error) => {
    await web.close();
    throw error;
  });
  const home = browser.context.pages()[0] ?? (await browser.context.newPage());
  await home.goto(`chrome-extension://${browser.id}/manifest.json`);
  return {
    ...browser,
    web,
    home,
    async close() {
      await browser.close();
      await web.close();
    },
  };
}

/** Opens a fixture in a new tab: a path under tests/pages, or `samples/…`, `kinds/…` (tests/e2e/kinds) or `shared-pages/…`. */
export async function openPage(app: App, path: string, host = 'news.example'): Promise<Page> {
  const page = await app.context.newPage();
  await tabIdOf(app, page);
  await page.goto(`http://${host}/${path}`);
  return page;
}

const tabIds = new WeakMap<Page, number>();

/**
 * The browser's own number of a page's tab. It is found by bringing the page to the front, since without a grant its
 * address is hidden from us; that closes an open popup, and so it is done once a page.
 */
export async function tabIdOf(app: App, page: Page): Promise<number> {
  const known = tabIds.get(page);
  if (known !== undefined) return known;
  await page.bringToFront();
  const id = await app.home.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return tab?.id;
  });
  if (id === undefined) throw new Error(`no tab in front for ${page.url()}`);
  tabIds.set(page, id);
  return id;
}

/** The popup as a tab of its own that speaks of a page's tab: it can be clicked and looked at like any page. */
export async function openPopupFor(app: App, page: Page): Promise<Page> {
  const id = await tabIdOf(app, page);
  const popup = await app.context.newPage();
  await popup.goto(`chrome-extension://${app.id}/src/popup/index.html?tab=${id}`);
  return popup;
}
