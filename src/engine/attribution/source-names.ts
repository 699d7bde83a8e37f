import type { Cast } from '../entities/cast.ts';
import type { Mention } from '../entities/mentions.ts';
import { PEOPLES } from '../entities/states.ts';
import { isTitle } from '../entities/titles.ts';
import type { Text } from '../text/text.ts';
import { BODIES, OFFICIALS, SPOKESPEOPLE } from './source-nouns.ts';
import type { TokenSpan } from './subjects.ts';

/** The actor that the phrase names: the name at its head, or a person in apposition. */
export function namedBy(text: Text, cast: Cast, phrase: TokenSpan, span: TokenSpan, head: number): number | null {
  const at = (i: number) => cast.mentions[cast.mentionAt[i] ?? -1];
  const actorAt = (i: number) => cast.actorOf[cast.mentionAt[i] ?? -1] ?? -1;
  const own = at(head);
  if (own && own.kind !== 'demonym' && actorAt(head) >= 0) {
    const actor = cast.actors[actorAt(head)];
    if (actor?.type !== 'place' || own.kind === 'state' || own.kind === 'seat') return actorAt(head);
  }
  if (own?.kind === 'demonym' && actorAt(head) >= 0) return actorAt(head);
  for (let i = phrase.last - 1; i >= phrase.first; i--) {
    const mention = at(i);
    if (mention?.kind === 'person' && mention.last >= phrase.last) return actorAt(i);
  }
  for (let i = phrase.last; i < span.last; i++) {
    const mention = at(i);
    const before = text.tokens[i - 1]?.text ?? '';
    if (mention?.kind !== 'person' || mention.first !== i) continue;
    // "some of Mr. Hale's advisers": not he himself.
    if (text.tokens[mention.last]?.pos === 'POS') continue;
    if (before === ',' || i === head + 1 || isApposition(text, phrase.last, i) || isLongTitle(text, head, mention))
      return actorAt(i);
  }
  // "Devin Moss, a Republican member": the tagger may have taken the apposition alone.
  const outer = at(span.first - 2);
  if (
    text.tokens[span.first - 1]?.text === ',' &&
    outer?.kind === 'person' &&
    /^(a|an|the|one)$/.test(text.tokens[span.first]?.lower ?? '') &&
    !/^NNP?S$/.test(text.tokens[head]?.pos ?? '')
  )
    return actorAt(span.first - 2);
  return null;
}

/**
 * "Secretary of State Rex Tillerson", "Chairman of the Joint Chiefs of Staff Gen. Dempsey": a title that runs up to the
 * name. "A spokesman for Prime Minister Lena Orr" and "some of Mr. Orr's advisers" are others than Orr.
 */
function isLongTitle(text: Text, head: number, name: Mention): boolean {
  const at = name.first;
  if (!/^NN/.test(text.tokens[at - 1]?.pos ?? '')) return false;
  const before = text.tokens[at - 1]?.lower ?? '';
  // "Secretary of State Ana Sorel": the word is no title of hers here.
  if (SPOKESPEOPLE.has(text.tokens[head]?.lower ?? '') || (before !== 'state' && isTitle(before))) return false;
  for (let i = head + 1; i < at; i++)
    if (!/^(of|for|the|and|&)$/.test(text.tokens[i]?.lower ?? '') && !/^(NN|JJ)/.test(text.tokens[i]?.pos ?? ''))
      return false;
  return true;
}

/** Only titles and modifiers stand between a comma and the name. */
function isApposition(text: Text, from: number, at: number): boolean {
  if (text.tokens[from]?.text !== ',') return false;
  for (let i = from + 1; i < at; i++) if (/^(IN|TO|VB.?|W.*|CC)$/.test(text.tokens[i]?.pos ?? '')) return false;
  return true;
}

/**
 * The side of the first name in the words that stands for one: a demonym, a capital, a body, a person's name before "'s".
 * Beyond the head noun only what belongs to it by a preposition is looked at: "experts watching Kenya" are not Kenya's.
 */
export function sideOfWords(text: Text, cast: Cast, span: TokenSpan, head: number): string | null {
  for (let i = span.first; i < span.last; i++) {
    if (i > head && leadsAway(text, i, head)) break;
    const index = cast.mentionAt[i] ?? -1;
    const mention = cast.mentions[index];
    const people = i <= head && !mention ? PEOPLES.get(text.tokens[i]?.lower ?? '') : undefined;
    if (people !== undefined) return people;
    if (!mention || (mention.first === i && AGAINST.test(text.tokens[i - 1]?.lower ?? ''))) continue;
    if (mention.kind === 'demonym' || mention.kind === 'state' || mention.kind === 'seat') {
      if (mention.key === 'Georgia' && SEATED.test(text.tokens[head]?.lower ?? '')) continue;
      if (mention.first > span.first && ASIDE.test(wordBefore(text, mention.first))) continue;
      return PEOPLES.get(text.tokens[mention.last]?.lower ?? '') ?? mention.key;
    }
    const actor = cast.actors[cast.actorOf[index] ?? -1];
    if (actor && actor.type !== 'place') return actor.own ? actor.name : (actor.side ?? actor.name);
  }
  return ofAdministration(text, cast, span) ? 'United States' : null;
}

/** "the Georgia congressman": one of the states of America has the name of a country. */
const SEATED = /^(congressman|congresswoman|senator|representative|governor|lawmaker|republican|democrat)$/;

/** "a group of | anti-Marovia activists". */
const AGAINST = /^(anti|pro|non)-?$/;

/** Whether what follows the head noun starts to tell of something else: what they do, or, of private people, where they are. */
function leadsAway(text: Text, at: number, head: number): boolean {
  const { pos = '', lower = '' } = text.tokens[at] ?? {};
  if (/^(W.*|VBG|VBD|VBZ|VBP|MD)$/.test(pos) && !/^(including|acting)$/.test(lower)) return true;
  if (!/^(in|inside|near|outside|across)$/.test(lower)) return false;
  const noun = text.tokens[head]?.lower ?? '';
  return !OFFICIALS.has(noun) && !BODIES.has(noun) && !/^sources?$/.test(noun);
}

/** Before these a name tells what somebody deals with, or with whom. */
const ASIDE = /^(to|on|against|about|from|with)$/;

/** The word before a name, leaving out an article ("in contact with a | Kenyan lawyer"). */
function wordBefore(text: Text, at: number): string {
  const word = text.tokens[at - 1]?.lower ?? '';
  return /^(a|an|the)$/.test(word) ? (text.tokens[at - 2]?.lower ?? '') : word;
}

/** "administration officials", "the administration": news calls one government so without saying whose. */
function ofAdministration(text: Text, cast: Cast, span: TokenSpan): boolean {
  for (let i = span.first; i < span.last; i++)
    if (text.tokens[i]?.lower === 'administration')
      return cast.actors.some((a) => a.name === 'United States' || a.side === 'United States');
  return false;
}
