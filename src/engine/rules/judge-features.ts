import type { Span } from '../analysis.ts';
import type { ResolvedAttribution } from '../attribution/speakers.ts';
import type { Cast } from '../entities/cast.ts';
import { FeatureRows, hashWord } from '../tagger/hash.ts';
import type { Phrases, VerbGroup } from '../text/phrases.ts';
import type { Text, Token } from '../text/text.ts';
import { attributionAround } from './around.ts';
import { Echo } from './judge-echo.ts';
import type { RuleMatch } from './match.ts';

/** What the judge looks at besides the match itself. */
export interface Setting {
  text: Text;
  phrases: Phrases;
  cast: Cast;
  attributions: readonly ResolvedAttribution[];
  /** How many of the attributions were found; those after them are candidates, which only a judge can sort out. */
  found: number;
}

/** The most words of a mark that are looked at. */
const MOST = 40;
/** The most other rules that are looked at. */
const MOST_OTHERS = 6;
/** How far around a mark the verbs of its sentence are looked at, in tokens: further than sentences of prose go. */
const TENSE_NEAR = 200;
/** How many matches before and behind are looked at for them. */
const NEAR = 16;
const WIDTH = MOST * 2 + 130;

/** One row of hashed features for each match of a rule: its rule, its words, and what stands around it. */
export function judgeFeatures(setting: Setting, matches: readonly RuleMatch[]): FeatureRows {
  const rows = new FeatureRows(matches.length, WIDTH);
  const echo = new Echo(setting, matches);
  for (const [index, match] of matches.entries()) {
    rows.row(index);
    describe(rows, setting, match);
    echo.describe(rows, match, ...tokensOf(setting.text, match.start, match.end));
    others(rows, matches, index);
  }
  return rows;
}

/** Which rules of the pack mark the same place; matches are in reading order. */
function others(rows: FeatureRows, matches: readonly RuleMatch[], index: number): void {
  const match = matches[index];
  if (!match) return;
  const pack = hashWord(match.pack);
  const rule = hashWord(match.rule.id);
  const seen = new Set<string>();
  for (const step of [-1, 1])
    for (let i = index + step; i >= 0 && i < matches.length && Math.abs(i - index) <= NEAR; i += step) {
      const other = matches[i];
      if (!other || other.pack !== match.pack || other.rule === match.rule || seen.has(other.rule.id)) continue;
      if (other.start >= match.end || other.end <= match.start || seen.size >= MOST_OTHERS) continue;
      seen.add(other.rule.id);
      rows.two(36, pack, hashWord(other.rule.id));
      rows.two(37, rule, hashWord(other.rule.id));
    }
  rows.two(38, rule, seen.size);
  rows.two(39, pack, seen.size);
}

