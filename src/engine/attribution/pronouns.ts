import type { Cast } from '../entities/cast.ts';
import type { Phrases } from '../text/phrases.ts';
import type { Text } from '../text/text.ts';
import { type Antecedent, agrees, describedBefore, FURTHEST, lastPerson } from './persons-before.ts';
import type { RawAttribution } from './raw.ts';
import { sideOfActor } from './side-of-actor.ts';
import type { ResolvedAttribution } from './speakers.ts';
import type { Told } from './told.ts';

/** How many sentences back a pronoun, or a description, reaches. */
export const BACK = 4;

/** How sure somebody is who is only the likeliest: such statements are shown apart. */
const GUESSED = 0.5;

/** Whom a pronoun stands for: who spoke last, or who was named last, in the sentences before; null where it is not told. */
export function byPronoun(
  text: Text,
  phrases: Phrases,
  cast: Cast,
  raw: RawAttribution,
  pronoun: string,
  told: Told,
): Antecedent | null {
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
    const described = describedBefore(text, phrases, cast, sentence - 1);
    if (described && described.first > Math.max(spokeAt, named?.first ?? -1))
      return agrees(cast, described.speaker, pronoun) ? described : null;
    if (named !== null && named.first > spokeAt && named.subject) return person(cast, named.actor, pronoun, 0.75);
    if (speaking) {
      const actor = cast.actors[speaking.speaker ?? -1];
      if (actor) actor.gender ??= pronoun;
      // Somebody else has been named since, in the sentence before: either may be meant.
      const since = named !== null && named.actor !== speaking.speaker ? text.tokens[named.first]?.sentence : undefined;
      const isOpen = since === sentence - 1 && since > told.sentenceOf(speaking);
      // Who has only been guessed before is guessed again.
      return asAntecedent(speaking, isOpen || isGuess(speaking) ? GUESSED : 0.8);
    }
    // Named in the midst of a sentence, and nobody has spoken: a guess.
    return named ? person(cast, named.actor, pronoun, GUESSED) : null;
  }
  if (pronoun === 'they' || pronoun === 'it') {
    const group = told.lastNear(sentence, BACK, (a) =>
      pronoun === 'they'
        ? a.description?.plural || a.sourceType === 'organisation'
        : a.sourceType === 'organisation' || a.sourceType === 'document',
    );
    if (group) {
      const isSure = isRightBefore(told, group, sentence) && !isGuess(group);
      return asAntecedent(group, isSure ? 0.65 : GUESSED);
    }
    const body = lastBody(text, cast, at);
    return body === null
      ? null
      : { speaker: body, side: sideOfActor(cast.actors[body]), type: 'organisation', confidence: 0.5 };
  }
  if ((pronoun === 'we' || pronoun === 'i') && previous && sentence - told.sentenceOf(previous) <= BACK)
    return asAntecedent(previous, 0.5);
  return null;
}

function isGuess({ description, speakerConfidence }: ResolvedAttribution): boolean {
  return /^(he|she|they|it)$/.test(description?.noun ?? '') && speakerConfidence <= GUESSED;
}

/** Whether it was told in the sentence before or the same one, and nobody else speaks between. */
function isRightBefore(told: Told, a: ResolvedAttribution, sentence: number): boolean {
  const last = told.list.findLast((one) => one.source !== null);
  return last !== undefined && last.side === a.side && sentence - told.sentenceOf(a) <= 1;
}

/** Whether an attribution is one person's. */
export function isPerson(cast: Cast, a: ResolvedAttribution): boolean {
  if (a.speaker !== null) return cast.actors[a.speaker]?.type === 'person';
  const { description } = a;
  if (!description || description.plural || description.pronoun) return false;
  return a.sourceType.startsWith('unnamed') || a.sourceType === 'named-person';
}

function person(cast: Cast, actor: number, pronoun: 'he' | 'she', confidence: number): Antecedent {
  const found = cast.actors[actor];
  if (found) found.gender ??= pronoun;
  return { speaker: actor, side: sideOfActor(found), type: 'named-person', confidence };
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
