/** Where the weights of one set are, and how the votes of features are summed: in the way that suits the number of labels. */
export interface Votes {
  /**
   * The sum of the weights of the features of the first `tokens` rows, `width` features a row: `labels` numbers a token,
   * written into `scores` from token `at` on. A feature of 0 is absent.
   */
  sum(features: Int32Array, width: number, tokens: number, scores: Float32Array, at: number): void;
}

/** What the weights of a set have in common. */
export interface Shape {
  labels: number;
  /** 2^bits rows, one for each hash's first bits. */
  bits: number;
  /** What one unit of a weight stands for. */
  scale: number;
}

/** More labels than this have rows that are mostly zeros. */
const MOST_IN_FULL = 16;

/** Weights by their place: weight i has place `slots[i]`, row × labels + label, in rising order. */
export function votesOf(shape: Shape, slots: Uint32Array, weights: Int8Array): Votes {
  return shape.labels > MOST_IN_FULL ? new SparseVotes(shape, slots, weights) : new FullVotes(shape, slots, weights);
}

/** Four weights of zero. */
const NONE = 0x80808080 | 0;

/**
 * Rows in full. A word holds the weights of four labels, the first in its lowest byte, each plus 128: four votes are then
 * two additions. Two words of a row are summed at a time, where there are two.
 */
class FullVotes implements Votes {
  private readonly shape: Shape;
  private readonly stride: number;
  private readonly rows: Int32Array;

  constructor(shape: Shape, slots: Uint32Array, weights: Int8Array) {
    this.shape = shape;
    this.stride = shape.labels <= 4 ? 1 : shape.labels <= 8 ? 2 : 4;
    this.rows = new Int32Array(this.stride * 2 ** shape.bits).fill(NONE);
    weights.forEach((weight, i) => {
      const row = Math.floor(slots[i]! / shape.labels);
      const label = slots[i]! - row * shape.labels;
      this.rows[row * this.stride + (label >> 2)]! ^= (weight & 255) << ((label & 3) << 3);
    });
  }

  sum(features: Int32Array, width: number, tokens: number, scores: Float32Array, first: number): void {
    const { stride } = this;
    const { labels } = this.shape;
    for (let token = 0; token < tokens; token++) {
      const from = token * width;
      const at = (first + token) * labels;
      for (let word = 0; word < stride; word += 2) this.sumPair(features, from, from + width, word, scores, at);
    }
  }

  /** Sums the votes for the eight labels of two neighbouring words, of the features from `from` up to `to`. */
  private sumPair(
    features: Int32Array,
    from: number,
    to: number,
    word: number,
    scores: Float32Array,
    first: number,
  ): void {
    const { rows, stride } = this;
    const { labels, bits, scale } = this.shape;
    const shift = 32 - bits;
    // Two weights of a word at a time, in the two halves of a sum: up to 256 voters of up to 255 each fit.
    let voters = 0;
    let even = 0;
    let odd = 0;
    let evenNext = 0;
    let oddNext = 0;
    for (let f = from; f < to; f++) {
      const hash = features[f]!;
      if (hash === 0) continue;
      voters++;
      const place = (hash >>> shift) * stride + word;
      const four = rows[place]!;
      even += four & 0xff00ff;
      odd += (four >>> 8) & 0xff00ff;
      if (stride === 1) continue;
      const next = rows[place + 1]!;
      evenNext += next & 0xff00ff;
      oddNext += (next >>> 8) & 0xff00ff;
    }
    const bias = voters * 128;
    const at = first + word * 4;
    const left = labels - word * 4;
    scores[at] = ((even & 0xffff) - bias) * scale;
    if (left > 1) scores[at + 1] = ((odd & 0xffff) - bias) * scale;
    if (left > 2) scores[at + 2] = ((even >>> 16) - bias) * scale;
    if (left > 3) scores[at + 3] = ((odd >>> 16) - bias) * scale;
    if (left > 4) scores[at + 4] = ((evenNext & 0xffff) - bias) * scale;
    if (left > 5) scores[at + 5] = ((oddNext & 0xffff) - bias) * scale;
    if (left > 6) scores[at + 6] = ((evenNext >>> 16) - bias) * scale;
    if (left > 7) scores[at + 7] = ((oddNext >>> 16) - bias) * scale;
  }
}

/**
 * Only the weights that are not zero, so that they stay in the processor's cache: row r has the `entries` from
 * `starts[r]` up to, not including, `starts[r + 1]`, each the label in its high byte and the weight in its low one.
 */
class SparseVotes implements Votes {
  private readonly shape: Shape;
  private readonly starts: Uint32Array;
  private readonly entries: Int16Array;
  /** The sums of the token at hand: room that serves every token. */
  private readonly sums: Int32Array;

  constructor(shape: Shape, slots: Uint32Array, weights: Int8Array) {
    this.shape = shape;
    this.sums = new Int32Array(shape.labels);
    this.starts = new Uint32Array(2 ** shape.bits + 1);
    this.entries = new Int16Array(weights.length);
    let open = 0;
    weights.forEach((weight, i) => {
      const row = Math.floor(slots[i]! / shape.labels);
      while (open <= row) this.starts[open++] = i;
      this.entries[i] = ((slots[i]! - row * shape.labels) << 8) | (weight & 255);
    });
    this.starts.fill(weights.length, open);
  }

  sum(features: Int32Array, width: number, tokens: number, scores: Float32Array, first: number): void {
    const { starts, entries, sums } = this;
    const { labels, bits, scale } = this.shape;
    const shift = 32 - bits;
    for (let token = 0; token < tokens; token++) {
      sums.fill(0);
      for (let f = token * width; f < (token + 1) * width; f++) {
        const hash = features[f]!;
        if (hash === 0) continue;
        const row = hash >>> shift;
        const end = starts[row + 1]!;
        for (let e = starts[row]!; e < end; e++) {
          const entry = entries[e]!;
          sums[entry >> 8]! += (entry << 24) >> 24;
        }
      }
      const at = (first + token) * labels;
      for (let label = 0; label < labels; label++) scores[at + label] = sums[label]! * scale;
    }
  }
}
