import type { Text } from '../text/text.ts';
import { type Features, inside } from './features.ts';
import { type FeatureRows, hashWord } from './hash.ts';
import { ALL_CAPITALS, CAPITAL, FIRST, SEEN_CAPITAL, SEEN_LOWER, TITLE_CASE, type Words } from './words.ts';

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
export class NameFeatures implements Features {
  readonly width = 34;
  private readonly text: Text;
  private readonly words: Words;
  private readonly pos: Int32Array;
  /** For each token, the lists of known words that it stands in. */
  private readonly known: Int32Array;

  constructor(text: Text, words: Words, pos: Int32Array, gazetteer: Gazetteer) {
    this.text = text;
    this.words = words;
    this.pos = pos;
    const { lower, flags } = words;
    this.known = new Int32Array(lower.length);
    // In lower case "us", "said" and "may" are no names.
    for (let i = 0; i < lower.length; i++) if (flags[i]! & CAPITAL) this.known[i] = gazetteer.get(lower[i]!) ?? 0;
  }

  fill(rows: FeatureRows, sentence: number): void {
    const { pos, known } = this;
    const { lower, suffix2, suffix3, prefix3, shape, flags } = this.words;
    const { first, last } = this.text.sentences[sentence]!;
    for (let i = first; i < last; i++) {
      const word = lower[i]!;
      const tag = pos[i]!;
      const form = flags[i]! & (CAPITAL | ALL_CAPITALS | TITLE_CASE | FIRST | SEEN_LOWER | SEEN_CAPITAL);
      const capital = flags[i]! & (CAPITAL | ALL_CAPITALS);
      const capitalBefore = inside(flags, i - 1, first, last) & (CAPITAL | ALL_CAPITALS | FIRST);
      const capitalAfter = inside(flags, i + 1, first, last) & (CAPITAL | ALL_CAPITALS);
      const before = inside(lower, i - 1, first, last);
      const after = inside(lower, i + 1, first, last);
      rows.row(i);
      rows.one(1, 0);
      rows.two(2, word, capital);
      rows.two(3, before, capital);
      rows.two(4, after, capital);
      rows.two(5, inside(lower, i - 2, first, last), capital);
      rows.two(6, inside(lower, i + 2, first, last), capital);
      rows.two(7, before, word);
      rows.two(8, word, after);
      rows.two(9, tag, form);
      rows.three(10, inside(pos, i - 1, first, last), tag, capital);
      rows.three(11, tag, inside(pos, i + 1, first, last), capital);
      rows.three(12, inside(pos, i - 1, first, last), tag, inside(pos, i + 1, first, last));
      rows.two(13, suffix3[i]!, capital);
      rows.two(14, suffix2[i]!, tag);
      rows.two(15, prefix3[i]!, capital);
      rows.two(16, shape[i]!, form);
      rows.three(17, inside(shape, i - 1, first, last), shape[i]!, inside(shape, i + 1, first, last));
      rows.three(18, capitalBefore, form, capitalAfter);
      if (known[i] !== 0) rows.two(19, known[i]!, capital);
      rows.three(20, inside(known, i - 1, first, last), known[i]!, inside(known, i + 1, first, last));
      rows.two(21, inside(known, i - 1, first, last), tag);
      rows.two(22, inside(known, i + 1, first, last), tag);
      rows.three(23, before, tag, capitalAfter);
      rows.three(24, after, tag, capitalBefore);
      rows.two(25, inside(suffix3, i - 1, first, last), suffix3[i]!);
      rows.two(26, suffix3[i]!, inside(suffix3, i + 1, first, last));
      if (capital === 0) continue;
      // The words around the whole run of capitals: a title before it, a verb of saying or "Party" at its end.
      let start = i;
      while (start > first && flags[start - 1]! & CAPITAL && start > i - 5) start--;
      let end = i + 1;
      while (end < last && flags[end]! & CAPITAL && end < i + 5) end++;
      const place = (Math.min(i - start, 3) << 2) | Math.min(end - 1 - i, 3);
      rows.two(27, inside(lower, start - 1, first, last), place);
      rows.two(28, inside(lower, end, first, last), place);
      rows.two(29, inside(lower, end - 1, first, last), place);
      rows.two(30, inside(lower, start, first, last), place);
      rows.two(31, inside(pos, end, first, last), place);
      rows.three(32, inside(pos, start - 1, first, last), place, known[i]!);
    }
  }
}
