import { browser } from '../shared/browser.ts';

/**
 * Puts a small dot on the icon of a tab that has been read; never a number that could pass for a score. Both browsers take
 * a tab's own badge away when the tab goes to another page, so that nothing needs to listen for navigation.
 */
export async function markAsRead(tabId: number): Promise<void> {
  // An open panel that follows this tab hears of it through this key.
  await browser.storage.session.set({ lastRead: { tabId, time: Date.now() } });
  await browser.action.setBadgeBackgroundColor({ tabId, color: '#5a6068' });
  await browser.action.setBadgeTextColor?.({ tabId, color: '#ffffff' });
  await browser.action.setBadgeText({ tabId, text: '•' });
}
