import { BODIES } from '../attribution/source-nouns.ts';
import type { Phrases } from '../text/phrases.ts';
import type { Text } from '../text/text.ts';
import { isGivenName } from './first-names.ts';
import type { Gathered } from './give-roles.ts';
import type { Mention } from './mentions.ts';

/**
 * Bodies that the name tagger took for people or places: the article tells them to be a company or another body ("the
 * shipping firm Lindow Maritime", "Lindow, the gas company", "the pipeline company, Lindow").
 */
export function takeForBodies({ text, phrases, actors }: Pick<Gathered, 'text' | 'phrases' | 'actors'>): void {
  for (const actor of actors) {
    if (actor.type === 'organisation' || actor.side !== null || isGivenName(actor.name.split(' ')[0] ?? '')) continue;
    const single = !actor.name.includes(' ');
    const isBody = (m: Mention) =>
      FIRM.test(text.tokens[m.first - 1]?.lower ?? '') ||
      (single ? isBodyByApposition(text, phrases, m) : actor.type === 'person' && isDefinite(text, m));
    if (actor.mentions.some(isBody)) actor.type = 'organisation';
  }
}

/** Nouns that a body's name follows without a comma. */
const FIRM =
  /^(firm|company|consultancy|agency|charity|group|bank|airline|carrier|operator|retailer|manufacturer|nonprofit|think-tank|tank|watchdog)$/;

/** "the Marel Parvat is …": no person's full name has an article, unless a noun follows it. */
function isDefinite(text: Text, { first, last }: Mention): boolean {
  const next = text.tokens[last];
  return text.tokens[first - 1]?.lower === 'the' && /^(VB[DZP]|MD|[,.])$/.test(next?.pos ?? '');
}

function isBodyByApposition(text: Text, phrases: Phrases, { first, last }: Mention): boolean {
  const word = (i: number) => text.tokens[i]?.lower ?? '';
  if (word(last) === ',' && namesBody(text, phrases, last + 1) && /^[,.;)]$/.test(word(afterNoun(phrases, last + 1))))
    return true;
  if (word(first - 1) !== ',' || !/^[,.;)]$/.test(word(last))) return false;
  const before = phrases.nouns[phrases.nounAt[first - 2] ?? -1];
  if (!before || before.last !== first - 1) return false;
  if (BODIES.has(word(before.head))) return /^(the|a|an|its|their)$/.test(word(before.first)) || hasOwner(text, before);
  // "the company that runs the system, Lindow,"
  for (let i = before.first - 1; i > before.first - REACH; i--)
    if (/^(that|which)$/.test(word(i))) return BODIES.has(word(i - 1)) && word(i - 1) !== 'government';
  return false;
}

/** How far before a name the body that a relative clause belongs to is looked for, in tokens. */
const REACH = 6;

function afterNoun(phrases: Phrases, at: number): number {
  return phrases.nouns[phrases.nounAt[at] ?? -1]?.last ?? at;
}

function namesBody(text: Text, phrases: Phrases, at: number): boolean {
  const noun = phrases.nouns[phrases.nounAt[at] ?? -1];
  return noun !== undefined && noun.first === at && BODIES.has(text.tokens[noun.head]?.lower ?? '');
}

function hasOwner(text: Text, { first, last }: { first: number; last: number }): boolean {
  return text.tokens.slice(first, last).some((t) => t.pos === 'POS' || t.pos === 'PRP$');
}
