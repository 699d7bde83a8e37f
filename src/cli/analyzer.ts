import { modelBytes } from '../../models/index.ts';
import { type Analyzer, createAnalyzer } from '../engine/analyze.ts';
import type { Pack } from '../engine/rules/pack.ts';
import { loadModels } from '../engine/tagger/models.ts';

/** The engine with these packs and the project's own weights. */
export function makeAnalyzer(packs: Pack[]): Analyzer {
  return createAnalyzer({ packs, models: loadModels(modelBytes()) });
}
