/** Integer hashes for features: no feature is ever written out as a string. */

/** FNV-1a over a word's code units; digits count as one digit, both apostrophes as one. */
export function hashWord(word: string, from = 0, to = word.length): number {
  let hash = 0x811c9dc5;
  for (let i = from; i < to; i++) {
    let code = word.charCodeAt(i);
    if (code >= 48 && code <= 57) code = 48;
    else if (code === 0x2019) code = 39;
    hash = Math.imul(hash ^ code, 0x01000193);
  }
  return hash | 0;
}

/** Each token's tag as a number, for features. */
export function posHashes(tokens: readonly { pos: string }[]): Int32Array {
  const known = new Map<string, number>();
  const hashes = new Int32Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) {
    const { pos } = tokens[i]!;
    let hash = known.get(pos);
    if (hash === undefined) {
      hash = hashWord(pos);
      known.set(pos, hash);
    }
    hashes[i] = hash;
  }
  return hashes;
}

/** Collects the hashed features of one token after the other: `width` numbers a token, 0 where a feature is absent. */
export class FeatureRows {
  /** The rows, one after the other; the first is that of token `first`. */
  data: Int32Array;
  readonly width: number;
  private first = 0;
  private at = 0;
  private end = 0;

  constructor(tokens: number, width: number) {
    this.width = width;
    this.data = new Int32Array(tokens * width);
  }

  /** Empties as many rows as there are tokens from `first` up to, not including, `last`: the rows are theirs now. */
  restart(first: number, last: number): void {
    const size = (last - first) * this.width;
    if (this.data.length < size) this.data = new Int32Array(size);
    else this.data.fill(0, 0, size);
    this.first = first;
  }

  /** Starts the row of token `index`. */
  row(index: number): void {
    this.at = (index - this.first) * this.width;
    this.end = this.at + this.width;
  }

  /** A feature of one value. */
  one(template: number, a: number): void {
    let hash = Math.imul(a ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
    hash ^= hash >>> 15;
    this.push(Math.imul(hash, 0xc2b2ae35));
  }

  /** A feature of two values together. */
  two(template: number, a: number, b: number): void {
    this.one(template, Math.imul(a, 0x01000193) ^ (b + 0x7f4a7c15 + (a >>> 16)));
  }

  /** A feature of three values together. */
  three(template: number, a: number, b: number, c: number): void {
    this.two(template, a, Math.imul(b, 0x5bd1e995) ^ (c + 0x27d4eb2f + (b >>> 13)));
  }

  private push(hash: number): void {
    if (this.at >= this.end) throw new RangeError(`more than ${this.width} features for a token`);
    this.data[this.at++] = hash === 0 ? 1 : hash;
  }
}
