import { browser } from '../shared/browser.ts';
import { type BoundTab, boundTab } from '../ui/tab-ports.ts';

/**
 * Calls back with the tab that the panel shows: at once, then whenever its window turns to another tab, the tab goes to
 * another page, or the background has read it. With `?tab=ID` in the panel's address it stays with that tab.
 */
export function followTab(search: string, show: (tab: BoundTab | null) => void): void {
  let shown: number | null = null;
  const follow = async () => {
    const tab = await boundTab(search);
    shown = tab?.id ?? null;
    show(tab);
  };
  browser.tabs.onActivated.addListener(() => void follow());
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (tabId === shown && change.status === 'complete') void follow();
  });
  // The badge's dot is set when a tab has been read, and this key with it.
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'session' && 'lastRead' in changes) void follow();
  });
  void follow();
}
