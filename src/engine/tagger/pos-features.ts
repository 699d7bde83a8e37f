import type { Text } from '../text/text.ts';
import { type Features, inside } from './features.ts';
import type { FeatureRows } from './hash.ts';
import type { Words } from './words.ts';

/** What the part-of-speech tagger looks at: the word, its ends and shape, and two words to each side. */
export class PosFeatures implements Features {
  readonly width = 21;
  private readonly text: Text;
  private readonly words: Words;

  constructor(text: Text, words: Words) {
    this.text = text;
    this.words = words;
  }

  fill(rows: FeatureRows, sentence: number): void {
    const { lower, suffix1, suffix2, suffix3, prefix2, prefix3, shape, flags } = this.words;
    const { first, last } = this.text.sentences[sentence]!;
    for (let i = first; i < last; i++) {
      const word = lower[i]!;
      const before = inside(lower, i - 1, first, last);
      const after = inside(lower, i + 1, first, last);
      const form = flags[i]! & ~64;
      rows.row(i);
      rows.one(1, 0);
      rows.one(2, word);
      rows.one(3, before);
      rows.one(4, after);
      rows.one(5, inside(lower, i - 2, first, last));
      rows.one(6, inside(lower, i + 2, first, last));
      rows.two(7, before, word);
      rows.two(8, word, after);
      rows.one(9, suffix3[i]!);
      rows.one(10, suffix2[i]!);
      rows.two(11, suffix1[i]!, shape[i]!);
      rows.one(12, prefix3[i]!);
      rows.one(13, prefix2[i]!);
      rows.two(14, shape[i]!, form);
      rows.two(15, suffix2[i]!, form);
      rows.two(16, inside(suffix3, i - 1, first, last), suffix3[i]!);
      rows.two(17, suffix3[i]!, inside(suffix3, i + 1, first, last));
      rows.three(18, inside(suffix2, i - 1, first, last), suffix2[i]!, inside(suffix2, i + 1, first, last));
      rows.two(19, inside(shape, i - 1, first, last), shape[i]!);
      rows.two(20, shape[i]!, inside(shape, i + 1, first, last));
      rows.two(21, before, after);
    }
  }
}
