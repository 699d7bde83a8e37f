import { browser } from './browser.ts';
import { count, fits, object } from './shape.ts';

/** In the browser's memory, never on a disk, and only until a panel has taken it. */
const KEY = 'wanted';

/** A mark that the reader wants to see in the panel of its tab. */
export interface Wanted {
  tabId: number;
  /** Index of its finding. */
  finding: number;
}

const shape = object<Wanted>({ tabId: count, finding: count });

/** Lays the wish ready for the tab's panel, which may be open or about to open. */
export async function want(wanted: Wanted): Promise<void> {
  // The time makes the same wish again a change that an open panel hears of.
  await browser.storage.session.set({ [KEY]: { ...wanted, time: Date.now() } });
}

/** Calls back with each mark that is wanted in this tab's panel, each once. Returns a function that ends it. */
export function onWanted(tabId: number, wanted: (finding: number) => void): () => void {
  const take = async () => {
    const held = (await browser.storage.session.get(KEY))[KEY];
    if (!fits(shape, held) || held.tabId !== tabId) return;
    await browser.storage.session.remove(KEY);
    wanted(held.finding);
  };
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'session' && KEY in changes) void take();
  };
  browser.storage.onChanged.addListener(listener);
  void take();
  return () => browser.storage.onChanged.removeListener(listener);
}
