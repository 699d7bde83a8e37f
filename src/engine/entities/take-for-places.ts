import type { Text } from '../text/text.ts';
import type { Actor } from './cast.ts';
import { isGivenName } from './first-names.ts';
import type { Mention } from './mentions.ts';

/** Words that end the names of places. */
const ENDS =
  /^(Strip|Strait|Straits|Peninsula|Province|Valley|River|Mountain|Mountains|Mount|Island|Islands|Sea|Gulf|Bay|Dam|Airport|Street|Square|Desert|Coast|Heights|Highway|Bridge|Canal)$/;
/** What a place is called, before its name ("the port of Denn") or after it ("Denn, a port on the lake"). */
const PLACES =
  /^(city|town|village|hamlet|port|harbour|harbor|district|province|region|governorate|county|area|hills|island|peninsula|valley|suburb|neighbourhood|neighborhood|settlement|municipality|enclave|capital|strait|bay|lake|river|desert|oasis)$/;
/** Nouns of things that bear a name: "the tanker | Berrow". */
const THINGS =
  /^(tanker|ship|vessel|ferry|frigate|destroyer|submarine|yacht|boat|aircraft|satellite|rover|missile|hurricane|cyclone|typhoon)$/;

/**
 * Places and ships that the name tagger took for people or bodies, by the words around them. They act and speak for
 * nobody, so that nobody is told that they were not quoted.
 */
export function takeForPlaces(text: Text, actors: readonly Actor[]): void {
  for (const actor of actors) {
    if (actor.type === 'place' || actor.side !== null) continue;
    const words = actor.name.split(' ');
    if (words.length > 3 || isGivenName(words[0] ?? '')) continue;
    const last = words.at(-1) ?? '';
    const isLone = actor.type === 'person' && words.length === 1;
    const isPlace =
      (words.length > 1 && ENDS.test(last)) ||
      actor.mentions.some((m) => isCalled(text, m) || (isLone && isPlaceByApposition(text, m))) ||
      (isLone && actor.mentions.every((m) => isWhere(text, m)));
    if (isPlace) actor.type = 'place';
  }
}

function isCalled(text: Text, { first, last }: Mention): boolean {
  if (/^(Province|Valley|Peninsula|Island|River|Strait|Airport)$/.test(text.tokens[last]?.text ?? '')) return true;
  const word = (i: number) => text.tokens[i]?.lower ?? '';
  const at = /^["“‘']$/.test(word(first - 1)) ? first - 1 : first;
  return THINGS.test(word(at - 1)) || (word(at - 1) === 'of' && PLACES.test(word(at - 2)));
}

/** "Denn, a small fishing port on the lake": the noun stands within a few words, before anything that opens a clause. */
function isPlaceByApposition({ tokens }: Text, { last }: Mention): boolean {
  if (tokens[last]?.text !== ',' || !/^(an?|the)$/.test(tokens[last + 1]?.lower ?? '')) return false;
  for (let i = last + 2; i < last + 6 && /^(NN|JJ|VBG|VBN)/.test(tokens[i]?.pos ?? ''); i++)
    if (PLACES.test(tokens[i]?.lower ?? '') && !/^NN/.test(tokens[i + 1]?.pos ?? '')) return true;
  return false;
}

/** "in Berrow", "near Berrow". */
function isWhere(text: Text, { first }: Mention): boolean {
  return /^(in|near|outside|around|into|inside|leaving)$/.test(text.tokens[first - 1]?.lower ?? '');
}
