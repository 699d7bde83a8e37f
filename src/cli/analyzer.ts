import { createAnalyzer } from '../engine/analyze.ts';
import type { Pack } from '../engine/rules/pack.ts';
export const PACKS: Pack[] = [];
/** The engine with these packs and the project's models. */
export function makeAnalyzer(packs: Pack[]) {
  return createAnalyzer({ packs, models: {} });
}
