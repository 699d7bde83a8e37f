import { presetLooks, readManaged } from '../shared/managed.ts';
import { writeSettings } from '../shared/settings-store.ts';

/** A level and an appearance that a policy presets and does not lock are where a reader begins. Call it once, on installation. */
export async function beginAtPreset(): Promise<void> {
  const { level, appearance } = await readManaged();
  const begin = {
    ...(level && !level.locked ? { threshold: level.threshold } : {}),
    ...(appearance && !appearance.locked ? presetLooks(appearance) : {}),
  };
  if (Object.keys(begin).length > 0) await writeSettings(() => begin);
}
