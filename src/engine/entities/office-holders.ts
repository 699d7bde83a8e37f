import type { Text } from '../text/text.ts';
import { isGivenName } from './first-names.ts';
import { type Mention, wordsOf } from './mentions.ts';
import { knownByLastName, plainName } from './naming.ts';
import { PRESIDENTS_OF } from './people.ts';

/** Whether the name is that of a president, of then or now. */
export function wasPresident(name: string): boolean {
  const plain = plainName(name);
  return PRESIDENTS_OF.get(plain)?.some((name) => name.toLowerCase() === plain) ?? false;
}

const HIGHEST = /^(president|chancellor|premier)$/;

/**
 * The known office-holders whom the article calls by title and last name ("President Hale"), by that name: it is theirs
 * also where only a relative of the same name is named in full.
 */
export function officeHolders(text: Text, mentions: readonly Mention[]): Map<string, { name: string; side: string }> {
  const holders = new Map<string, { name: string; side: string }>();
  for (const { kind, first, last } of mentions) {
    const title = text.tokens[first - 1];
    if (kind !== 'person' || last - first > 1 || !title || !HIGHEST.test(title.lower)) continue;
    if (/^(vice|former)$/.test(text.tokens[first - 2]?.lower ?? '')) continue;
    const name = wordsOf(text, first, last);
    const known = knownByLastName(name);
    if (known) holders.set(name, known);
  }
  return holders;
}

/** An office-holder known by last name alone; null where the article has somebody else of that name ("envoy Tam Hale"). */
export function knownAlone(text: Text, words: string): { name: string; side: string } | null {
  const known = knownByLastName(words);
  if (!known) return null;
  const parts = new Set(known.name.split(' '));
  const last = words.split(' ').at(-1) ?? '';
  const another = text.tokens.some(({ text: word }, i) => {
    if (word !== last || i === 0) return false;
    const before = text.tokens[i - 1];
    return before !== undefined && isGivenName(before.text) && !parts.has(before.text);
  });
  return another ? null : known;
}
