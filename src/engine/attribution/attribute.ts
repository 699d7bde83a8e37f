import type { Cast } from '../entities/cast.ts';
import type { RoleSpan } from '../tagger/tag-attributions.ts';
import type { Phrases } from '../text/phrases.ts';
import type { Text } from '../text/text.ts';
import { attributionsByRule } from './by-rule.ts';
import { continueQuotations } from './continuations.ts';
import { linkSpans } from './merge-tagged.ts';
import type { RawAttribution } from './raw.ts';
import { type ResolvedAttribution, resolveSpeakers } from './speakers.ts';
import type { TokenSpan } from './subjects.ts';

/**
 * All attributions of a text with their speakers. The tagger's spans come first; the rules add what it leaves out.
 * Without spans (no weights) the rules stand alone.
 */
export function attribute(
  text: Text,
  phrases: Phrases,
  cast: Cast,
  tagged: readonly RoleSpan[] | null,
): ResolvedAttribution[] {
  const byRule = attributionsByRule(text, phrases);
  const raw = tagged ? join(linkSpans(text, phrases, tagged), byRule) : byRule;
  return resolveSpeakers(text, phrases, cast, continueQuotations(text, raw));
}

/** The tagger's attributions, and those by rule whose cue it has not seen. */
function join(tagged: RawAttribution[], byRule: readonly RawAttribution[]): RawAttribution[] {
  const meets = (a: TokenSpan | null, b: TokenSpan | null) =>
    a !== null && b !== null && a.first < b.last && b.first < a.last;
  const added = byRule.filter((rule) => !tagged.some((t) => meets(t.cue, rule.cue)));
  return [...tagged, ...added].sort((a, b) => start(a) - start(b));
}

const start = (a: RawAttribution) => a.cue?.first ?? a.source?.first ?? a.content[0]?.first ?? 0;
