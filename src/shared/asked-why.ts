import { browser } from './browser.ts';
import { count, fits, object, text } from './shape.ts';

const KEY = 'asked-why';

/** Words that a reader selected in a tab and asked about. */
export interface AskedWhy {
  tabId: number;
  words: string;
}

const shape = object<AskedWhy>({ tabId: count, words: text });

/** Opens the page that tells which rules fired or nearly did at the selected words. */
export async function askWhy(asked: AskedWhy): Promise<void> {
  await browser.storage.session.set({ [KEY]: asked });
  await browser.tabs.create({ url: browser.runtime.getURL('src/why/index.html') });
}

/** What was asked last; null where nothing was. */
export async function askedWhy(): Promise<AskedWhy | null> {
  const held = (await browser.storage.session.get(KEY))[KEY];
  return fits(shape, held) ? held : null;
}
