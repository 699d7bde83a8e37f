import type { ExtensionBrowser } from './chromium.ts';

/** The browser's own number of the tab that is in front. */
export async function tabInFront({ context }: ExtensionBrowser): Promise<number> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return await worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return tab?.id ?? -1;
  });
}
