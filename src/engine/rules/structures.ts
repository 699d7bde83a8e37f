import type { ResolvedAttribution } from '../attribution/speakers.ts';
import type { Stages } from '../stages.ts';
import type { Compiled } from './compile.ts';
import { headlineRegions } from './headline-structure.ts';
import { narrationRegions } from './narration.ts';
import type { Region, RegionKind } from './pack.ts';
import { regionsOf } from './regions.ts';

/** All structures that these rules may look into; those that take a look of their own only where a rule asks for them. */
export function structuresFor(
  { text, phrases, conditionals }: Stages,
  attributions: readonly ResolvedAttribution[],
  { rules }: Compiled,
): Region[] {
  const wanted = new Set<RegionKind>(rules.map(({ rule }) => rule.where.in));
  const regions = regionsOf(text, attributions, conditionals);
  if (wanted.has('narration')) regions.push(...narrationRegions(text, attributions));
  if (wanted.has('headline-question') || wanted.has('headline-claim'))
    regions.push(...headlineRegions({ text, phrases, attributions }));
  return regions;
}
