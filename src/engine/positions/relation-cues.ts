import type { PositionKind } from '../analysis.ts';
import type { Stages } from '../stages.ts';
import type { Text } from '../text/text.ts';
import type { Held } from './held.ts';
import { type Owner, ownerIn } from './owners.ts';
import { type Response, responseOf } from './replies.ts';

/** What the words of a position point back to. */
export type Pointer =
  /** "which was rejected", "to which X warned": the statement right before it in its sentence. */
  | { type: 'which' }
  /**
   * "turned the offer down", "denied that": a statement of one of these kinds. `owner` is whose it is where the words
   * name them; `goesOn` tells that the words say more of it ("the offer of a truce"), `blames` that it accused the side.
   */
  | { type: 'definite'; kinds: readonly PositionKind[]; owner: Owner | null; goesOn: boolean; blames: boolean }
  | Response
  /** "Instead, X said it could …". */
  | { type: 'instead' }
  /** "following which". */
  | { type: 'following' };

const PROPOSED: readonly PositionKind[] = ['offer', 'demand', 'intent'];
export const CLAIMED: readonly PositionKind[] = ['accusation', 'claim'];
/** Nouns that stand for an earlier statement, and the kinds that it can be of. */
const STANDS_FOR: { nouns: RegExp; kinds: readonly PositionKind[]; blames?: boolean }[] = [
  { nouns: /^(offer|invitation|overture|gesture)s?$/, kinds: ['offer'] },
  { nouns: /^(proposal|idea|suggestion|initiative|notion|plan|scheme|compromise)s?$/, kinds: PROPOSED },
  { nouns: /^(demand|request|call|appeal|condition|ultimatum)s?$/, kinds: ['demand', 'threat', 'warning'] },
  { nouns: /^(accusation|allegation|charge|insinuation)s?$/, kinds: CLAIMED, blames: true },
  {
    nouns: /^(claim|assertion|criticism|remark|comment|statement|language|rhetoric|characteri[sz]ation|account)s?$/,
    kinds: CLAIMED,
  },
  { nouns: /^(threat|warning)s?$/, kinds: ['threat', 'warning'] },
];
/** Nouns that take up what was just said, to say what another side makes of it. */
const APPOSED =
  /^(something|accusation|allegation|charge|claim|assertion|suggestion|demand|request|proposal|offer|idea|condition|threat)s?$/;
const PRONOUN = /^(it|this|that|them|these|those|so)$/;
const DEFINITE = /^(the|this|that|these|those|such|both|all)$/;
const EARLIER = /^(previously|earlier|already|before|once|long)$/;

/** What a position points back to by its own words and those right before it, or null. Looks at one sentence. */
export function pointerOf(stages: Stages, one: Held, fold: (name: string) => string): Pointer | null {
  const { text } = stages;
  const first = firstToken(text, one);
  const sentence = text.sentences[text.tokens[first]?.sentence ?? -1];
  if (!sentence) return null;
  const word = (i: number) => (i >= sentence.first ? (text.tokens[i]?.lower ?? '') : '');
  const before = [word(first - 2), word(first - 1)].join(' ');
  if (/\b(following|after) which$/.test(before)) return { type: 'following' };
  if (before === 'to which' || (word(first) === 'which' && word(first - 1) === 'to')) return { type: 'which' };
  if (apposedTo(text, one.attribution.source?.first ?? first, sentence.first) >= 0) return { type: 'which' };
  if (word(first) === 'which') return isWhollyAbout(one, first) ? { type: 'which' } : null;
  const opening = [0, 1, 2].map((n) => word(sentence.first + n));
  if (opensSentence(text, one, sentence.first, first)) {
    if (opening[0] === 'instead' && opening[1] === ',') return { type: 'instead' };
    if (opening[0] === 'in' && /^(response|reply|return)$/.test(opening[1] ?? '') && opening[2] === ',')
      return { type: 'response', sure: true, to: null, reach: 1 };
  }
  return responseOf(stages, one, first, sentence, fold) ?? definiteObject(stages, one, fold);
}

/**
 * "…, | a charge the league denied", "…, | something that the union rejects": the token at which a noun takes up what was
 * just said, by the first one of the subject after it; -1 where there is none.
 */
