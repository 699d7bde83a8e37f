import { sideOfActor } from '../attribution/side-of-actor.ts';
import type { Stages } from '../stages.ts';
import type { Sentence, Text } from '../text/text.ts';
import type { Held } from './held.ts';
import { type Owner, ownerIn } from './owners.ts';

/**
 * "in response", "X replied that": what another side said right before; `sure` where the word says so by itself, `to`
 * whom it answers where that is told ("responded to Berrow").
 */
export interface Response {
  type: 'response';
  sure: boolean;
  to: Owner | null;
  /** How many sentences back what is answered may stand. */
  reach: number;
}

const REPLIED = /^(reply|retort|rejoin|counter)$/;
const HIT_BACK = /^(hit|fire|shoot|strike|push|snap|punch)$/;
const RESPONDED = /^(respond|react|retaliate)$/;
/** Who is asked answers the question, not another side. */
const ASKED = /^(asked|question|questions|questioned|asking|inquiry|inquiries|requests?|comments?|query|queries)$/;

/** How many sentences back whom a reply names may have spoken. */
const FAR = 8;
/** How many tokens a sentence has that tells no more than that somebody answered. */
const SHORT = 10;
/** How many tokens of a reply may stand before the cue of what is replied: "hit back at the union, saying". */
const LEAD = 16;

/** What a verb of replying in a statement's cue, or before it, tells of what is answered, or null. `first` is the token at which it starts. Looks at one sentence. */
export function responseOf(
  stages: Stages,
  one: Held,
  first: number,
  sentence: Sentence,
  fold: (name: string) => string,
): Response | null {
  const { text } = stages;
  const reply = replyIn(stages, one, sentence);
  if (!reply)
    return isAnnounced(stages, one, sentence, fold) ? { type: 'response', sure: true, to: null, reach: 2 } : null;
  const word = (i: number) => (i >= sentence.first ? (text.tokens[i]?.lower ?? '') : '');
  // In the midst of a quotation its speaker tells of somebody else's reply.
  if (text.tokens[first]?.quoted && text.tokens[first - 1]?.quoted) return null;
  const to = /^(to|at)$/.test(word(reply.last)) ? ownerIn(stages, reply.last + 1, fold) : null;
  if (to) return { type: 'response', sure: true, to, reach: FAR };
  const asked = text.tokens.slice(sentence.first, sentence.last).some((t) => ASKED.test(t.lower));
  // "To a question from the floor, she responded": what is answered is told, and it is no statement.
  const told = word(reply.last) === 'to' || word(sentence.first) === 'to' || isToldBefore(text, one);
  return asked || told ? null : { type: 'response', sure: reply.sure, to: null, reach: 1 };
}

/** The verb of replying that a statement is told by ("responded by saying"), if it is told as done. */
function replyIn({ text, phrases }: Stages, one: Held, sentence: Sentence): { sure: boolean; last: number } | null {
  const { cue, source } = one.attribution;
  if (!cue) return null;
  const lead = source && source.last <= cue.first && source.first >= sentence.first ? source.last : cue.first;
  for (let i = Math.max(lead, cue.first - LEAD); i < cue.last; i++) {
    const { lemma = '', pos = '' } = text.tokens[i] ?? {};
    const verb = phrases.verbs[phrases.verbAt[i] ?? -1];
    const back = HIT_BACK.test(lemma) && text.tokens[i + 1]?.lower === 'back';
    if (!verb || verb.head !== i || !(REPLIED.test(lemma) || RESPONDED.test(lemma) || back)) continue;
    const done = verb.modal === null && !verb.negated && /^VB[DZGNP]$/.test(pos);
    return done ? { sure: REPLIED.test(lemma) || back, last: verb.last + (back ? 1 : 0) } : null;
  }
  return null;
}

/** "Karsk answered within hours." right before what Karsk says. */
function isAnnounced(
  { text, phrases, cast }: Stages,
  one: Held,
  sentence: Sentence,
  fold: (name: string) => string,
): boolean {
  const before = text.sentences[(text.tokens[sentence.first]?.sentence ?? 0) - 1];
  if (!before || before.last - before.first > SHORT) return false;
  const first = text.tokens[before.first]?.pos === 'DT' ? before.first + 1 : before.first;
  const mention = cast.mentions[cast.mentionAt[first] ?? -1];
  const side = sideOfActor(cast.actors[cast.actorOf[cast.mentionAt[first] ?? -1] ?? -1]);
  const verb = phrases.verbs[phrases.verbAt[mention?.last ?? -1] ?? -1];
  if (side === null || fold(side) !== one.side || !verb || verb.modal !== null || verb.negated || verb.passive)
    return false;
  const { lemma = '' } = text.tokens[verb.head] ?? {};
  const back = HIT_BACK.test(lemma) && text.tokens[verb.last]?.lower === 'back';
  return lemma === 'answer' || REPLIED.test(lemma) || RESPONDED.test(lemma) || back;
}

/** "he met the envoy, who responded that …": words before the cue that are no quotation are no part of the reply. */
function isToldBefore(text: Text, { content, attribution }: Held): boolean {
  const first = content[0]?.first ?? 0;
  // The opening mark itself does not stand inside the quotation.
  return first < (attribution.cue?.first ?? 0) && !text.tokens[first]?.quoted && !text.tokens[first + 1]?.quoted;
}
