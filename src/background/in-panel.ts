import { browser } from '../shared/browser.ts';
import { callContent } from '../shared/call.ts';
import { panelOpener } from '../shared/open-panel.ts';
import { want } from '../shared/wanted.ts';

/**
 * Opens the panel at the mark whose card is open in the tab, where one is. Call it in the turn in which the key was pressed:
 * later no browser opens a panel.
 */
export async function openPanelAtCard(tabId: number | undefined, windowId: number | undefined): Promise<void> {
  void panelOpener(windowId)?.();
  if (tabId === undefined) return;
  const opened = await callContent(tabId, 'opened', {}).catch(() => null); // nothing has been read there
  if (opened !== null && opened.finding !== null) await want({ tabId, finding: opened.finding });
}

/**
 * Shows a mark in the tab's panel, at a press in its card; in a tab of its own where the browser opens a panel only at a press in
 * its own window (Firefox) and none is open.
 */
export async function showInPanel(tabId: number, windowId: number | undefined, finding: number): Promise<void> {
  const open = panelOpener(windowId);
  const opened =
    open === null
      ? false
      : open()
          .then(() => true)
          .catch(() => false);
  await want({ tabId, finding });
  if ((await opened) || (await isSidebarOpen(windowId))) return;
  const url = browser.runtime.getURL(`src/panel/index.html?tab=${tabId}`);
  await browser.tabs.create({ url, openerTabId: tabId });
}

async function isSidebarOpen(windowId: number | undefined): Promise<boolean> {
  if (browser.sidebarAction === undefined) return false;
  return browser.sidebarAction.isOpen(windowId === undefined ? {} : { windowId });
}
