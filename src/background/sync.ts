import { browser } from '../shared/browser.ts';
import type { Settings, Switches } from '../shared/settings.ts';
import { readSettings, writeSettings } from '../shared/settings-store.ts';
import { fits, map, object, yesOrNo } from '../shared/shape.ts';

const KEY = 'switches';

const shape = object<Switches>({ ruleSets: map(yesOrNo), rules: map(yesOrNo) });

/**
 * Keeps the switches of rule sets and rules the same in the reader's browsers, through the browser's own sync, where the
 * reader chose that. Nothing else goes there: no site, no hidden mark, no edit. Call it synchronously when the background starts.
 */
export function listenToSync(): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && 'settings' in changes) void send(isOn(changes.settings?.oldValue));
    if (area === 'sync' && KEY in changes) void take();
  });
}

/** Sends the switches where they differ. What another browser has sent comes first when the reader has just turned this on. */
async function send(wasOn: boolean): Promise<void> {
  const settings = await readSettings();
  if (!settings.sync) return;
  const there = await kept();
  if (!wasOn && there !== null) return take();
  const own = switchesOf(settings);
  if (!same(own, there)) await browser.storage.sync.set({ [KEY]: own });
}

async function take(): Promise<void> {
  const there = await kept();
  const settings = await readSettings();
  if (settings.sync && there !== null && !same(switchesOf(settings), there)) await writeSettings(() => there);
}

async function kept(): Promise<Switches | null> {
  const value = (await browser.storage.sync.get(KEY))[KEY];
  return fits(shape, value) ? { ruleSets: value.ruleSets, rules: value.rules } : null;
}

function switchesOf({ ruleSets, rules }: Settings): Switches {
  return { ruleSets, rules };
}

function same(a: Switches, b: Switches | null): boolean {
  const sorted = (switches: Record<string, boolean>) => Object.entries(switches).sort(([x], [y]) => (x < y ? -1 : 1));
  return (
    b !== null &&
    JSON.stringify([sorted(a.ruleSets), sorted(a.rules)]) === JSON.stringify([sorted(b.ruleSets), sorted(b.rules)])
  );
}

function isOn(settings: unknown): boolean {
  return typeof settings === 'object' && settings !== null && 'sync' in settings && settings.sync === true;
}
