import type { ModelBytes } from '../src/engine/tagger/models.ts';
import attributions from './attributions.bin?bytes';
import judge from './judge.bin?bytes';
import kinds from './kinds.bin?bytes';
import names from './names.bin?bytes';
import pos from './pos.bin?bytes';

/** The bytes of the trained weights; decoded when asked for. */
export function modelBytes(): ModelBytes {
  return { pos: pos(), names: names(), attributions: attributions(), kinds: kinds(), judge: judge() };
}
