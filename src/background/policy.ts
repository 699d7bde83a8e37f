import { readManaged } from '../shared/managed.ts';
import { writeSettings } from '../shared/settings-store.ts';

/** A level that a policy presets and does not lock is where a reader begins. Call it once, on installation. */
export async function beginAtPreset(): Promise<void> {
  const { level } = await readManaged();
  if (level && !level.locked) await writeSettings(() => ({ threshold: level.threshold }));
}
