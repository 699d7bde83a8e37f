import { askWhy } from '../shared/asked-why.ts';
import { browser } from '../shared/browser.ts';
import { callContent } from '../shared/call.ts';
import { writeSettings } from '../shared/settings-store.ts';
import { say } from '../words/say.ts';
import { openPanelAtCard } from './in-panel.ts';
import { readTab } from './read-tab.ts';

const MENU_ID = 'read-page';
const WHY_ID = 'why';
/** The names of the shortcuts in the manifest. */
const READ = 'read-page';
const PANEL = 'open-panel';
const HIDE = 'hide-marks';
const STEPS: Readonly<Record<string, 1 | -1>> = { 'next-mark': 1, 'previous-mark': -1 };

const PAGES = ['http://*/*', 'https://*/*', 'file:///*'];

/** Puts the entries into the page's context menu; the browser keeps it over restarts. */
export async function createMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: MENU_ID,
    title: say('background_menu_read'),
    contexts: ['page', 'selection', 'link'],
    documentUrlPatterns: PAGES,
  });
  browser.contextMenus.create({
    id: WHY_ID,
    title: say('why_heading'),
    contexts: ['selection'],
    documentUrlPatterns: PAGES,
  });
}

/** Listens to the context menu and the shortcut. Call it synchronously when the background starts. */
export function listenToReader(): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (tab?.id === undefined) return;
    if (info.menuItemId === MENU_ID) void readAsked(tab.id);
    if (info.menuItemId === WHY_ID) void why(tab.id, info.selectionText ?? '');
  });
  browser.commands.onCommand.addListener((command, tab) => {
    // Browsers open a panel only in the turn in which the key was pressed.
    if (command === PANEL) void openPanelAtCard(tab?.id, tab?.windowId);
    else if (command === HIDE) void hideOrShow();
    else if (tab?.id !== undefined) void run(command, tab.id);
    else
      void browser.tabs
        .query({ active: true, lastFocusedWindow: true })
        .then(([active]) => (active?.id === undefined ? undefined : run(command, active.id)));
  });
}

/** Where it cannot be stored, the popup shows what holds; a shortcut alone has no place to say it. */
async function hideOrShow(): Promise<void> {
  await writeSettings(({ hideAll }) => ({ hideAll: !hideAll })).catch(() => browser.action.openPopup?.());
}

/** The page has to be read before it can be told what its words came to. */
async function why(tabId: number, words: string): Promise<void> {
  await readTab(tabId);
  await askWhy({ tabId, words });
}

async function run(command: string, tabId: number): Promise<void> {
  if (command === READ) return readAsked(tabId);
  const by = STEPS[command];
  if (by === undefined) return;
  // Where the page has not been read yet, the way to its marks begins with reading it.
  const stepped = await callContent(tabId, 'step', { by }).catch(() => null);
  if (stepped === null) await readAsked(tabId);
}

/** Reads the tab; where that gives no marks, the popup says why, so that a shortcut is never answered by silence. */
async function readAsked(tabId: number): Promise<void> {
  const result = await readTab(tabId);
  if (result.started && (result.state === 'read' || result.state === 'reading')) return;
  // Not in every browser, and refused when the window has lost the focus: the icon tells the same on a click.
  await browser.action.openPopup?.()?.catch(() => undefined);
}
