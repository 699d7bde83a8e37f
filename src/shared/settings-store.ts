import { browser } from './browser.ts';
import { inTurn } from './in-turn.ts';
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

/**
 * The reader's settings, complete. An object that cannot be read is set aside first (see `readAsides`), never lost. Reading
 * goes on where storage does not: full, it keeps the object where it is; refused, the defaults hold until it answers again.
 */
export async function readSettings(): Promise<Settings> {
  const { settings, problem } = parseSettings(await stored().catch(() => undefined));
  return problem === null ? settings : inTurn(KEY, load).catch(() => settings);
}

/**
 * Changes settings: `change` gets the current ones and returns the fields that are to be different.
 * @throws Error where storage is full or refused; what it holds is as before then
 */
export function writeSettings(change: (current: Settings) => Partial<Settings>): Promise<void> {
  return inTurn(KEY, async () => {
    const current = await load();
    await browser.storage.local.set({ [KEY]: { ...current, ...change(current) } });
  });
}

async function stored(): Promise<unknown> {
  return (await browser.storage.local.get(KEY))[KEY];
}

async function load(): Promise<Settings> {
  const value = await stored();
  const { settings, problem } = parseSettings(value);
  if (problem === null) return settings;
  // Where contexts share no lock, two may meet the same object at once: one copy of it is enough.
  const kept = (await readAsides()).some((aside) => JSON.stringify(aside.value) === JSON.stringify(value));
  const time = Date.now();
  const aside = kept ? {} : { [`${ASIDE}${time}`]: { time, problem, value } };
  await browser.storage.local.set({ ...aside, [KEY]: settings });
  return settings;
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
