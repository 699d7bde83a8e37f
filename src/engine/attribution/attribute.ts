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
  const cued = new Set(tagged.flatMap(({ cue }) => (cue ? tokensOf(cue) : [])));
  const added = byRule.filter(({ cue }) => !(cue && tokensOf(cue).some((i) => cued.has(i))));
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
  const sourced = firstByCue(byRule.filter((rule) => rule.source !== null));
  return tagged.map(withoutRelative(text)).map((a) => {
    if (a.source && !isRelative(text, a.source)) return a;
    const verb = phrases.verbs[a.verb ?? -1];
    const sentence = text.sentences[text.tokens[a.cue?.first ?? 0]?.sentence ?? 0];
    const rule = sourced(a.cue);
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

/** Finds the first attribution whose cue shares a token with a span, without looking at them all. */
function firstByCue(list: readonly RawAttribution[]): (span: TokenSpan | null) => RawAttribution | undefined {
  const at = new Map<number, number>();
  list.forEach(({ cue }, index) => {
    for (const i of cue ? tokensOf(cue) : []) if (!at.has(i)) at.set(i, index);
  });
  return (span) => {
    const met = (span ? tokensOf(span) : []).flatMap((i) => at.get(i) ?? []);
    return met.length > 0 ? list[Math.min(...met)] : undefined;
  };
}

const tokensOf = ({ first, last }: TokenSpan) => Array.from({ length: last - first }, (_, k) => first + k);

const start = (a: RawAttribution) => a.cue?.first ?? a.source?.first ?? a.content[0]?.first ?? 0;
