import type { Text } from '../text/text.ts';
import { isGivenName } from './first-names.ts';
import { type Mention, wordsOf } from './mentions.ts';
import { knownByLastName } from './naming.ts';

/** "Omar | Velin": a given name with a name after it is nobody's last name. */
function isFirstName(text: Text, i: number): boolean {
  return isGivenName(text.tokens[i]?.text ?? '') && /^\p{Lu}\p{Ll}/u.test(text.tokens[i + 1]?.text ?? '');
}

/**
 * Adds the mentions that the name tagger missed: a capitalised word that no name has taken and that is the last name of
 * a person whom the article names in full, or of an office-holder whom no one else could be meant by.
 */
export function withLastNames(text: Text, mentions: readonly Mention[], links: Uint8Array): Mention[] {
  const taken = new Uint8Array(text.tokens.length);
  const lastNames = new Set<string>();
  for (const m of mentions) {
    taken.fill(1, m.first, m.last);
    if (m.kind !== 'person' || m.last - m.first < 2) continue;
    lastNames.add((text.tokens[m.last - 1]?.text ?? '').toLowerCase());
  }
  const added: Mention[] = [];
  text.tokens.forEach((token, i) => {
    if (links[i] === 1 || isFirstName(text, i)) return;
    if (taken[i] || !/^\p{Lu}[\p{L}’'-]{2,}$|^(al|el)-\p{Lu}/u.test(token.text)) return;
    const known = lastNames.has(token.lower) || (/^NNP/.test(token.pos) && knownByLastName(token.text) !== null);
    if (known) added.push({ first: i, last: i + 1, kind: 'person', key: wordsOf(text, i, i + 1).toLowerCase() });
  });
  return [...mentions, ...added].sort((a, b) => a.first - b.first);
}
