import { backgroundCalls } from '../shared/background-calls.ts';
import { browser } from '../shared/browser.ts';
import { receive } from '../shared/receive.ts';
import { onSettingsChange } from '../shared/settings-store.ts';
import { addStyle } from './add-style.ts';
import { dropRevoked, syncAlways } from './always.ts';
import { markAsRead } from './badge.ts';
import { explain, readyAnalyzer } from './engine.ts';
import { showInPanel } from './in-panel.ts';
import { createMenu, listenToReader } from './invoke.ts';
import { allRuleSets, comparePack, copyPack } from './packs/answers.ts';
import { checkOwnPack, tryOwnPack } from './packs/try.ts';
import { beginAtPreset, listenToPolicy } from './policy.ts';
import { readSeen, readTab } from './read-tab.ts';
import { readText, readTextOf } from './read-text.ts';
import { readReports } from './reports.ts';
import { readSample } from './sample.ts';
import { listenToSync } from './sync.ts';

/*
 * The browser may end this worker at any moment and start it anew for the next event. So every listener is registered
 * here, in the first turn, and nothing that matters lives in memory: settings are in storage, an analysis is with its tab.
 */

/** Shown once, when the extension has been installed. */
const WELCOME = 'src/welcome/index.html';

receive(backgroundCalls, {
  async analyse({ article, isBare }, { tabId }) {
    if (tabId === null) throw new Error('an article stands in a tab');
    const read = isBare ? await readTextOf(tabId, article) : { ...(await readText(article)), styled: [] };
    // The page need not wait for its icon; the tab may be gone by now.
    markAsRead(tabId).catch(() => undefined);
    return read;
  },
  readText: ({ article }) => readText(article),
  async style({ looks, frames }, { tabId }) {
    if (tabId === null) throw new Error('marks stand in a tab');
    await addStyle(tabId, frames, looks);
    return { done: true };
  },
  async seen(_, { tabId }) {
    if (tabId === null) throw new Error('an article is seen in a tab');
    await readSeen(tabId);
    return { done: true };
  },
  async inPanel({ finding }, { tabId, windowId }) {
    if (tabId === null) throw new Error('a mark stands in a tab');
    await showInPanel(tabId, windowId, finding);
    return { done: true };
  },
  ruleSets: async () => ({ ruleSets: await allRuleSets() }),
  sample: ({ text }) => readSample(text),
  explain: async ({ article, span }) => ({ outcomes: await explain(article, span) }),
  checkPack: ({ source }) => checkOwnPack(source),
  tryPack: ({ source, text }) => ({ marks: tryOwnPack(source, text) }),
  copyPack: async ({ id }) => ({ source: await copyPack(id) }),
  comparePack: async ({ source }) => ({ update: await comparePack(source) }),
  async prepare() {
    await readyAnalyzer();
    return { done: true };
  },
  async read({ tabId, anyway }) {
    const result = await readTab(tabId, anyway);
    return result.started ? { started: true } : { started: false, reason: result.reason };
  },
  reports: async () => ({ reports: await readReports() }),
});

listenToReader();
listenToPolicy();
listenToSync();

browser.runtime.onInstalled.addListener(({ reason }) => {
  if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL(WELCOME) });
  if (reason === 'install') void beginAtPreset();
  void createMenu();
  void syncAlways();
});
browser.runtime.onStartup.addListener(() => {
  // The browser keeps the menu as it was made, and may speak another language by now.
  void createMenu();
  void syncAlways();
});
browser.permissions.onAdded.addListener(() => void syncAlways());
browser.permissions.onRemoved.addListener(() => void dropRevoked());
onSettingsChange(() => void syncAlways());
