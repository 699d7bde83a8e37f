import type { App } from './app.ts';

/** What Chromium gives an extension without the permission for more, in bytes of JSON. */
const QUOTA = 10 * 1024 * 1024;

/** Fills the extension's storage to the last byte but a few: what a switch adds finds no room. Returns what makes room again. */
export async function fillStorage(app: App): Promise<() => Promise<void>> {
  await app.home.evaluate(async (quota) => {
    const held = new Blob([JSON.stringify(await chrome.storage.local.get(null))]).size;
    await chrome.storage.local.set({ ballast: 'x'.repeat(quota - held - 20) });
  }, QUOTA);
  return () => app.home.evaluate(() => chrome.storage.local.remove('ballast'));
}
