import { browser } from '../shared/browser.ts';
import { type BoundTab, boundTab } from '../ui/tab-ports.ts';

/**
 * Calls back with the tab that the panel shows: at once, then whenever its window turns to another tab, the tab goes to
 * another page, or the background has read it. With `?tab=ID` in the panel's address it stays with that tab.
 */
export function followTab(search: string, show: (tab: BoundTab | null) => void): void {
  let shown: number | null = null;
  let turn = 0;
  const follow = async () => {
    const mine = ++turn;
    const tab = await boundTab(search);
    if (mine !== turn) return;
    shown = tab?.id ?? null;
    show(tab);
  };
  browser.tabs.onActivated.addListener(() => void follow());
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (tabId === shown && change.status === 'complete') void follow();
  });
  // The badge's dot is set when a tab has been read, and this key with it.
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'session' && tabOf(changes.lastRead?.newValue) === shown) void follow();
  });
  void follow();
}

/** The tab that was read last, as the background notes it down. */
function tabOf(read: unknown): number | undefined {
  if (typeof read !== 'object' || read === null || !('tabId' in read)) return undefined;
  return typeof read.tabId === 'number' ? read.tabId : undefined;
}
