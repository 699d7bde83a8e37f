import type { Finding, Span } from '../analysis.ts';
import type { ResolvedAttribution } from '../attribution/speakers.ts';
import { tellsOf } from '../attribution/tells.ts';
import type { Cast } from '../entities/cast.ts';
import type { Conditional } from '../text/conditionals.ts';
import type { Text } from '../text/text.ts';
import type { Compiled } from './compile.ts';
import { findMatches, type RuleMatch } from './match.ts';
import { mergeMatches } from './merge.ts';
import { regionsOf } from './regions.ts';

/** Runs the compiled packs over an article and turns what they match into findings, in reading order. */
export function findingsOf(
  text: Text,
  cast: Cast,
  attributions: readonly ResolvedAttribution[],
  conditionals: readonly Conditional[],
  compiled: Compiled,
  indexOf: (a: ResolvedAttribution) => number | null,
): Finding[] {
  const matches = mergeMatches(findMatches(text, regionsOf(text, attributions, conditionals), compiled));
  return matches
    .map((match) => finding(text, cast, attributions, match, indexOf))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

function finding(
  text: Text,
  cast: Cast,
  attributions: readonly ResolvedAttribution[],
  match: RuleMatch,
  indexOf: (a: ResolvedAttribution) => number | null,
): Finding {
  const attribution = attributions[match.region?.attribution ?? -1] ?? attributionAround(text, attributions, match);
  const base: Finding = {
    pack: match.pack,
    rule: match.rule.id,
    kind: match.rule.kind,
    start: match.start,
    end: match.end,
    parts: match.parts,
    matched: match.matched,
    confidence: match.rule.confidence,
    attribution: attribution ? indexOf(attribution) : null,
    sameAs: null,
    quoted: match.quoted,
  };
  return match.pack === 'anonymous-sourcing'
    ? { ...base, ...tellsOf(text, cast, match, attribution ?? null, match.rule.kind) }
    : base;
}

/** The attribution whose words a finding stands in, innermost first. */
function attributionAround(
  text: Text,
  attributions: readonly ResolvedAttribution[],
  span: Span,
): ResolvedAttribution | undefined {
  let best: ResolvedAttribution | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const a of attributions) {
    for (const content of a.content) {
      const start = text.tokens[content.first]?.start ?? 0;
      const end = text.tokens[content.last - 1]?.end ?? 0;
      if (start <= span.start + 3 && span.end <= end + 3 && end - start < least) {
        least = end - start;
        best = a;
      }
    }
  }
  return best;
}
