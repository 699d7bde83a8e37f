import { bestPath } from './best-path.ts';
import type { Model } from './format.ts';
import { forwardBackward, stretchProbability } from './forward-backward.ts';
import type { Votes } from './votes.ts';

/**
 * A linear sequence tagger: each token's features vote for its label, each pair of neighbouring labels has a weight of
 * its own, and the best path over the whole sequence wins. The same class holds every set of weights.
 */
export class SequenceTagger {
  readonly labels: readonly string[];
  readonly lists: Readonly<Record<string, string[]>>;
  private readonly votes: Votes;
  /** From label (or, in the last line, from the start) to label. */
  private readonly transitions: Float32Array;

  constructor(model: Model) {
    const { header } = model;
    this.labels = header.labels;
    this.lists = header.lists;
    this.votes = model.votes;
    this.transitions = Float32Array.from(model.transitions, (weight) => weight * header.scale.transitions);
  }

  /** The votes of every token's features: `labels.length` numbers a token. */
  score(features: Int32Array, width: number): Float32Array {
    const tokens = features.length / width;
    const scores = new Float32Array(tokens * this.labels.length);
    this.votes.sum(features, width, tokens, scores, 0);
    return scores;
  }

  /** The votes of the features in the first `tokens` rows, written into `scores` from token `at` on. */
  addScores(features: Int32Array, width: number, tokens: number, scores: Float32Array, at: number): void {
    this.votes.sum(features, width, tokens, scores, at);
  }

  /** The best path over the tokens from `first` up to, not including, `last`, written into `path`. */
  decode(scores: Float32Array, first: number, last: number, path: Uint8Array): void {
    bestPath(scores, this.transitions, this.labels.length, first, last, path);
  }

  /**
   * How probable the stretches of a path are, over the tokens from `first` up to, not including, `last`; for weights that
   * were learnt by likelihood.
   */
  beliefs(
    scores: Float32Array,
    first: number,
    last: number,
  ): (from: number, to: number, opens: number, goesOn: number) => number {
    const count = this.labels.length;
    const beliefs = forwardBackward(scores, this.transitions, count, first, last);
    return (from, to, opens, goesOn) => stretchProbability(beliefs, count, from - first, to - first, opens, goesOn);
  }
}