function describe(rows: FeatureRows, setting: Setting, match: RuleMatch): void {
  const { text, phrases, cast, attributions } = setting;
  const pack = hashWord(match.pack);
  const rule = hashWord(match.rule.id);
  const [first, last] = tokensOf(text, match.start, match.end);
  const sentence = text.sentences[text.tokens[first]?.sentence ?? 0];
  const attribution = attributions[match.region?.attribution ?? -1];
  const word = (i: number) => wordOf(setting, i);
  const lemma = (i: number) => (sentence && i >= sentence.first && i < sentence.last ? word(i) : 7);
  const pos = (i: number) =>
    sentence && i >= sentence.first && i < sentence.last ? hashWord(text.tokens[i]?.pos ?? '') : 7;

  rows.one(1, rule);
  rows.one(2, pack);
  rows.two(3, rule, match.quoted ? 1 : 0);
  rows.two(4, rule, hashWord(attribution?.by ?? '-'));
  rows.two(5, rule, hashWord(attribution?.class ?? '-'));
  const cue = cueLemma(text, attribution);
  rows.two(6, pack, cue);
  rows.two(7, rule, cue);
  const description = attribution?.description;
  const head = hashWord(description?.noun ?? '-');
  rows.two(8, pack, head);
  rows.two(9, head, cue);
  rows.three(10, rule, description?.definite ? 1 : 0, description?.plural ? 1 : 0);
  rows.two(11, rule, attribution && attribution.content.length > 0 ? 1 : 0);
  rows.two(12, rule, Math.round((attribution?.confidence ?? 0) * 4));
  rows.two(13, pack, isNamed(cast, first) ? NAME : hashWord(text.tokens[first]?.lower ?? ''));
  rows.two(14, rule, pos(first));
  for (const offset of [1, 2, 3]) {
    rows.three(15, pack, offset, lemma(first - offset));
    rows.three(16, pack, offset, lemma(last - 1 + offset));
    rows.three(17, rule, offset, pos(first - offset));
    rows.three(18, rule, offset, pos(last - 1 + offset));
  }
  rows.three(19, pack, lemma(first - 2), lemma(first - 1));
  rows.three(20, pack, lemma(last), lemma(last + 1));
  const next = nextVerb(phrases, last, sentence?.last ?? last);
  const before = verbBefore(phrases, first, sentence?.first ?? first);
  rows.two(21, pack, hashWord(verbWords(text, next)));
  rows.two(22, pack, hashWord(verbWords(text, before)));
  rows.three(23, pack, head, hashWord(verbWords(text, next)));
  rows.two(24, rule, next ? Math.min(4, next.first - last) : 5);
  rows.two(25, rule, hashWord(next?.form ?? '-') + (next?.passive ? 1 : 0));
  const role = text.paragraphs[sentence?.paragraph ?? 0]?.role ?? 'paragraph';
  rows.two(26, rule, hashWord(role));
  rows.two(27, rule, Math.min(6, Math.floor((last - first) / 4)));
  const from = Math.max(sentence?.first ?? first, first - TENSE_NEAR);
  const to = Math.min(sentence?.last ?? last, last + TENSE_NEAR);
  rows.two(28, rule, sentence ? tenseOf(text, from, to) : tenseOf(text, first, last));
  rows.two(29, rule, namesIn(cast, first, last));
  for (const part of ['condition', 'consequence'] as const) {
    const span = match.parts[part];
    if (!span) continue;
    const [from, to] = tokensOf(text, span.start, span.end);
    rows.three(30, rule, hashWord(part), namesIn(cast, from, to));
    rows.two(31, hashWord(part), isNamed(cast, from) ? NAME : hashWord(text.tokens[from]?.lower ?? ''));
    rows.three(32, hashWord(part), lemma(from), lemma(from + 1));
    for (let i = from; i < Math.min(to, from + 14); i++)
      if (isContent(text.tokens[i])) rows.two(33, hashWord(part), word(i));
  }
  if (match.parts.consequence) ahead(rows, setting, match, match.parts.consequence);
  const matched = tokensOf(text, match.matched.start, match.matched.end);
  for (let i = matched[0]; i < Math.min(matched[1], matched[0] + 8); i++) rows.two(34, rule, word(i));
  for (let i = first; i < Math.min(last, first + MOST); i++) if (isContent(text.tokens[i])) rows.two(35, pack, word(i));
}

