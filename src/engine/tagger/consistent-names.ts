import type { NameType, Text } from '../text/text.ts';
import { hashWord } from './hash.ts';
import { type Gazetteer, KNOWN_GROUP, KNOWN_PLACE } from './name-features.ts';

interface Mention {
  first: number;
  last: number;
  type: NameType;
}

/** Titles that belong to no name. */
const TITLE = /^(?:mr|mrs|ms|mx|dr|sir)\.?$/;
/** How many mentions of one word decide for all of them, and by which majority. */
const ENOUGH = 3;
const MAJORITY = 2 / 3;

/**
 * Makes an article's names agree, since one word means one name in it: a family name that stands alone is the person
 * who was named in full, a word that is mostly one kind of name is that kind everywhere, and no known place or group is a
 * person. Titles are cut off.
 */
export function makeNamesConsistent(text: Text, gazetteer: Gazetteer): void {
  const mentions = mentionsOf(text);
  for (const mention of mentions) cutTitle(text, mention);
  const families = new Set<string>();
  const votes = new Map<string, Map<NameType, number>>();
  for (const { first, last, type } of mentions) {
    const word = text.tokens[last - 1]!.lower;
    if (last - first > 1) {
      if (type === 'PERSON') families.add(word);
      continue;
    }
    const counts = votes.get(word) ?? new Map<NameType, number>();
    counts.set(type, (counts.get(type) ?? 0) + 1);
    votes.set(word, counts);
  }
  for (const mention of mentions) {
    if (mention.last - mention.first !== 1) {
      if (gazetteer.get(hashWord(text.tokens[mention.last - 1]!.lower)) === KNOWN_GROUP) retype(text, mention, 'ORG');
      continue;
    }
    const token = text.tokens[mention.first]!;
    const known = gazetteer.get(hashWord(token.lower)) ?? 0;
    if (known !== 0 && (known & ~KNOWN_PLACE) === 0) token.name = mention.type === 'PERSON' ? 'PLACE' : mention.type;
    else if (known === KNOWN_GROUP) token.name = 'ORG';
    else if (known === 0 && families.has(token.lower)) token.name = 'PERSON';
    else token.name = byVote(votes.get(token.lower)) ?? mention.type;
  }
}

function mentionsOf(text: Text): Mention[] {
  const mentions: Mention[] = [];
  text.tokens.forEach((token, i) => {
    const last = mentions.at(-1);
    if (token.name === null) return;
    if (token.nameStart || !last || last.last !== i) mentions.push({ first: i, last: i + 1, type: token.name });
    else last.last = i + 1;
  });
  return mentions;
}

function retype(text: Text, { first, last }: Mention, type: NameType): void {
  for (let i = first; i < last; i++) text.tokens[i]!.name = type;
}

function cutTitle(text: Text, mention: Mention): void {
  const token = text.tokens[mention.first]!;
  if (mention.last - mention.first < 2 || !TITLE.test(token.lower)) return;
  token.name = null;
  token.nameStart = false;
  mention.first++;
  text.tokens[mention.first]!.nameStart = true;
}

function byVote(counts: ReadonlyMap<NameType, number> | undefined): NameType | null {
  if (!counts) return null;
  let all = 0;
  let most: [NameType, number] | null = null;
  for (const [type, count] of counts) {
    all += count;
    if (!most || count > most[1]) most = [type, count];
  }
  return most && all >= ENOUGH && most[1] >= MAJORITY * all ? most[0] : null;
}
