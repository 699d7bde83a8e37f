import { browser } from './browser.ts';
import {
  type ArticleKey,
  entryOf,
  type HandedEdits,
  type KeptEdits,
  parseEdits,
  parseHanded,
  type StoredEdit,
  withEdits,
} from './edits.ts';
import { inTurn } from './in-turn.ts';

const KEY = 'edits';
/** In the browser's memory, never on a disk, and only until the next view has taken them. */
const HANDED = 'handedEdits';

/** The reader's edits of an article, oldest first. Never asked in a private window. */
export async function readEdits(article: ArticleKey): Promise<StoredEdit[]> {
  return entryOf(await load(), article)?.edits ?? [];
}

/** Changes an article's edits. Never called in a private window. */
export function writeEdits(article: ArticleKey, change: (current: StoredEdit[]) => StoredEdit[]): Promise<void> {
  return inTurn(KEY, async () => {
    const all = await load();
    const edits = change(entryOf(all, article)?.edits ?? []);
    await browser.storage.local.set({ [KEY]: withEdits(all, article, edits, Date.now()) });
  });
}

/** How many articles have edits. */
export async function countEditedArticles(): Promise<number> {
  return (await load()).length;
}

/** Forgets all edits of all articles. */
export function forgetEdits(): Promise<void> {
  return inTurn(KEY, async () => {
    await Promise.all([browser.storage.local.remove(KEY), browser.storage.session.remove(HANDED)]);
  });
}

/** Lays the edits of an article in a private window ready for the view that is opened next. */
export async function handOverEdits(handed: HandedEdits): Promise<void> {
  await browser.storage.session.set({ [HANDED]: handed });
}

/** Takes what was laid ready for this article, once; null where there is nothing. */
export async function takeHandedEdits(sha256: string): Promise<StoredEdit[] | null> {
  const edits = parseHanded((await browser.storage.session.get(HANDED))[HANDED], sha256);
  if (edits !== null) await browser.storage.session.remove(HANDED);
  return edits;
}

/** Calls back when edits change, from whichever context. Returns a function that ends it. */
export function onEditsChange(changed: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && KEY in changes) changed();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

async function load(): Promise<KeptEdits[]> {
  return parseEdits((await browser.storage.local.get(KEY))[KEY], Date.now());
}
