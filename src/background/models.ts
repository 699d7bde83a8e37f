import { modelBytes } from '../../models/index.ts';
import type { Models } from '../engine/tagger/models.ts';
import { loadModels as unpack } from '../engine/tagger/models.ts';

/** The project's own weights, unpacked; null before the first training. */
export function loadModels(): Models | null {
  const bytes = modelBytes();
  return bytes && unpack(bytes);
}
