import { sideOfActor } from '../attribution/side-of-actor.ts';
import type { Stages } from '../stages.ts';
import type { Text } from '../text/text.ts';
import type { Held } from './held.ts';
import { firstToken } from './relation-cues.ts';
import { lemmasOf, namesIn } from './terms.ts';

/** Of more sides than these only some are looked for by their words. */
const MOST_SIDES = 40;

/** A position among the others, with what a comparison needs. */
export interface Linked {
  held: Held;
  at: number;
  /** Index of the token and of the sentence at which it starts. */
  first: number;
  sentence: number;
  /** Shown names of the sides that its words name. */
  names: Set<string>;
  /** The first of them that its content names beside its own: whom it is about. */
  about: string | null;
  /** Stems of what is said, names left out: "deny arming" and "arms" have one in common. */
  stems: Set<string>;
}

/** The positions of an article, ready to be compared; in the order of `held`. */
export function linkedOf(stages: Stages, held: readonly Held[], fold: (name: string) => string): Linked[] {
  const sides = [...new Set(held.map((one) => one.side))].slice(0, MOST_SIDES);
  const linked: Linked[] = [];
  for (const [at, one] of held.entries()) linked.push(link(stages, one, at, sides, fold));
  return linked;
}

function link(
  stages: Stages,
  held: Held,
  at: number,
  sides: readonly string[],
  fold: (name: string) => string,
): Linked {
  const { text } = stages;
  const first = firstToken(text, held);
  const names = named(stages, held, first, fold);
  // The name tagger misses a name here and there that it knows elsewhere.
  const words = text.text.slice(held.position.start, held.position.end);
  for (const side of sides) if (words.includes(side)) names.add(side);
  let about: string | null = null;
  for (const { first: from } of held.content)
    for (const name of named(stages, held, from, fold)) if (name !== held.side) about ??= name;
  const stems = new Set<string>();
  for (const word of plainWords(text, held)) stems.add(stemOf(word));
  return { held, at, first, sentence: text.tokens[first]?.sentence ?? 0, names, about, stems };
}

/** The words of what is said, names left out. */
export function plainWords(text: Text, { content }: Held): Set<string> {
  const names = namesIn(text, content);
  return new Set([...lemmasOf(text, content)].filter((word) => !names.has(word)));
}

/** Words of one family have one stem: "meddle", "meddling", "interfered", "interference". */
function stemOf(word: string): string {
  const stem = word.replace(/(?:ations?|ances?|ences?|ions?|ments?|ings?|ers?|ors?|ed|es|e|s)$/, '');
  return stem.length >= 4 ? stem : word;
}

/** The sides that the words of a position name. */
function named({ text, cast }: Stages, one: Held, first: number, fold: (name: string) => string): Set<string> {
  const names = new Set<string>();
  for (let i = first; i < text.tokens.length && (text.tokens[i]?.start ?? 0) < one.position.end; i++) {
    const mention = cast.mentions[cast.mentionAt[i] ?? -1];
    if (!mention || mention.first !== i) continue;
    const actor = cast.actors[cast.actorOf[cast.mentionAt[i] ?? -1] ?? -1];
    const side = sideOfActor(actor) ?? (mention.kind === 'demonym' ? mention.key : null);
    if (side !== null) names.add(fold(side));
  }
  return names;
}
