import { browser } from '../shared/browser.ts';
import type { Outside } from './actions.ts';
import { saveFile } from './save.ts';

/** What views of one tab do with the world: the clipboard, files, and pages in a tab of their own. */
export function outsideOf(tabId: number | null): Outside {
  return {
    copy: (text) => navigator.clipboard.writeText(text),
    save: ({ name, type, text }) => saveFile(name, type, text),
    print: tabId === null ? null : () => void browser.tabs.create({ url: printAddress(tabId) }),
    compare: tabId === null ? null : () => void browser.tabs.create({ url: compareAddress(tabId) }),
    howSure: () => void browser.tabs.create({ url: browser.runtime.getURL('src/options/index.html#how-sure') }),
    now: () => new Date(),
  };
}

/** The panel's page as the print view of a tab. */
function printAddress(tabId: number): string {
  return browser.runtime.getURL(`src/panel/index.html?tab=${tabId}&print`);
}

/** The page that sets a tab's report beside another's. */
function compareAddress(tabId: number): string {
  return browser.runtime.getURL(`src/compare/index.html?tab=${tabId}`);
}
