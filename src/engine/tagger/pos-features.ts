import type { Text } from '../text/text.ts';
import { FeatureRows } from './hash.ts';
import { EDGE, type Words } from './words.ts';

const WIDTH = 21;

/** What the part-of-speech tagger looks at: the word, its ends and shape, and two words to each side. */
export function posFeatures(text: Text, words: Words): FeatureRows {
  const rows = new FeatureRows(text.tokens.length, WIDTH);
  const { lower, suffix1, suffix2, suffix3, prefix2, prefix3, shape, flags } = words;
  for (const { first, last } of text.sentences) {
    const at = (list: Int32Array, i: number): number => (i >= first && i < last ? list[i]! : EDGE);
    for (let i = first; i < last; i++) {
      const word = lower[i]!;
      const before = at(lower, i - 1);
      const after = at(lower, i + 1);
      const form = flags[i]! & ~64;
      rows.row(i);
      rows.one(1, 0);
      rows.one(2, word);
      rows.one(3, before);
      rows.one(4, after);
      rows.one(5, at(lower, i - 2));
      rows.one(6, at(lower, i + 2));
      rows.two(7, before, word);
      rows.two(8, word, after);
      rows.one(9, suffix3[i]!);
      rows.one(10, suffix2[i]!);
      rows.two(11, suffix1[i]!, shape[i]!);
      rows.one(12, prefix3[i]!);
      rows.one(13, prefix2[i]!);
      rows.two(14, shape[i]!, form);
      rows.two(15, suffix2[i]!, form);
      rows.two(16, at(suffix3, i - 1), suffix3[i]!);
      rows.two(17, suffix3[i]!, at(suffix3, i + 1));
      rows.three(18, at(suffix2, i - 1), suffix2[i]!, at(suffix2, i + 1));
      rows.two(19, at(shape, i - 1), shape[i]!);
      rows.two(20, shape[i]!, at(shape, i + 1));
      rows.two(21, before, after);
    }
  }
  return rows;
}
