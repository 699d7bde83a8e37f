import type { Part, Span } from '../analysis.ts';
import type { Text } from '../text/text.ts';
import type { RuleMatch } from './match.ts';
import { hull, overlaps } from './spans.ts';

/**
 * Where matches of one pack overlap, they become one: it has rule, kind, marked and matched words of the more confident,
 * and parts that this one lacks from the other. Equals mark together what each of them marks. So does one that is carried on by
 * a participle ("has dismissed the charge, saying that …"): doubtful ones count only so. Takes and gives matches in reading
 * order.
 */
export function mergeMatches(
  text: Text,
  matches: readonly RuleMatch[],
  doubtful: ReadonlySet<RuleMatch> = new Set(),
): RuleMatch[] {
  const participles = new Set<number>();
  for (const { pos, start } of text.tokens) if (pos === 'VBG') participles.add(start);
  const carriesOn = (last: RuleMatch, match: RuleMatch) =>
    last.rule.kind === match.rule.kind &&
    participles.has(match.start) &&
    /^,?\s*$/.test(text.text.slice(last.end, match.start));
  const merged: RuleMatch[] = [];
  const lastOf = new Map<string, number>();
  for (const match of matches) {
    const index = lastOf.get(match.pack);
    const last = index === undefined ? undefined : merged[index];
    if (doubtful.has(match) && !(last && carriesOn(last, match))) continue;
    if (index !== undefined && last && overlaps(last, match)) merged[index] = join(last, match);
    else if (index !== undefined && last && carriesOn(last, match)) merged[index] = { ...last, ...hull(last, match) };
    else lastOf.set(match.pack, merged.push(match) - 1);
  }
  return merged;
}

function join(a: RuleMatch, b: RuleMatch): RuleMatch {
  const surer = b.rule.confidence - a.rule.confidence;
  const [first, second] = surer > 0 || (surer === 0 && length(b) > length(a)) ? [b, a] : [a, b];
  const parts: Partial<Record<Part, Span>> = { ...second.parts, ...first.parts };
  const marked = surer === 0 ? hull(a, b) : { start: first.start, end: first.end };
  return { ...first, ...marked, parts, region: first.region ?? second.region };
}

function length(span: Span): number {
  return span.end - span.start;
}
