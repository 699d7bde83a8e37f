import { type Branch, branchAt, type Hit, Vocabulary } from './vocabulary.ts';

/** Words that set the same hits, which are told by their places in `VocabularyData.hits`. */
type Words = [hits: number[], words: string[]][];

/** A vocabulary as plain data. */
export interface VocabularyData {
  size: number;
  hits: Hit[];
  lower: Words;
  lemma: Words;
  exact: Words;
  tag: [string, number[]][];
  name: [string, number[]][];
  /** Each with single spaces between its words. */
  phrases: Words;
}

export function vocabularyData({ size, lower, lemma, exact, tag, name, phrases }: Vocabulary): VocabularyData {
  const hits: Hit[] = [];
  const places = new Map<string, number>();
  const placeOf = (hit: Hit): number => {
    const key = Object.values(hit).join(' ');
    const place = places.get(key) ?? hits.push(hit) - 1;
    places.set(key, place);
    return place;
  };
  // The words of a list have nearly all their hits in common.
  const wordsOf = (entries: Iterable<[string, Hit[]]>): Words => {
    const groups = new Map<string, Words[number]>();
    for (const [word, own] of entries) {
      const found = own.map(placeOf);
      const group = groups.get(found.join()) ?? [found, []];
      group[1].push(word);
      groups.set(found.join(), group);
    }
    return [...groups.values()];
  };
  return {
    size,
    hits,
    lower: wordsOf(lower),
    lemma: wordsOf(lemma),
    exact: wordsOf(exact),
    tag: [...tag],
    name: [...name],
    phrases: wordsOf(phrasesUnder(phrases, [])),
  };
}

/** The vocabulary that the data were made of. Takes over the data's lists. */
export function vocabularyOf(data: VocabularyData): Vocabulary {
  const made = new Vocabulary();
  made.size = data.size;
  const hitsOf = (places: readonly number[]): Hit[] => places.map((place) => data.hits[place]!);
  for (const kind of ['lower', 'lemma', 'exact'] as const)
    for (const [places, words] of data[kind]) for (const word of words) made[kind].set(word, hitsOf(places));
  for (const kind of ['tag', 'name'] as const) for (const [key, ids] of data[kind]) made[kind].set(key, ids);
  for (const [places, phrases] of data.phrases)
    for (const phrase of phrases) branchAt(made.phrases, phrase.split(' ')).hits.push(...hitsOf(places));
  return made;
}

/** The phrases of a branch that set hits. */
function phrasesUnder({ hits, children }: Branch, words: readonly string[]): [string, Hit[]][] {
  const own: [string, Hit[]][] = hits.length > 0 ? [[words.join(' '), hits]] : [];
  return [...own, ...Array.from(children).flatMap(([word, branch]) => phrasesUnder(branch, [...words, word]))];
}
