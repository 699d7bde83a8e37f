import { sideOfActor } from '../attribution/side-of-actor.ts';
import type { TokenSpan } from '../attribution/subjects.ts';
import type { Cast } from '../entities/cast.ts';
import type { Phrases } from '../text/phrases.ts';
import type { Text } from '../text/text.ts';
import type { SideNames } from './side-names.ts';

const PAIR = /^(both|two)$/;
const PARTIES =
  /^(sides|parties|neighbours|neighbors|countries|nations|governments|capitals|states|rivals|foes|leaders|koreas)$/;
/** How much oftener than any third party the second one must be named. */
const CLEARLY = 1.5;

/** Whether words stand for the two parties of the matter: "both sides", "the two neighbours". */
export function isBothSides(text: Text, span: TokenSpan): boolean {
  const words = text.tokens.slice(span.first, span.last).map((t) => t.lower);
  if (words[0] === 'the') words.shift();
  return words.length <= 3 && PAIR.test(words[0] ?? '') && PARTIES.test(words.at(-1) ?? '');
}

/**
 * Who "both sides" are at token `at`: the two that the same sentence names before it, else the two that the article has
 * named most often so far. None where a third is named about as often. Looks at the mentions before `at` once.
 */
export function bothSides(text: Text, cast: Cast, names: SideNames, at: number): string[] {
  if (text.tokens.slice(at, at + 3).some((t) => t.lower === 'koreas'))
    return ['North Korea', 'South Korea'].map(names.fold);
  const counts = new Map<string, number>();
  const here = new Set<string>();
  const sentence = text.tokens[at]?.sentence ?? 0;
  for (const [i, mention] of cast.mentions.entries()) {
    if (mention.first >= at) break;
    const actor = cast.actors[cast.actorOf[i] ?? -1];
    const own = actor?.type === 'person' && actor.side === null ? null : sideOfActor(actor);
    const base = own ?? (mention.kind === 'demonym' ? mention.key : null);
    if (base === null || mention.kind === 'place') continue;
    const name = names.fold(base);
    counts.set(name, (counts.get(name) ?? 0) + 1);
    if (text.tokens[mention.first]?.sentence === sentence) here.add(name);
  }
  if (here.size === 2) return [...here];
  const ranked = [...counts].sort((a, b) => b[1] - a[1]);
  const [first, second, third] = ranked;
  if (!first || !second || second[1] < 2 || second[1] < CLEARLY * (third?.[1] ?? 0)) return [];
  return [first[0], second[0]];
}

/** The subject that starts before `span` where "X and" stands in front of it: "Kabul and | Islamabad agreed". */
export function joinedSubject(text: Text, phrases: Phrases, cast: Cast, span: TokenSpan): TokenSpan | null {
  if (text.tokens[span.first - 1]?.lower !== 'and') return null;
  const before = phrases.nouns[phrases.nounAt[span.first - 2] ?? -1];
  if (!before || before.last !== span.first - 1 || !namesActor(cast, before.head)) return null;
  if (!namesActor(cast, span.last - 1)) return null;
  // "talks between Kabul and Islamabad agreed" has another subject.
  return /^(IN|TO|VB.*)$/.test(text.tokens[before.first - 1]?.pos ?? '')
    ? null
    : { first: before.first, last: span.last };
}

function namesActor(cast: Cast, token: number): boolean {
  const mention = cast.mentions[cast.mentionAt[token] ?? -1];
  const actor = cast.actors[cast.actorOf[cast.mentionAt[token] ?? -1] ?? -1];
  return actor !== undefined && mention?.kind !== 'demonym' && mention?.kind !== 'place';
}
