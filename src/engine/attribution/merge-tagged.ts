import type { RoleSpan } from '../tagger/tag-attributions.ts';
import { firstAfter } from '../text/find.ts';
import { lemmaOf } from '../text/lemma.ts';
import type { Phrases } from '../text/phrases.ts';
import type { Text } from '../text/text.ts';
import { cueVerb } from './cue-verbs.ts';
import { plainAttribution, type RawAttribution } from './raw.ts';
import type { TokenSpan } from './subjects.ts';

/**
 * Joins the tagger's spans into attributions: every cue takes the source and the contents that stand nearest in its
 * paragraph; a content without a cue becomes an attribution of its own when a source touches it (headline colons).
 */
export function linkSpans(text: Text, phrases: Phrases, spans: readonly RoleSpan[]): RawAttribution[] {
  const paragraphOf = (s: TokenSpan) => text.sentences[text.tokens[s.first]?.sentence ?? 0]?.paragraph ?? 0;
  const groups = new Map<number, RoleSpan[]>();
  for (const span of spans) {
    const key = paragraphOf(span);
    const group = groups.get(key);
    if (group) group.push(span);
    else groups.set(key, [span]);
  }
  return [...groups.values()].flatMap((group) => linkParagraph(text, phrases, group));
}

/** No cue has more tokens. */
const LONGEST_CUE = 100;

function linkParagraph(text: Text, phrases: Phrases, spans: readonly RoleSpan[]): RawAttribution[] {
  const cues = spans.filter((s) => s.role === 'cue');
  const sources = spans.filter((s) => s.role === 'source');
  const contents = spans.filter((s) => s.role === 'content');
  const list: (RawAttribution & { sources: RoleSpan[] })[] = [];
  for (const { first, last, confidence } of cues) {
    const { cue, verb, kind, class: cueClass, negated } = describeCue(text, phrases, { first, last });
    list.push({
      source: null,
      cue,
      content: [],
      verb,
      kind,
      class: cueClass,
      negated,
      by: 'tagger',
      confidence,
      sources: [],
    });
  }
  // Cues stand in reading order: those too far away to win are not gone through.
  const near = (span: TokenSpan, limit: number) =>
    list.slice(firstFrom(cues, span.first - limit - LONGEST_CUE), firstFrom(cues, span.last + limit));
  for (const source of sources) {
    const best = nearest(
      near(source, 40),
      (a) => cost(text, a.cue ?? source, source) + (a.source ? 12 : 0),
      (a) => (a.cue ? crosses(spans, a.cue, source) : false),
      40,
    );
    if (best) {
      best.sources.push(source);
      best.source ??= source;
    }
  }
  for (const content of contents) {
    const best = nearest(
      [...near(content, 60), ...list.slice(cues.length)],
      (a) => cost(text, a.cue ?? content, content) + (a.content.length && !touchesQuote(text, content) ? 3 : 0),
      () => false,
      60,
    );
    if (best) best.content.push({ first: content.first, last: content.last });
    else {
      // A headline's colon, or a quotation that stands by itself: no cue carries it.
      const touching = sources
        .filter((source) => gap(source, content) < 4)
        .sort((a, b) => gap(a, content) - gap(b, content))[0];
      list.push({
        source: touching ?? null,
        cue: null,
        content: [{ first: content.first, last: content.last }],
        verb: null,
        kind: null,
        class: 'punctuation',
        negated: false,
        by: 'tagger',
        confidence: content.confidence,
        sources: touching ? [touching] : [],
      });
    }
  }
  // Conjoined sources that the tagger cut ("Turkey | and Qatar") are one.
  const linked: RawAttribution[] = [];
  for (const a of list) {
    const own = a.sources
      .filter((s) => a.source && Math.abs(s.first - a.source.first) < 30)
      .sort((x, y) => x.first - y.first);
    const first = own[0];
    const last = own.at(-1);
    const joined =
      first && last && own.length > 1 && last.first - first.last <= 2
        ? { first: first.first, last: last.last }
        : a.source;
    if (joined === null && a.content.length === 0) continue;
    a.content.sort((x, y) => x.first - y.first);
    linked.push(plainAttribution({ ...a, source: joined && { first: joined.first, last: joined.last } }));
  }
  return linked;
}

/** How many tokens stand between two stretches. */
function gap(a: TokenSpan, b: TokenSpan): number {
  return a.last <= b.first ? b.first - a.last : b.last <= a.first ? a.first - b.last : 0;
}

/** How far what a cue could govern is from it: another sentence is as far as eight tokens. */
function cost({ tokens }: Text, cue: TokenSpan, other: TokenSpan): number {
  const apart = (tokens[cue.first]?.sentence ?? 0) - (tokens[other.first]?.sentence ?? 0);
  return gap(cue, other) + 8 * Math.abs(apart);
}

/** Index of the first span that starts at a token or behind it; spans are in reading order. */
function firstFrom(spans: readonly TokenSpan[], token: number): number {
  return firstAfter(spans, token - 1, ({ first }) => first);
}

/** The cheapest of a list that costs less than `limit`. What blocks one is looked at only where it could still win. */
function nearest<T>(
  list: readonly T[],
  cost: (item: T) => number,
  blocked: (item: T) => boolean,
  limit: number,
): T | null {
  let best: T | null = null;
  let least = limit;
  for (const item of list) {
    const plain = cost(item);
    if (plain >= least) continue;
    const whole = plain + (blocked(item) ? 20 : 0);
    if (whole >= least) continue;
    best = item;
    least = whole;
  }
  return best;
}

/** Whether another cue stands between a cue and a source. */
function crosses(spans: readonly RoleSpan[], cue: TokenSpan, source: TokenSpan): boolean {
  const [from, to] = cue.first < source.first ? [cue.last, source.first] : [source.last, cue.first];
  return spans.some((s) => s.role === 'cue' && s.first >= from && s.last <= to);
}

function touchesQuote(text: Text, span: TokenSpan): boolean {
  return text.tokens[span.first]?.quoted ?? false;
}

/** What the words of a cue tell: its verb, kind and class. */
export function describeCue(
  text: Text,
  phrases: Phrases,
  cue: TokenSpan,
): Pick<RawAttribution, 'cue' | 'verb' | 'kind' | 'class' | 'negated'> {
  const span = { first: cue.first, last: cue.last };
  let negated = false;
  for (let i = cue.last - 1; i >= cue.first; i--) {
    const token = text.tokens[i];
    if (!token) continue;
    if (/^(not|n't|n’t|never)$/.test(token.lower)) negated = true;
    if (token.lower === 'according') return { cue: span, verb: null, kind: 'claim', class: 'according', negated };
    if (!/^VB/.test(token.pos)) continue;
    const found = cueVerb(lemmaOf(token), text.tokens[i + 1]?.lower);
    const index = phrases.verbAt[i] ?? -1;
    negated ||= phrases.verbs[index]?.negated ?? false;
    if (found) return { cue: span, verb: index < 0 ? null : index, kind: found.kind, class: found.class, negated };
  }
  const index = phrases.verbAt[cue.first] ?? -1;
  return { cue: span, verb: index < 0 ? null : index, kind: null, class: index < 0 ? 'noun' : 'say', negated };
}
