import type { SourceType } from '../analysis.ts';
import type { Cast } from '../entities/cast.ts';
import type { Phrases } from '../text/phrases.ts';
import type { Text } from '../text/text.ts';
import { describeSource } from './describe-source.ts';
import { byRole } from './described.ts';
import { sideOfActor } from './side-of-actor.ts';
import { OFFICIALS, UNIQUE_OFFICES } from './source-nouns.ts';

/** Whom a pronoun stands for, and how sure that is, 0 to 1. */
export interface Antecedent {
  speaker: number | null;
  side: string | null;
  type: SourceType;
  confidence: number;
}

/** How far back a name is looked for in tokens, where sentences do not end: longer than four of any prose. */
export const FURTHEST = 1000;

/** How far before a name its own sentence is looked at, in tokens: more than any prose has, where sentences do not end. */
const CLAUSES = 100;

/** Whether nothing that is told of an actor speaks against "he" or "she". */
export function agrees(cast: Cast, speaker: number | null, pronoun: 'he' | 'she'): boolean {
  const gender = speaker === null ? null : cast.actors[speaker]?.gender;
  return !gender || gender === pronoun;
}

/** The person named last before a token, and whether that mention is the subject of its sentence, by what stands before it. */
export function lastPerson(
  text: Text,
  cast: Cast,
  at: number,
  pronoun: 'he' | 'she',
): { actor: number; first: number; subject: boolean } | null {
  const sentence = text.tokens[at]?.sentence ?? 0;
  for (let i = at - 1; i >= Math.max(0, at - FURTHEST); i--) {
    const mention = cast.mentionAt[i] ?? -1;
    const actor = cast.actorOf[mention] ?? -1;
    const found = cast.actors[actor];
    if (sentence - (text.tokens[i]?.sentence ?? 0) > 3) return null;
    if (found?.type !== 'person' || !agrees(cast, actor, pronoun)) continue;
    // Whoever is told of in a quotation is not the one who speaks it.
    if (text.tokens[i]?.quoted && !text.tokens[at]?.quoted) continue;
    const first = cast.mentions[mention]?.first ?? i;
    const opening = text.sentences[text.tokens[first]?.sentence ?? 0]?.first ?? 0;
    // The first person of that sentence is its subject more often than one named later in it.
    const earlier = firstPersonIn(text, cast, opening, first, pronoun);
    // "as Velin came to the lake, where he asked …": the one person whom the pronoun's own sentence names.
    const from = Math.max(opening, first - CLAUSES);
    const alone = text.tokens[first]?.sentence === sentence && !namesOther(cast, from, first, actor);
    return { actor: earlier ?? actor, first, subject: earlier !== null || alone || !hasVerb(text, from, first) };
  }
  return null;
}

function namesOther(cast: Cast, from: number, to: number, actor: number): boolean {
  for (let i = from; i < to; i++) {
    const other = cast.actorOf[cast.mentionAt[i] ?? -1] ?? -1;
    if (other !== actor && cast.actors[other]?.type === 'person') return true;
  }
  return false;
}

/** Whether a finite verb stands in front of a name: then it is mostly no subject ("He hailed | Sorel"). */
function hasVerb(text: Text, from: number, to: number): boolean {
  return text.tokens.slice(from, to).some(({ pos }) => /^(VBD|VBZ|VBP|MD)$/.test(pos));
}

/** Where the main clause of a sentence starts: behind the comma of one that opens with "although", "when" and the like. */
function mainClause(text: Text, index: number): number {
  const { first = 0, last = 0 } = text.sentences[index] ?? {};
  if (!/^(although|though|while|when|after|before|as|if|because|since)$/.test(text.tokens[first]?.lower ?? ''))
    return first;
  for (let i = first; i < Math.min(last, first + CLAUSES); i++) if (text.tokens[i]?.text === ',') return i + 1;
  return first;
}

/** The person whom a sentence opens with by what they are ("The envoy pulled no punches."); null where it names somebody. */
export function describedBefore(
  text: Text,
  phrases: Phrases,
  cast: Cast,
  index: number,
): (Antecedent & { first: number }) | null {
  const start = mainClause(text, index);
  const last = Math.min(text.sentences[index]?.last ?? start, start + CLAUSES);
  for (let i = start; i < last; i++) {
    const noun = phrases.nouns[phrases.nounAt[i] ?? -1];
    if ((phrases.verbAt[i] ?? -1) >= 0 || text.tokens[i]?.quoted) return null;
    if (!noun || noun.first !== i || (phrases.verbAt[noun.last] ?? -1) < 0) continue;
    const head = text.tokens[noun.head];
    if (head?.pos !== 'NN' || !(OFFICIALS.has(head.lower) || UNIQUE_OFFICES.has(head.lower))) return null;
    const description = describeSource(text, phrases, cast, noun);
    const actor = description.actor ?? byRole(text, cast, description, noun.first);
    if (actor === null)
      return { speaker: null, side: description.side, type: description.type, confidence: 0.7, first: i };
    const found = cast.actors[actor];
    return { speaker: actor, side: sideOfActor(found), type: 'named-person', confidence: 0.75, first: i };
  }
  return null;
}

function firstPersonIn(text: Text, cast: Cast, from: number, to: number, pronoun: 'he' | 'she'): number | null {
  for (let i = from; i < Math.min(to, from + 8); i++) {
    const { last = 0 } = cast.mentions[cast.mentionAt[i] ?? -1] ?? {};
    // "Hale's lawyer, Ana Sorel": not the one to whom the subject belongs.
    if (text.tokens[i]?.quoted || text.tokens[last]?.pos === 'POS') continue;
    const actor = cast.actorOf[cast.mentionAt[i] ?? -1] ?? -1;
    if (cast.actors[actor]?.type === 'person' && agrees(cast, actor, pronoun)) return actor;
  }
  return null;
}
