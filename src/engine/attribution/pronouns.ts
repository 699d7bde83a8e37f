import type { SourceType } from '../analysis.ts';
import type { Cast } from '../entities/cast.ts';
import type { Text } from '../text/text.ts';
import type { RawAttribution } from './raw.ts';
import { sideOfActor } from './side-of-actor.ts';
import type { ResolvedAttribution } from './speakers.ts';
import type { Told } from './told.ts';

/** How many sentences back a pronoun, or a description, reaches. */
export const BACK = 4;
/** How far back a name is looked for in tokens, where sentences do not end: longer than four of any prose. */
const FURTHEST = 1000;

interface Antecedent {
  speaker: number | null;
  side: string | null;
  type: SourceType;
  confidence: number;
}

/** Whom a pronoun stands for: who spoke last, or who was named last, in the sentences before; null where it is not told. */
export function byPronoun(text: Text, cast: Cast, raw: RawAttribution, pronoun: string, told: Told): Antecedent | null {
  const at = raw.source?.first ?? 0;
  const sentence = text.tokens[at]?.sentence ?? 0;
  const previous = told.list.at(-1);
  const asAntecedent = (a: ResolvedAttribution, confidence: number): Antecedent => ({
    speaker: a.speaker,
    side: a.side,
    type: a.sourceType,
    confidence,
  });
  if (pronoun === 'he' || pronoun === 'she') {
    const speaking = told.lastNear(sentence, BACK, (a) => isPerson(cast, a) && agrees(cast, a.speaker, pronoun));
    const named = lastPerson(text, cast, at, pronoun);
    const spokeAt = speaking?.source?.first ?? -1;
    if (named !== null && named.first > spokeAt && named.subject) return person(cast, named.actor, pronoun, 0.75);
    if (speaking) {
      const actor = cast.actors[speaking.speaker ?? -1];
      if (actor) actor.gender ??= pronoun;
      return asAntecedent(speaking, 0.8);
    }
    // Named in the midst of a sentence, and nobody has spoken: a guess.
    return named ? person(cast, named.actor, pronoun, 0.5) : null;
  }
  if (pronoun === 'they' || pronoun === 'it') {
    const group = told.lastNear(sentence, BACK, (a) =>
      pronoun === 'they'
        ? a.description?.plural || a.sourceType === 'organisation'
        : a.sourceType === 'organisation' || a.sourceType === 'document',
    );
    if (group) return asAntecedent(group, isRightBefore(told, group, sentence) ? 0.65 : 0.5);
    const body = lastBody(text, cast, at);
    return body === null
      ? null
      : { speaker: body, side: sideOfActor(cast.actors[body]), type: 'organisation', confidence: 0.5 };
  }
  if ((pronoun === 'we' || pronoun === 'i') && previous && sentence - told.sentenceOf(previous) <= BACK)
    return asAntecedent(previous, 0.5);
  return null;
}

/** Whether it is the last one told, in the sentence before or the same one: nobody else stands between. */
function isRightBefore(told: Told, a: ResolvedAttribution, sentence: number): boolean {
  return told.list.at(-1) === a && sentence - told.sentenceOf(a) <= 1;
}

/** Whether an attribution is one person's. */
export function isPerson(cast: Cast, a: ResolvedAttribution): boolean {
  if (a.speaker !== null) return cast.actors[a.speaker]?.type === 'person';
  return a.sourceType.startsWith('unnamed') && !a.description?.plural;
}

function agrees(cast: Cast, speaker: number | null, pronoun: 'he' | 'she'): boolean {
  const gender = speaker === null ? null : cast.actors[speaker]?.gender;
  return !gender || gender === pronoun;
}

function person(cast: Cast, actor: number, pronoun: 'he' | 'she', confidence: number): Antecedent {
  const found = cast.actors[actor];
  if (found) found.gender ??= pronoun;
  return { speaker: actor, side: sideOfActor(found), type: 'named-person', confidence };
}

/** The person named last before a token, and whether that mention opens its sentence (as subjects mostly do). */
function lastPerson(
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
    return { actor: earlier ?? actor, first, subject: first - opening < 6 || earlier !== null };
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

function lastBody(text: Text, cast: Cast, at: number): number | null {
  const sentence = text.tokens[at]?.sentence ?? 0;
  const furthest = Math.max(0, at - FURTHEST);
  for (let i = at - 1; i >= furthest && sentence - (text.tokens[i]?.sentence ?? 0) <= 1; i--) {
    const mention = cast.mentions[cast.mentionAt[i] ?? -1];
    const actor = cast.actorOf[cast.mentionAt[i] ?? -1] ?? -1;
    if (
      actor >= 0 &&
      (cast.actors[actor]?.type === 'organisation' || mention?.kind === 'state' || mention?.kind === 'seat')
    )
      return actor;
  }
  return null;
}
