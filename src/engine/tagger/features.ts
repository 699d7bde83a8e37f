import type { Text } from '../text/text.ts';
import { FeatureRows } from './hash.ts';
import type { SequenceTagger } from './sequence-tagger.ts';
import { EDGE } from './words.ts';

/** What a tagger looks at in a text: as many numbers a token as its templates can give. */
export interface Features {
  readonly width: number;
  /** Fills the rows of the tokens of one sentence. */
  fill(rows: FeatureRows, sentence: number): void;
}

/** A number of a list at a token, or `EDGE` where that is not in the stretch from `first` up to `last`. */
export function inside(list: Int32Array, i: number, first: number, last: number): number {
  return i >= first && i < last ? list[i]! : EDGE;
}

/** The features of all tokens at once: what weights are learnt from. */
export function allRows(text: Text, features: Features): FeatureRows {
  const rows = new FeatureRows(text.tokens.length, features.width);
  for (let sentence = 0; sentence < text.sentences.length; sentence++) features.fill(rows, sentence);
  return rows;
}

/**
 * The votes for the tokens of some sentences at a time. Features are made for one sentence and summed at once, so that
 * they are still in the processor's cache, and the same room serves the next.
 */
export class Scorer {
  private readonly text: Text;
  private readonly features: Features;
  private readonly tagger: SequenceTagger;
  private readonly rows: FeatureRows;
  private scores = new Float32Array(0);

  constructor(text: Text, features: Features, tagger: SequenceTagger) {
    this.text = text;
    this.features = features;
    this.tagger = tagger;
    this.rows = new FeatureRows(0, features.width);
  }

  /**
   * The votes for the tokens of the sentences from `from` up to, not including, `to`: `labels.length` numbers a token,
   * the first token's first. They are good until the next call.
   */
  score(from: number, to: number): Float32Array {
    const { rows, tagger, features } = this;
    const { sentences } = this.text;
    const start = sentences[from]!.first;
    const size = (sentences[to - 1]!.last - start) * tagger.labels.length;
    if (this.scores.length < size) this.scores = new Float32Array(size);
    for (let s = from; s < to; s++) {
      const { first, last } = sentences[s]!;
      rows.restart(first, last);
      features.fill(rows, s);
      tagger.addScores(rows.data, features.width, last - first, this.scores, first - start);
    }
    return this.scores;
  }
}
