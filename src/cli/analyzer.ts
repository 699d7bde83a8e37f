import { modelBytes } from '../../models/index.ts';
import { type Analyzer, createAnalyzer } from '../engine/analyze.ts';
import type { Pack } from '../engine/rules/pack.ts';
import { loadModels, type Models } from '../engine/tagger/models.ts';

let models: Models | null = null;

/** The engine with these packs and the project's own weights, which are unpacked once. */
export function makeAnalyzer(packs: readonly Pack[]): Analyzer {
  models ??= loadModels(modelBytes());
  return createAnalyzer({ packs, models });
}
