import { bestPath } from '../src/engine/tagger/sequence-tagger.ts';

/** One article, as the learner sees it: features and labels of all tokens, and where its sequences are. */
export interface Lesson {
  features: Int32Array;
  gold: Uint8Array;
  /** First and last token of each sequence, one after the other. */
  sequences: number[];
}

export interface Options {
  labels: number;
  width: number;
  bits: number;
  epochs: number;
  method: 'perceptron' | 'likelihood';
  rate: number;
  decay: number;
  /** A feature that is seen less often in training is left out. */
  least: number;
  seed: number;
  report?: (epoch: number, weights: Learned) => void;
}

export interface Learned {
  rows: Float32Array;
  transitions: Float32Array;
}

/** Small, fast and the same everywhere (mulberry32). */
export function random(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export function shuffle<T>(list: T[], next: () => number): T[] {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    const one = list[i]!;
    list[i] = list[j]!;
    list[j] = one;
  }
  return list;
}

export class Learner {
  readonly rows: Float32Array;
  readonly transitions: Float32Array;
  private readonly sumRows: Float32Array;
  private readonly sumTransitions: Float32Array;
  private readonly squares: Float32Array;
  private readonly squaresT: Float32Array;
  private readonly counts: Uint16Array;
  private step = 1;
  private readonly o: Options;
  private readonly shift: number;

  constructor(options: Options) {
    this.o = options;
    const size = options.labels * 2 ** options.bits;
    this.rows = new Float32Array(size);
    this.sumRows = new Float32Array(size);
    this.squares = new Float32Array(options.method === 'likelihood' ? size : 0);
    this.transitions = new Float32Array((options.labels + 1) * options.labels);
    this.squaresT = new Float32Array(this.transitions.length);
    this.sumTransitions = new Float32Array(this.transitions.length);
    this.counts = new Uint16Array(2 ** options.bits);
    this.shift = 32 - options.bits;
  }

  learn(lessons: Lesson[]): Learned {
    const { epochs, least, seed } = this.o;
    for (const { features } of lessons) {
      for (const hash of features)
        if (hash !== 0) this.counts[hash >>> this.shift]! = Math.min(65535, this.counts[hash >>> this.shift]! + 1);
    }
    for (let row = 0; row < this.counts.length; row++) if (this.counts[row]! < least) this.counts[row] = 0;
    const next = random(seed);
    const order = lessons.flatMap((lesson) => {
      const items: [Lesson, number, number][] = [];
      for (let i = 0; i < lesson.sequences.length; i += 2)
        items.push([lesson, lesson.sequences[i]!, lesson.sequences[i + 1]!]);
      return items;
    });
    for (let epoch = 1; epoch <= epochs; epoch++) {
      shuffle(order, next);
      for (const [lesson, first, last] of order) {
        if (this.o.method === 'perceptron') this.perceptron(lesson, first, last);
        else this.likelihood(lesson, first, last, epoch);
      }
      this.o.report?.(epoch, this.average());
    }
    return this.average();
  }

  average(): Learned {
    if (this.o.method === 'likelihood') return { rows: this.rows.slice(), transitions: this.transitions.slice() };
    const { step } = this;
    return {
      rows: this.rows.map((weight, i) => weight - this.sumRows[i]! / step),
      transitions: this.transitions.map((weight, i) => weight - this.sumTransitions[i]! / step),
    };
  }

  private score(features: Int32Array, first: number, last: number): Float32Array {
    const { labels, width } = this.o;
    const { rows, counts, shift } = this;
    const scores = new Float32Array((last - first) * labels);
    for (let t = first; t < last; t++) {
      const to = (t - first) * labels;
      for (let f = t * width; f < (t + 1) * width; f++) {
        const hash = features[f]!;
        if (hash === 0 || counts[hash >>> shift] === 0) continue;
        const at = (hash >>> shift) * labels;
        for (let label = 0; label < labels; label++) scores[to + label]! += rows[at + label]!;
      }
    }
    return scores;
  }

  /** Structured perceptron: pull the true path up and the found one down, and average over all steps. */
  private perceptron(lesson: Lesson, first: number, last: number): void {
    const { labels, width } = this.o;
    const { gold, features } = lesson;
    const scores = this.score(features, first, last);
    const path = new Uint8Array(last - first);
    bestPath(scores, this.transitions, labels, 0, last - first, path);
    const { rows, sumRows, counts, shift, step } = this;
    let before = labels;
    let beforeFound = labels;
    for (let t = first; t < last; t++) {
      const right = gold[t]!;
      const found = path[t - first]!;
      if (right !== found) {
        for (let f = t * width; f < (t + 1) * width; f++) {
          const hash = features[f]!;
          if (hash === 0 || counts[hash >>> shift] === 0) continue;
          const at = (hash >>> shift) * labels;
          rows[at + right]! += 1;
          sumRows[at + right]! += step;
          rows[at + found]! -= 1;
          sumRows[at + found]! -= step;
        }
      }
      if (right !== found || before !== beforeFound) {
        this.transitions[before * labels + right]! += 1;
        this.sumTransitions[before * labels + right]! += step;
        this.transitions[beforeFound * labels + found]! -= 1;
        this.sumTransitions[beforeFound * labels + found]! -= step;
      }
      before = right;
      beforeFound = found;
    }
    this.step++;
  }

