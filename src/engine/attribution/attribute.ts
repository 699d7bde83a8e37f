import type { Cast } from '../entities/cast.ts';
import type { RoleSpan } from '../tagger/tag-attributions.ts';
import type { Phrases } from '../text/phrases.ts';
import type { Text } from '../text/text.ts';
import { attributionsByRule } from './by-rule.ts';
import { continueQuotations } from './continuations.ts';
import { fillContents } from './fill-contents.ts';
import { mainSubject } from './main-subject.ts';
import { linkSpans } from './merge-tagged.ts';
import { withoutMuteThings } from './mute-things.ts';
import { withoutPatients } from './patients.ts';
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
  const raw = tagged
    ? join(fillSources(text, phrases, cast, linkSpans(text, phrases, tagged), byRule), byRule)
    : byRule;
  const spoken = withoutPatients(text, phrases, withoutMuteThings(text, phrases, raw));
  return resolveSpeakers(text, phrases, cast, continueQuotations(text, spoken));
}

/** The tagger's attributions, and those by rule whose cue it has not seen. */
function join(tagged: RawAttribution[], byRule: readonly RawAttribution[]): RawAttribution[] {
  const taggedAt = firstByCue(tagged);
  const joined = [...tagged];
  for (const a of byRule) if (taggedAt(a.cue) === undefined) joined.push(a);
  return joined.sort(inOrder);
}

/**
 * Where the tagger found a cue but no source, or only "who", the source is what the rules find at the same verb, or what
 * a relative pronoun stands for.
 */
function fillSources(
  text: Text,
  phrases: Phrases,
  cast: Cast,
  tagged: RawAttribution[],
  byRule: readonly RawAttribution[],
): RawAttribution[] {
  const subjects = new Subjects(text, phrases);
  const sourced = firstByCue(byRule.filter((rule) => rule.source !== null));
  const filled: RawAttribution[] = [];
  for (const one of tagged) {
    const a = mainSubject(text, phrases, subjects, withoutPlaces(text, cast, withoutRelative(text, one)));
    let source: TokenSpan | null = null;
    if (!a.source || isRelative(text, a.source)) {
      const verb = phrases.verbs[a.verb ?? -1];
      const sentence = text.sentences[text.tokens[a.cue?.first ?? 0]?.sentence ?? 0];
      source = sourced(a.cue)?.source ?? (a.source && verb && sentence ? subjects.before(verb, sentence) : null);
    }
    filled.push(source ? { ...a, source: { first: source.first, last: source.last } } : a);
  }
  const main = new Map<number, RawAttribution[]>();
  for (const a of filled) {
    const sentence = text.tokens[a.cue?.first ?? -1]?.sentence;
    if (a.source && sentence !== undefined) main.set(sentence, [...(main.get(sentence) ?? []), a]);
  }
  const whole = fillContents(text, phrases, filled, firstByCue(byRule));
  return whole.map((a) => {
    if (a.source || !a.cue) return a;
    const source =
      participleSource(text, phrases, a, a.cue, main.get(text.tokens[a.cue.first]?.sentence ?? -1) ?? []) ??
      beforeColon(text, cast, a.cue);
    return source ? { ...a, source, confidence: Math.min(a.confidence, 0.6) } : a;
  });
}

/** "X said …, adding that …", "Citing …, X said …": a participle has the source of the clause that it belongs to. */
function participleSource(
  text: Text,
  phrases: Phrases,
  a: RawAttribution,
  cue: TokenSpan,
  others: readonly RawAttribution[],
): TokenSpan | null {
  const verb = phrases.verbs[a.verb ?? phrases.verbAt[cue.first] ?? -1];
  if (verb?.form !== 'ing' || /^VB[DPZ]|MD/.test(text.tokens[cue.first]?.pos ?? '')) return null;
  const outer = others.filter((o) => o.cue && !text.tokens[o.cue.first]?.quoted);
  const before = outer.findLast((o) => (o.cue?.first ?? 0) < cue.first);
  return (before ?? outer.find((o) => (o.cue?.first ?? 0) > cue.first))?.source ?? null;
}

/** "More blunt was Ann Hale, head of the union: “…”": the person named last before the colon. */
function beforeColon(text: Text, cast: Cast, cue: TokenSpan): TokenSpan | null {
  if (text.tokens[cue.first]?.text !== ':') return null;
  const opening = text.sentences[text.tokens[cue.first]?.sentence ?? 0]?.first ?? 0;
  for (let i = cue.first - 1; i >= opening; i--) {
    const mention = cast.mentions[cast.mentionAt[i] ?? -1];
    if (mention?.kind === 'person') return { first: mention.first, last: mention.last };
  }
  return null;
}

/** "which experts say": the pronoun is no part of the source. */
function withoutRelative(text: Text, a: RawAttribution): RawAttribution {
  return a.source &&
    a.source.last - a.source.first > 1 &&
    /^(who|which|that|whom)$/.test(text.tokens[a.source.first]?.lower ?? '')
    ? { ...a, source: { first: a.source.first + 1, last: a.source.last } }
    : a;
}

/** "in Kenya, | who argue": a place is nobody who argues. */
function withoutPlaces(text: Text, cast: Cast, a: RawAttribution): RawAttribution {
  if (!a.source) return a;
  const words = text.tokens.slice(a.source.last - 1, a.source.last + 2).map((t) => t.lower);
  const who = words.indexOf('who');
  if (who < 0 || words.slice(1, who).some((word) => word !== ',')) return a;
  let at = a.source.last - 1;
  while (at >= a.source.first && /^(who|,)$/.test(text.tokens[at]?.lower ?? '')) at--;
  const { kind = '' } = cast.mentions[cast.mentionAt[at] ?? -1] ?? {};
  return /^(state|seat|place)$/.test(kind) && at === a.source.first ? { ...a, source: null } : a;
}

function isRelative(text: Text, span: TokenSpan): boolean {
  return span.last - span.first === 1 && /^(who|which|that|whom)$/.test(text.tokens[span.first]?.lower ?? '');
}

/** Finds the first attribution whose cue shares a token with a span, without looking at them all. */
function firstByCue(list: readonly RawAttribution[]): (span: TokenSpan | null) => RawAttribution | undefined {
  const at = new Map<number, number>();
  for (const [index, { cue }] of list.entries())
    if (cue) for (let i = cue.first; i < cue.last; i++) if (!at.has(i)) at.set(i, index);
  return (span) => {
    let least = Number.POSITIVE_INFINITY;
    if (span) for (let i = span.first; i < span.last; i++) least = Math.min(least, at.get(i) ?? least);
    return list[least];
  };
}

const inOrder = (a: RawAttribution, b: RawAttribution): number => start(a) - start(b);

const start = (a: RawAttribution) => a.cue?.first ?? a.source?.first ?? a.content[0]?.first ?? 0;
