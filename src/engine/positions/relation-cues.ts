import type { PositionKind } from '../analysis.ts';
import { sideOfActor } from '../attribution/side-of-actor.ts';
import type { TokenSpan } from '../attribution/subjects.ts';
import type { Stages } from '../stages.ts';
import type { Text } from '../text/text.ts';
import type { Held } from './held.ts';

/** What the words of a position point back to. */
export type Pointer =
  /** "which was rejected", "to which X warned": the statement right before it in its sentence. */
  | { type: 'which' }
  /**
   * "turned the offer down", "denied that": a statement of one of these kinds. `owner` is whose it is where the words
   * name them; `goesOn` tells that the words say more of it ("the offer of a truce"), `blames` that it accused the side.
   */
  | { type: 'definite'; kinds: readonly PositionKind[]; owner: Owner | null; goesOn: boolean; blames: boolean }
  /** "in response", "X replied that": what another side said right before; `sure` where the word says so by itself. */
  | { type: 'response'; sure: boolean }
  /** "Instead, X said it could …". */
  | { type: 'instead' }
  /** "following which". */
  | { type: 'following' };

/** Whose a statement is: the shown name of a side, and the index of the actor where it is a person's. */
export interface Owner {
  side: string;
  person: number | null;
}

const PROPOSED: readonly PositionKind[] = ['offer', 'demand', 'intent'];
export const CLAIMED: readonly PositionKind[] = ['accusation', 'claim'];
/** Nouns that stand for an earlier statement, and the kinds that it can be of. */
const STANDS_FOR: { nouns: RegExp; kinds: readonly PositionKind[]; blames?: boolean }[] = [
  { nouns: /^(offer|invitation|overture|gesture)s?$/, kinds: ['offer'] },
  { nouns: /^(proposal|idea|suggestion|initiative|notion)s?$/, kinds: PROPOSED },
  { nouns: /^(demand|request|call|appeal|condition|ultimatum)s?$/, kinds: ['demand', 'threat', 'warning'] },
  { nouns: /^(accusation|allegation|charge|insinuation)s?$/, kinds: CLAIMED, blames: true },
  { nouns: /^(claim|assertion|criticism|remark|comment|statement)s?$/, kinds: CLAIMED },
  { nouns: /^(threat|warning)s?$/, kinds: ['threat', 'warning'] },
];
const PRONOUN = /^(it|this|that|them|these|those|so)$/;
const DEFINITE = /^(the|this|that|these|those|such|both|all)$/;
const REPLIED = /^(reply|retort|rejoin|counter)$/;
const RESPONDED = /^(respond|react)$/;
const EARLIER = /^(previously|earlier|already|before|once|long)$/;
/** Who is asked answers the question, not another side. */
const ASKED = /^(asked|question|questions|questioned|asking|inquiry|inquiries|requests?|comments?|query|queries)$/;

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
  if (word(first) === 'which') return isWhollyAbout(one, first) ? { type: 'which' } : null;
  const opening = [0, 1, 2].map((n) => word(sentence.first + n));
  if (opensSentence(text, one, sentence.first, first)) {
    if (opening[0] === 'instead' && opening[1] === ',') return { type: 'instead' };
    if (opening[0] === 'in' && /^(response|reply|return)$/.test(opening[1] ?? '') && opening[2] === ',')
      return { type: 'response', sure: true };
  }
  const cue = one.attribution.cue;
  const reply = cue ? replyIn(stages, cue) : null;
  const asked = text.tokens.slice(sentence.first, sentence.last).some((t) => ASKED.test(t.lower));
  // "To a question from the floor, she responded": what is answered is told, and it is no statement.
  const told = word(reply?.last ?? 0) === 'to' || opening[0] === 'to' || isToldBefore(text, one);
  const midway = text.tokens[first]?.quoted && text.tokens[first - 1]?.quoted;
  if (reply && !asked && !told && !midway) return { type: 'response', sure: REPLIED.test(reply.lemma) };
  return definiteObject(stages, one, fold);
}

/** Whether an act is told as done, and not before what the article tells first: not "if she declined", "had earlier refused". */
export function isDoneNow(text: Text, { attribution: { cue } }: Held, first: number): boolean {
  const opens = text.tokens[first - 1]?.sentence === text.tokens[first]?.sentence ? text.tokens[first - 1]?.lower : '';
  if (/^(if|unless|whether|should)$/.test(opens ?? '')) return false;
  return !cue || !text.tokens.slice(Math.max(0, cue.first - 2), cue.last + 1).some((t) => EARLIER.test(t.lower));
}

/** "he met the envoy, who responded that …": words before the cue that are no quotation are no part of the reply. */
function isToldBefore(text: Text, { content, attribution }: Held): boolean {
  const first = content[0]?.first ?? 0;
  // The opening mark itself does not stand inside the quotation.
  return first < (attribution.cue?.first ?? 0) && !text.tokens[first]?.quoted && !text.tokens[first + 1]?.quoted;
}

/** The verb of replying in a cue ("responded by saying"), if it is told as done. */
function replyIn({ text, phrases }: Stages, cue: TokenSpan): { lemma: string; last: number } | null {
  for (let i = cue.first; i < cue.last; i++) {
    const { lemma = '', pos = '' } = text.tokens[i] ?? {};
    const verb = phrases.verbs[phrases.verbAt[i] ?? -1];
    if (!verb || verb.head !== i || !(REPLIED.test(lemma) || RESPONDED.test(lemma))) continue;
    return verb.modal === null && !verb.negated && /^VB[DZGN]$/.test(pos) ? { lemma, last: verb.last } : null;
  }
  return null;
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
function definiteObject({ text, phrases, cast }: Stages, one: Held, fold: (name: string) => string): Pointer | null {
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
  let owner: Owner | null = null;
  for (let i = noun.first; i < noun.head; i++) {
    const mention = cast.mentions[cast.mentionAt[i] ?? -1];
    const index = cast.actorOf[cast.mentionAt[i] ?? -1] ?? -1;
    const actor = cast.actors[index];
    if (!mention || mention.last > noun.head) continue;
    if (text.tokens[mention.last]?.pos === 'POS' || mention.kind === 'demonym')
      owner = { side: fold(sideOfActor(actor) ?? mention.key), person: actor?.type === 'person' ? index : null };
  }
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