  /** Conditional random field: AdaGrad on the log-likelihood of the true path. */
  private likelihood(lesson: Lesson, first: number, last: number, epoch: number): void {
    const { labels: L, width, decay } = this.o;
    const rate = this.o.rate / Math.sqrt(epoch);
    const { gold, features } = lesson;
    const { rows, counts, shift, transitions, squares, squaresT } = this;
    const n = last - first;
    const scores = this.score(features, first, last);
    const potentials = new Float64Array(n * L);
    for (let t = 0; t < n; t++) {
      let top = -Infinity;
      for (let y = 0; y < L; y++) top = Math.max(top, scores[t * L + y]!);
      for (let y = 0; y < L; y++) potentials[t * L + y] = Math.exp(scores[t * L + y]! - top);
    }
    const trans = new Float64Array((L + 1) * L);
    for (let i = 0; i < trans.length; i++) trans[i] = Math.exp(transitions[i]!);
    const forward = new Float64Array(n * L);
    const backward = new Float64Array(n * L);
    for (let t = 0; t < n; t++) {
      let sum = 0;
      for (let y = 0; y < L; y++) {
        let value = 0;
        if (t === 0) value = trans[L * L + y]!;
        else for (let x = 0; x < L; x++) value += forward[(t - 1) * L + x]! * trans[x * L + y]!;
        value *= potentials[t * L + y]!;
        forward[t * L + y] = value;
        sum += value;
      }
      for (let y = 0; y < L; y++) forward[t * L + y]! /= sum;
    }
    for (let y = 0; y < L; y++) backward[(n - 1) * L + y] = 1;
    for (let t = n - 2; t >= 0; t--) {
      let sum = 0;
      for (let x = 0; x < L; x++) {
        let value = 0;
        for (let y = 0; y < L; y++)
          value += trans[x * L + y]! * potentials[(t + 1) * L + y]! * backward[(t + 1) * L + y]!;
        backward[t * L + x] = value;
        sum += value;
      }
      for (let x = 0; x < L; x++) backward[t * L + x]! /= sum;
    }
    const grad = new Float64Array(L);
    const gradT = new Float64Array((L + 1) * L);
    const pair = new Float64Array(L * L);
    for (let t = 0; t < n; t++) {
      let sum = 0;
      for (let y = 0; y < L; y++) sum += forward[t * L + y]! * backward[t * L + y]!;
      for (let y = 0; y < L; y++) grad[y] = -(forward[t * L + y]! * backward[t * L + y]!) / sum;
      if (t === 0) for (let y = 0; y < L; y++) gradT[L * L + y]! += grad[y]!;
      else {
        let z = 0;
        for (let x = 0; x < L; x++) {
          for (let y = 0; y < L; y++) {
            const p = forward[(t - 1) * L + x]! * trans[x * L + y]! * potentials[t * L + y]! * backward[t * L + y]!;
            pair[x * L + y] = p;
            z += p;
          }
        }
        for (let i = 0; i < L * L; i++) gradT[i]! -= pair[i]! / z;
      }
      const right = gold[first + t]!;
      grad[right]! += 1;
      gradT[(t === 0 ? L : gold[first + t - 1]!) * L + right]! += 1;
      for (let f = (first + t) * width; f < (first + t + 1) * width; f++) {
        const hash = features[f]!;
        if (hash === 0 || counts[hash >>> shift] === 0) continue;
        const at = (hash >>> shift) * L;
        for (let y = 0; y < L; y++) {
          const g = grad[y]!;
          if (g < 1e-4 && g > -1e-4) continue;
          const square = squares[at + y]! + g * g;
          squares[at + y] = square;
          const weight = rows[at + y]!;
          rows[at + y] = weight + (rate * (g - decay * weight)) / (1 + Math.sqrt(square));
        }
      }
    }
    for (let i = 0; i < gradT.length; i++) {
      const g = gradT[i]!;
      if (g === 0) continue;
      squaresT[i]! += g * g;
      transitions[i]! += (rate * g) / (1 + Math.sqrt(squaresT[i]!));
    }
  }
}
