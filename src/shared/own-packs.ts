import { browser } from './browser.ts';
import { inTurn } from './in-turn.ts';
import { count, fits, object, orNull, text } from './shape.ts';

const KEY = 'packs';
/** So that reading stays quick and storage stays small. */
export const MOST_PACKS = 20;

/** One more would be too many. A page says so in its own words. */
export class PackLimitError extends Error {}

/** A rule set that is not the extension's own: its file as the reader keeps it. */
export interface OwnPack {
  /** The pack's id, which no other pack has. */
  id: string;
  /** The file, in the syntax of docs/pack-format.md. */
  source: string;
  /** The file as it was imported, where the reader has changed it since; what a newer version is compared with. */
  base: string | null;
  /** When it was added or last changed, in milliseconds since 1970. */
  changed: number;
}

/** What storage holds of one. */
export const ownPackShape = object<OwnPack>({ id: text, source: text, base: orNull(text), changed: count });

/** The reader's own rule sets, in the order in which they were added. What storage holds besides is left alone. */
export async function readOwnPacks(): Promise<OwnPack[]> {
  return (await load()).packs;
}

/** Adds a rule set, or puts it in the place of the one with its id. @throws PackLimitError */
export function saveOwnPack(pack: OwnPack): Promise<void> {
  return inTurn(KEY, async () => {
    const { packs, rest } = await load();
    const at = packs.findIndex(({ id }) => id === pack.id);
    if (at < 0 && packs.length >= MOST_PACKS)
      throw new PackLimitError(`there are ${MOST_PACKS} rule sets of your own already`);
    const next = at < 0 ? [...packs, pack] : packs.with(at, pack);
    await browser.storage.local.set({ [KEY]: [...next, ...rest] });
  });
}

export function deleteOwnPack(id: string): Promise<void> {
  return inTurn(KEY, async () => {
    const { packs, rest } = await load();
    await browser.storage.local.set({ [KEY]: [...packs.filter((pack) => pack.id !== id), ...rest] });
  });
}

/** Calls back when a rule set was added, changed or deleted. Returns a function that ends it. */
export function onOwnPacksChange(changed: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && KEY in changes) changed();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

async function load(): Promise<{ packs: OwnPack[]; rest: unknown[] }> {
  const held = (await browser.storage.local.get(KEY))[KEY];
  const list: unknown[] = Array.isArray(held) ? held : held === undefined ? [] : [held];
  const packs = list.filter((one) => fits(ownPackShape, one));
  return { packs, rest: list.filter((one) => !fits(ownPackShape, one)) };
}
