import type { Text } from '../text/text.ts';
import { isGivenName } from './first-names.ts';
import type { Gathered } from './give-roles.ts';
import type { Mention } from './mentions.ts';

/** What a place is called by, before its name ("the port of Denn", "in the town of Selm") or after it ("Denn, a port in …"). */
const PLACE =
  /^(city|town|village|hamlet|port|harbour|harbor|district|province|region|state|county|governorate|island|islet|peninsula|valley|suburb|neighbourhood|neighborhood|quarter|settlement|municipality|commune|enclave|resort|capital|camp|strait|gulf|bay|lake|river|desert|oasis)$/;
/** Words that lead to a place; "from" and "to" lead to people as well. */
const LOCATES = /^(in|near|at|outside|inside|around|into|towards|toward|across|throughout|leaving|reaching|entering)$/;
/** So many mentions say where something is before a name that is told by nothing else is a place's. */
const OFTEN = 2;

/**
 * Places that the name tagger took for people: a lone name, nobody's title before it, that the article tells to be a
 * place, or at which things happen wherever it stands.
 */
export function takeForPlaces({ text, actors }: Pick<Gathered, 'text' | 'actors'>): void {
  for (const actor of actors) {
    if (actor.type !== 'person' || actor.side !== null || actor.name.includes(' ') || isGivenName(actor.name)) continue;
    const located = actor.mentions.filter((m) => LOCATES.test(text.tokens[m.first - 1]?.lower ?? ''));
    const told = actor.mentions.some((m) => isToldAsPlace(text, m));
    if (told || (located.length >= OFTEN && located.length === actor.mentions.length)) actor.type = 'place';
  }
}

function isToldAsPlace(text: Text, { first, last }: Mention): boolean {
  const word = (i: number) => text.tokens[i]?.lower ?? '';
  if (word(first - 1) === 'of' && PLACE.test(word(first - 2))) return true;
  if (word(last) !== ',' || !/^(an?|the)$/.test(word(last + 1))) return false;
  // "Denn, a small fishing port on the lake": the noun stands within a few words, before anything that opens a clause.
  for (let i = last + 2; i < last + 6 && /^(NN|JJ|VBG|VBN)/.test(text.tokens[i]?.pos ?? ''); i++)
    if (PLACE.test(word(i)) && !/^NN/.test(text.tokens[i + 1]?.pos ?? '')) return true;
  return false;
}