export function apposedTo(text: Text, subject: number, opening: number): number {
  const word = (i: number) => (i >= opening ? (text.tokens[i]?.lower ?? '') : '');
  const noun = /^(that|which)$/.test(word(subject - 1)) ? subject - 2 : subject - 1;
  const first = /^(an?|the)$/.test(word(noun - 1)) ? noun - 1 : noun;
  return APPOSED.test(word(noun)) && /^[,–—-]$/.test(word(first - 1)) ? first : -1;
}

/**
 * Whether an act is told as done, and not before what the article tells first: not "if she declined", "urged her to
 * refuse", "had earlier refused".
 */
export function isDoneNow({ text, phrases }: Stages, { attribution: { cue, verb } }: Held, first: number): boolean {
  const opens = text.tokens[first - 1]?.sentence === text.tokens[first]?.sentence ? text.tokens[first - 1]?.lower : '';
  if (/^(if|unless|whether|should)$/.test(opens ?? '') || phrases.verbs[verb ?? -1]?.form === 'to') return false;
  return !cue || !text.tokens.slice(Math.max(0, cue.first - 2), cue.last + 1).some((t) => EARLIER.test(t.lower));
}

/** "which was rejected by X": what is turned down is the relative pronoun, and nothing else. */
function isWhollyAbout({ content, position }: Held, first: number): boolean {
  const acts = position.kind === 'rejection' || position.kind === 'denial' || position.kind === 'agreement';
  return acts && content.length === 1 && content[0]?.first === first && content[0].last === first + 1;
}

/** Whether a position is the first of its sentence: only a few words of an opening stand before it. */
function opensSentence(text: Text, one: Held, opening: number, first: number): boolean {
  const source = one.attribution.source?.first ?? first;
  return Math.min(first, source) - opening <= 4 && text.tokens[first]?.sentence === text.tokens[opening]?.sentence;
}

/** "rejected the offer", "the offer was turned down", "denied that", "dismissed Pakistan's allegations". */
function definiteObject(stages: Stages, one: Held, fold: (name: string) => string): Pointer | null {
  const { text, phrases } = stages;
  const kind = one.position.kind;
  const content = one.content[0];
  if (!content || !one.attribution.cue || !one.attribution.kind || one.attribution.negated) return null;
  const acts = kind === 'rejection' || kind === 'denial' || kind === 'agreement';
  const token = text.tokens[content.first];
  if (acts && token && PRONOUN.test(token.lower) && standsAlone(text, content.first + 1, content.last)) {
    const kinds = kind === 'denial' ? CLAIMED : PROPOSED;
    return { type: 'definite', kinds, owner: null, goesOn: false, blames: kind === 'denial' };
  }
  const noun = phrases.nouns[phrases.nounAt[content.first] ?? -1];
  const stands = STANDS_FOR.find(({ nouns }) => nouns.test(text.tokens[noun?.head ?? -1]?.lower ?? ''));
  if (!noun || noun.first !== content.first || !stands) return null;
  const owner = ownerIn(stages, noun.first, fold);
  // What is welcomed or condemned need not be a statement; whose it is must be told.
  const definite = DEFINITE.test(token?.lower ?? '') || (token?.pos === 'PRP$' && kind !== 'agreement');
  if (owner === null && !(acts && definite)) return null;
  // "defended the comments": whose they are is not told.
  if (owner === null && kind === 'agreement' && stands.kinds === CLAIMED) return null;
  if (!acts && content.first < one.attribution.cue.first) return null;
  const { lower: next = '', pos = '' } = text.tokens[noun.last] ?? {};
  const ends = /^([,.;:—–“"-]|as|by|from|during|and|but|outright)$/.test(next) || /^(VB|MD|RB)/.test(pos);
  const goesOn = noun.last < content.last && !ends;
  return { type: 'definite', kinds: stands.kinds, owner, goesOn, blames: stands.blames ?? false };
}

/** Whether a pronoun is all that is turned down: no clause of its own follows it. */
function standsAlone(text: Text, next: number, last: number): boolean {
  if (next >= last) return true;
  const { text: mark, pos } = text.tokens[next] ?? { text: '', pos: '' };
  return /^[,.;:—–-]$/.test(mark) || pos === 'RB' || pos === 'CC';
}

/** The token at which a position starts. */
export function firstToken(text: Text, one: Held): number {
  const { start } = one.position;
  let low = 0;
  let high = text.tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((text.tokens[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
