import { modelBytes } from '../../models/index.ts';
import { type Models, loadModels as unpack } from '../engine/tagger/models.ts';

/** The project's own weights, unpacked. */
export function loadModels(): Models {
  return unpack(modelBytes());
}
