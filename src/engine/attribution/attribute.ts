import type { Cast } from '../entities/cast.ts';
import type { RoleSpan } from '../tagger/tag-attributions.ts';
import type { Phrases } from '../text/phrases.ts';
import type { Text } from '../text/text.ts';
import { attributionsByRule } from './by-rule.ts';
import { continueQuotations } from './continuations.ts';
import { linkSpans } from './merge-tagged.ts';
import type { RawAttribution } from './raw.ts';
import { type ResolvedAttribution, resolveSpeakers } from './speakers.ts';
import { Subjects, type TokenSpan } from './subjects.ts';

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
  const raw = tagged ? join(fillSources(text, phrases, linkSpans(text, phrases, tagged), byRule), byRule) : byRule;
  return resolveSpeakers(text, phrases, cast, continueQuotations(text, raw));
}

/** The tagger's attributions, and those by rule whose cue it has not seen. */
function join(tagged: RawAttribution[], byRule: readonly RawAttribution[]): RawAttribution[] {
  const added = byRule.filter((rule) => !tagged.some((t) => meets(t.cue, rule.cue)));
  return [...tagged, ...added].sort((a, b) => start(a) - start(b));
}

/**
 * Where the tagger found a cue but no source, or only "who", the source is what the rules find at the same verb, or what
 * a relative pronoun stands for.
 */
function fillSources(
  text: Text,
  phrases: Phrases,
  tagged: RawAttribution[],
  byRule: readonly RawAttribution[],
): RawAttribution[] {
  const subjects = new Subjects(text, phrases);
  return tagged.map(withoutRelative(text)).map((a) => {
    if (a.source && !isRelative(text, a.source)) return a;
    const verb = phrases.verbs[a.verb ?? -1];
    const sentence = text.sentences[text.tokens[a.cue?.first ?? 0]?.sentence ?? 0];
    const rule = byRule.find((r) => meets(r.cue, a.cue) && r.source !== null);
    if (rule?.source) return { ...a, source: { first: rule.source.first, last: rule.source.last } };
    if (!a.source || !verb || !sentence) return a;
    const antecedent = subjects.before(verb, sentence);
    return antecedent ? { ...a, source: { first: antecedent.first, last: antecedent.last } } : a;
  });
}

/** "which experts say": the pronoun is no part of the source. */
function withoutRelative(text: Text) {
  return (a: RawAttribution): RawAttribution =>
    a.source &&
    a.source.last - a.source.first > 1 &&
    /^(who|which|that|whom)$/.test(text.tokens[a.source.first]?.lower ?? '')
      ? { ...a, source: { first: a.source.first + 1, last: a.source.last } }
      : a;
}

function isRelative(text: Text, span: TokenSpan): boolean {
  return span.last - span.first === 1 && /^(who|which|that|whom)$/.test(text.tokens[span.first]?.lower ?? '');
}

const meets = (a: TokenSpan | null, b: TokenSpan | null) =>
  a !== null && b !== null && a.first < b.last && b.first < a.last;

const start = (a: RawAttribution) => a.cue?.first ?? a.source?.first ?? a.content[0]?.first ?? 0;
