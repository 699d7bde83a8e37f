import type { Text } from '../text/text.ts';
import { FeatureRows, hashWord } from './hash.ts';
import { ALL_CAPITALS, CAPITAL, EDGE, FIRST, SEEN_CAPITAL, SEEN_LOWER, TITLE_CASE, type Words } from './words.ts';

const WIDTH = 34;

/** For each token, a number for the list of known words that it stands in (a country, a title …), or 0. */
export type Gazetteer = ReadonlyMap<number, number>;

/** The lists that the weights bring along; a word in list number n has bit n in the gazetteer. */
const LISTS = ['bodies', 'cities', 'countries', 'given', 'groups', 'peoples', 'titles'] as const;
const bit = (list: (typeof LISTS)[number]): number => 1 << LISTS.indexOf(list);
export const KNOWN_PLACE = bit('cities') | bit('countries');
export const KNOWN_GROUP = bit('groups');

/** The lists of a set of weights as one table by hash: a word's number says in which of them it stands. */
export function readGazetteer(lists: Readonly<Record<string, string[]>>): Gazetteer {
  const table = new Map<number, number>();
  for (const name of LISTS) {
    for (const word of lists[name] ?? []) {
      const hash = hashWord(word);
      table.set(hash, (table.get(hash) ?? 0) | bit(name));
    }
  }
  return table;
}

/**
 * What the name tagger looks at. Shapes, word ends, parts of speech and the gazetteer carry most of it: the names in
 * the news are not the names of the training corpus.
 */
export function nameFeatures(text: Text, words: Words, pos: Int32Array, gazetteer: Gazetteer): FeatureRows {
  const rows = new FeatureRows(text.tokens.length, WIDTH);
  const { lower, suffix2, suffix3, prefix3, shape, flags } = words;
  // In lower case "us", "said" and "may" are no names.
  const known = lower.map((word, i) => (flags[i]! & CAPITAL ? (gazetteer.get(word) ?? 0) : 0));
  for (const { first, last } of text.sentences) {
    const at = (list: Int32Array, i: number): number => (i >= first && i < last ? list[i]! : EDGE);
    for (let i = first; i < last; i++) {
      const word = lower[i]!;
      const tag = pos[i]!;
      const form = flags[i]! & (CAPITAL | ALL_CAPITALS | TITLE_CASE | FIRST | SEEN_LOWER | SEEN_CAPITAL);
      const capital = flags[i]! & (CAPITAL | ALL_CAPITALS);
      const capitalBefore = at(flags, i - 1) & (CAPITAL | ALL_CAPITALS | FIRST);
      const capitalAfter = at(flags, i + 1) & (CAPITAL | ALL_CAPITALS);
      const before = at(lower, i - 1);
      const after = at(lower, i + 1);
      rows.row(i);
      rows.one(1, 0);
      rows.two(2, word, capital);
      rows.two(3, before, capital);
      rows.two(4, after, capital);
      rows.two(5, at(lower, i - 2), capital);
      rows.two(6, at(lower, i + 2), capital);
      rows.two(7, before, word);
      rows.two(8, word, after);
      rows.two(9, tag, form);
      rows.three(10, at(pos, i - 1), tag, capital);
      rows.three(11, tag, at(pos, i + 1), capital);
      rows.three(12, at(pos, i - 1), tag, at(pos, i + 1));
      rows.two(13, suffix3[i]!, capital);
      rows.two(14, suffix2[i]!, tag);
      rows.two(15, prefix3[i]!, capital);
      rows.two(16, shape[i]!, form);
      rows.three(17, at(shape, i - 1), shape[i]!, at(shape, i + 1));
      rows.three(18, capitalBefore, form, capitalAfter);
      if (known[i] !== 0) rows.two(19, known[i]!, capital);
      rows.three(20, at(known, i - 1), known[i]!, at(known, i + 1));
      rows.two(21, at(known, i - 1), tag);
      rows.two(22, at(known, i + 1), tag);
      rows.three(23, before, tag, capitalAfter);
      rows.three(24, after, tag, capitalBefore);
      rows.two(25, at(suffix3, i - 1), suffix3[i]!);
      rows.two(26, suffix3[i]!, at(suffix3, i + 1));
      if (capital === 0) continue;
      // The words around the whole run of capitals: a title before it, a verb of saying or "Party" at its end.
      let start = i;
      while (start > first && flags[start - 1]! & CAPITAL && start > i - 5) start--;
      let end = i + 1;
      while (end < last && flags[end]! & CAPITAL && end < i + 5) end++;
      const place = (Math.min(i - start, 3) << 2) | Math.min(end - 1 - i, 3);
      rows.two(27, at(lower, start - 1), place);
      rows.two(28, at(lower, end), place);
      rows.two(29, at(lower, end - 1), place);
      rows.two(30, at(lower, start), place);
      rows.two(31, at(pos, end), place);
      rows.three(32, at(pos, start - 1), place, known[i]!);
    }
  }
  return rows;
}
