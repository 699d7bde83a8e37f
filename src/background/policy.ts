import { browser } from '../shared/browser.ts';
import { presetLooks, readManaged } from '../shared/managed.ts';
import { writeSettings } from '../shared/settings-store.ts';

/** Set from the installation until the preset of a policy has been taken, or the browser closes. */
const KEY = 'awaitsPreset';

/**
 * A level and an appearance that a policy presets and does not lock are where a reader begins. Call it once, on
 * installation: Chromium hands a policy over only seconds after that.
 */
export async function beginAtPreset(): Promise<void> {
  await browser.storage.session.set({ [KEY]: true });
  await takePreset();
}

/** Waits for a policy that arrives after the installation. Call it synchronously when the background starts. */
export function listenToPolicy(): void {
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'managed') void takePreset();
  });
}

async function takePreset(): Promise<void> {
  if ((await browser.storage.session.get(KEY))[KEY] !== true) return;
  const managed = await readManaged();
  if (Object.keys(managed).length === 0) return;
  await browser.storage.session.remove(KEY);
  const { level, appearance } = managed;
  const begin = {
    ...(level && !level.locked ? { threshold: level.threshold } : {}),
    ...(appearance && !appearance.locked ? presetLooks(appearance) : {}),
  };
  if (Object.keys(begin).length > 0) await writeSettings(() => begin);
}
