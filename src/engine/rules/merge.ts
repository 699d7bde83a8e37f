import type { Part, Span } from '../analysis.ts';
import type { RuleMatch } from './match.ts';
import { hull, overlaps } from './spans.ts';

/**
 * Where matches of one pack overlap, they become one: it marks what they mark together and has rule, kind and matched
 * words of the more confident (the longer, the earlier of equals); parts that this one lacks come from the other. Takes and gives
 * matches in reading order.
 */
export function mergeMatches(matches: readonly RuleMatch[]): RuleMatch[] {
  const merged: RuleMatch[] = [];
  const lastOf = new Map<string, number>();
  for (const match of matches) {
    const index = lastOf.get(match.pack);
    const last = index === undefined ? undefined : merged[index];
    if (index !== undefined && last && overlaps(last, match)) merged[index] = join(last, match);
    else lastOf.set(match.pack, merged.push(match) - 1);
  }
  return merged;
}

function join(a: RuleMatch, b: RuleMatch): RuleMatch {
  const length = (span: Span): number => span.end - span.start;
  const surer = b.rule.confidence - a.rule.confidence || length(b) - length(a);
  const [first, second] = surer > 0 ? [b, a] : [a, b];
  const parts: Partial<Record<Part, Span>> = { ...second.parts, ...first.parts };
  return { ...first, ...hull(a, b), parts, region: first.region ?? second.region };
}
