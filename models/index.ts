import type { ModelBytes } from '../src/engine/tagger/models.ts';

/** The bytes of the trained weights, or null before the first training. */
export function modelBytes(): ModelBytes | null {
  return null;
}
