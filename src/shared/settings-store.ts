import { browser } from './browser.ts';
import type { Settings } from './settings.ts';
import { parseSettings, type SettingsProblem } from './settings-parse.ts';

const KEY = 'settings';
const ASIDE = 'settings-aside-';

/** A settings object that could not be read: kept as it was until the reader deletes it. */
export interface Aside {
  /** Its key in storage. */
  key: string;
  /** When it was set aside, in milliseconds since 1970. */
  time: number;
  problem: SettingsProblem;
  /** The stored object, unchanged. */
  value: unknown;
}

/** The reader's settings, complete. An object that cannot be read is set aside first (see `readAsides`), never lost. */
export async function readSettings(): Promise<Settings> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  const { settings, problem } = parseSettings(stored);
  if (problem === null) return settings;
  // Two contexts may meet the same object at once: each keeps a copy, and both go on with the same readable rest.
  const time = Date.now();
  await browser.storage.local.set({ [`${ASIDE}${time}`]: { time, problem, value: stored }, [KEY]: settings });
  return settings;
}

let last: Promise<unknown> = Promise.resolve();

/**
 * Changes settings: `change` gets the current ones and returns the fields that are to be different. Writers wait for one
 * another: within a context always, between contexts where there are locks (not on an insecure page: there the last wins).
 */
export function writeSettings(change: (current: Settings) => Partial<Settings>): Promise<void> {
  const write = async () => {
    const current = await readSettings();
    await browser.storage.local.set({ [KEY]: { ...current, ...change(current) } });
  };
  const locks = globalThis.navigator?.locks;
  const turn = last.catch(() => undefined).then(() => (locks === undefined ? write() : locks.request(KEY, write)));
  last = turn;
  return turn;
}

/** Calls back with the settings at each change, from whichever context. Returns a function that ends it. */
export function onSettingsChange(changed: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[KEY];
    if (area === 'local' && change) changed(parseSettings(change.newValue).settings);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** The objects that were set aside, oldest first. */
export async function readAsides(): Promise<Aside[]> {
  const all = await browser.storage.local.get(null);
  const asides = Object.entries(all).flatMap(([key, kept]) => (key.startsWith(ASIDE) ? [asideOf(key, kept)] : []));
  return asides.sort((a, b) => a.time - b.time);
}

/** Deletes one set-aside object, at the reader's wish. */
export async function deleteAside(key: string): Promise<void> {
  if (key.startsWith(ASIDE)) await browser.storage.local.remove(key);
}

function asideOf(key: string, kept: unknown): Aside {
  const fields: object = typeof kept === 'object' && kept !== null ? kept : {};
  return {
    key,
    time: Number(key.slice(ASIDE.length)) || 0,
    problem: 'problem' in fields && fields.problem === 'future' ? 'future' : 'corrupt',
    value: 'value' in fields ? fields.value : kept,
  };
}