function tokensOf(text: Text, start: number, end: number): [number, number] {
  let low = 0;
  let high = text.tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((text.tokens[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < text.tokens.length && (text.tokens[last]?.start ?? end) < end) last++;
  return [low, last];
}

/** What is said to come of a condition: of whom, with which modal, in whose words. */
function ahead(rows: FeatureRows, { text, cast, attributions }: Setting, match: RuleMatch, consequence: Span): void {
  const pack = hashWord(match.pack);
  const rule = hashWord(match.rule.id);
  const [from, to] = tokensOf(text, consequence.start, consequence.end);
  const around = attributionAround(text, attributions, match);
  const said = cueLemma(text, around);
  const subject = subjectOf(text, cast, from, match);
  const modal = hashWord(
    text.tokens.slice(from, Math.min(to, from + 12)).find((token) => token.pos === 'MD')?.lower ?? '-',
  );
  const { condition } = match.parts;
  const opener = condition ? tokensOf(text, condition.start, condition.end)[0] : -1;
  rows.two(40, pack, said);
  rows.two(41, rule, said);
  rows.two(42, pack, hashWord(around?.class ?? '-'));
  rows.two(43, pack, subject);
  rows.three(44, pack, said, subject);
  rows.two(45, pack, modal);
  rows.three(46, pack, modal, subject);
  rows.three(47, pack, hashWord(text.tokens[opener]?.lower ?? '-'), modal);
  rows.two(48, rule, opener < from ? 1 : 2);
}

/** What a consequence is said of: us, others, a name, what the condition names. */
function subjectOf(text: Text, cast: Cast, from: number, match: RuleMatch): number {
  const token = text.tokens[from];
  if (!token) return 0;
  if (token.pos === 'MD') return match.parts.condition && match.parts.condition.end <= token.start ? 1 : 2;
  if (/^(we|i)$/.test(token.lower)) return 3;
  if (/^(he|she|it|they|you|there)$/.test(token.lower)) return 4 + hashWord(token.lower);
  if (token.pos === 'VB') return 5;
  return (cast.mentionAt[from] ?? -1) >= 0 ? 6 : 7;
}

/** Stands for any name: whose side says something must not decide whether it is marked. */
const NAME = 0x4e414d45;

function isNamed(cast: Cast, i: number): boolean {
  return (cast.mentionAt[i] ?? -1) >= 0;
}

/** A word for features: its lemma, or that it is a name. */
function wordOf({ text, cast }: Setting, i: number): number {
  return isNamed(cast, i) ? NAME : hashWord(text.tokens[i]?.lemma ?? '');
}

function isContent(token: Token | undefined): boolean {
  return token !== undefined && /^(NN|VB|JJ|RB|MD|CD)/.test(token.pos);
}

function cueLemma(text: Text, attribution: ResolvedAttribution | undefined): number {
  const cue = attribution?.cue;
  if (!cue) return 3;
  for (let i = cue.last - 1; i >= cue.first; i--)
    if (/^(VB|NN)/.test(text.tokens[i]?.pos ?? '')) return hashWord(text.tokens[i]?.lemma ?? '');
  return hashWord(text.tokens[cue.first]?.lemma ?? '');
}

function nextVerb(phrases: Phrases, from: number, limit: number): VerbGroup | undefined {
  for (let i = from; i < Math.min(limit, from + 6); i++) {
    const verb = phrases.verbs[phrases.verbAt[i] ?? -1];
    if (verb) return verb;
  }
  return undefined;
}

function verbBefore(phrases: Phrases, from: number, limit: number): VerbGroup | undefined {
  for (let i = from - 1; i >= Math.max(limit, from - 6); i--) {
    const verb = phrases.verbs[phrases.verbAt[i] ?? -1];
    if (verb) return verb;
  }
  return undefined;
}

function verbWords(text: Text, verb: VerbGroup | undefined): string {
  return verb ? `${text.tokens[verb.head]?.lemma ?? ''}${verb.passive ? '+' : ''}` : '-';
}

/** Which modals and pasts a sentence has: would have been, will, would, could, may, had. */
function tenseOf({ tokens }: Text, first: number, last: number): number {
  let bits = 0;
  for (let i = first; i < last; i++) {
    const tense = TENSE.get(tokens[i]!.lower) ?? 0;
    bits |= tense === WOULD && i + 1 < last && tokens[i + 1]!.lower === 'have' ? WOULD_HAVE : tense;
  }
  return bits;
}

const WOULD = 2;
const WOULD_HAVE = 8;
const TENSE = new Map([
  ...['will', "'ll", '’ll', 'shall'].map((word) => [word, 1] as const),
  ...['would', "'d", '’d'].map((word) => [word, WOULD] as const),
  ...['could', 'may', 'might', 'can'].map((word) => [word, 4] as const),
]);

/** How many of the words are names, up to three. */
function namesIn(cast: Cast, first: number, last: number): number {
  const seen = new Set<number>();
  for (let i = first; i < last; i++) if ((cast.mentionAt[i] ?? -1) >= 0) seen.add(cast.mentionAt[i] ?? -1);
  return Math.min(3, seen.size);
}
