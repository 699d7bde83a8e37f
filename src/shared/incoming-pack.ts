import { browser } from './browser.ts';

const KEY = 'incoming-pack';

/** The file of a rule set that a tab shows as plain text, or null. Needs the right to look at the page: a click on the icon gives it. */
export async function packInTab(tabId: number): Promise<string | null> {
  const shown = await browser.scripting
    .executeScript({
      target: { tabId },
      func: () => (document.contentType.startsWith('text/plain') ? document.body.textContent : null),
    })
    .catch(() => []);
  const text = shown[0]?.result;
  return typeof text === 'string' && /^id:\s*\S/m.test(text) && /^rules:/m.test(text) ? text : null;
}

/** Hands a file to the options, which show what it brings before anything is taken. */
export async function handToOptions(source: string): Promise<void> {
  await browser.storage.session.set({ [KEY]: source });
  await browser.tabs.create({ url: browser.runtime.getURL('src/options/index.html#own-packs') });
}

/** The file that was handed over, once. */
export async function takeIncoming(): Promise<string | null> {
  const held = (await browser.storage.session.get(KEY))[KEY];
  await browser.storage.session.remove(KEY);
  return typeof held === 'string' ? held : null;
}
