import { random } from '../src/cli/research/random.ts';
import { learnByLikelihood } from './likelihood.ts';
import { learnByPerceptron } from './perceptron.ts';
import { shuffle } from './shuffle.ts';

/** One article, as the learner sees it: features and labels of all tokens, and where its sequences are. */
export interface Lesson {
  features: Int32Array;
  gold: Uint8Array;
  /** First and last token (exclusive) of each sequence, one after the other. */
  sequences: number[];
}

export interface Options {
  labels: number;
  /** Features a token. */
  width: number;
  /** Weights are kept in 2^bits rows. */
  bits: number;
  epochs: number;
  /** A feature that is seen less often in training is left out. */
  least: number;
  seed: number;
  /**
   * `perceptron`: averaged structured perceptron (Collins 2002), fast where there are many labels. `likelihood`:
   * conditional random field (Lafferty et al. 2001) by AdaGrad, which is better on few and gives probabilities.
   */
  method: 'perceptron' | 'likelihood';
  /** Step and pull towards zero, for `likelihood`. */
  rate: number;
  decay: number;
  /** After which epoch only how many of the largest weights go on; learning goes on with these, for `likelihood`. */
  prune?: readonly { epoch: number; keep: number }[];
}

/** Row by row the weights of all labels, and the weights of pairs of labels (the last line: start of a sequence). */
export interface Learned {
  rows: Float32Array;
  transitions: Float32Array;
}

/** One sequence to learn from. */
export interface Sequence {
  lesson: Lesson;
  first: number;
  last: number;
}

/** What the methods of learning share: the weights so far, and which features count. */
export class State {
  readonly labels: number;
  readonly width: number;
  readonly shift: number;
  readonly rows: Float32Array;
  readonly transitions: Float32Array;
  /** For each row whether it counts: its features are frequent enough. */
  readonly counts: Uint8Array;

  constructor({ labels, width, bits, least }: Options, lessons: readonly Lesson[]) {
    this.labels = labels;
    this.width = width;
    this.shift = 32 - bits;
    this.rows = new Float32Array(labels * 2 ** bits);
    this.transitions = new Float32Array((labels + 1) * labels);
    const seen = new Uint32Array(2 ** bits);
    for (const { features } of lessons) for (const hash of features) if (hash !== 0) seen[hash >>> this.shift]!++;
    this.counts = Uint8Array.from(seen, (times) => (times >= least ? 1 : 0));
  }

  /** The votes for each label of the tokens from `first` up to `last`. */
  score(features: Int32Array, first: number, last: number): Float32Array {
    const { labels, width, rows, counts, shift } = this;
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
}

/** Learns weights from lessons. The same lessons and options give the same weights. */
export class Learner {
  private readonly options: Options;

  constructor(options: Options) {
    this.options = options;
  }

  learn(lessons: Lesson[]): Learned {
    const { options } = this;
    const state = new State(options, lessons);
    const next = random(options.seed);
    const order: Sequence[] = lessons.flatMap((lesson) => {
      const sequences: Sequence[] = [];
      for (let i = 0; i < lesson.sequences.length; i += 2) {
        sequences.push({ lesson, first: lesson.sequences[i]!, last: lesson.sequences[i + 1]! });
      }
      return sequences;
    });
    const epochs = function* (): Generator<Sequence[]> {
      for (let epoch = 1; epoch <= options.epochs; epoch++) {
        shuffle(order, next);
        yield order;
      }
    };
    return options.method === 'perceptron'
      ? learnByPerceptron(state, epochs())
      : learnByLikelihood(state, options, epochs());
  }
}
