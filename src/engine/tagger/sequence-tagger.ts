import type { Model } from './format.ts';
import { forwardBackward, stretchProbability } from './forward-backward.ts';
import type { Votes } from './votes.ts';

/** How many labels of a token stay in the running, where there are many. */
const BEAM = 6;

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
    return this.votes.sum(features, width);
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

/** Viterbi's algorithm. Where there are many labels, each token keeps its best few only. */
export function bestPath(
  scores: Float32Array,
  transitions: Float32Array,
  count: number,
  first: number,
  last: number,
  path: Uint8Array,
): void {
  const length = last - first;
  if (length <= 0) return;
  const keep = Math.min(count, count > 12 ? BEAM : count);
  const kept = new Uint8Array(length * keep);
  const back = new Uint8Array(length * keep);
  let before = new Float64Array(keep);
  let now = new Float64Array(keep);
  /** Where the transitions from each of the labels before start. */
  const froms = new Int32Array(keep);
  for (let t = 0; t < length; t++) {
    const at = (first + t) * count;
    const line = t * keep;
    if (keep === count) for (let k = 0; k < count; k++) kept[line + k] = k;
    else bestFew(scores, at, count, kept, line, keep);
    for (let k = 0; k < keep; k++) {
      const label = kept[line + k]!;
      let best = -Infinity;
      let from = 0;
      if (t === 0) best = transitions[count * count + label]!;
      else {
        for (let j = 0; j < keep; j++) {
          const score = before[j]! + transitions[froms[j]! + label]!;
          if (score > best) {
            best = score;
            from = j;
          }
        }
      }
      now[k] = best + scores[at + label]!;
      back[line + k] = from;
    }
    for (let k = 0; k < keep; k++) froms[k] = kept[line + k]! * count;
    const spare = before;
    before = now;
    now = spare;
  }
  let k = 0;
  for (let j = 1; j < keep; j++) if (before[j]! > before[k]!) k = j;
  for (let t = length - 1; t >= 0; t--) {
    path[first + t] = kept[t * keep + k]!;
    k = back[t * keep + k]!;
  }
}

/** The labels with the `keep` highest scores, best first. */
function bestFew(scores: Float32Array, at: number, count: number, kept: Uint8Array, line: number, keep: number): void {
  let filled = 0;
  let least = -Infinity;
  for (let label = 0; label < count; label++) {
    const score = scores[at + label]!;
    if (score <= least) continue;
    let k = filled < keep ? filled++ : keep - 1;
    while (k > 0 && scores[at + kept[line + k - 1]!]! < score) {
      kept[line + k] = kept[line + k - 1]!;
      k--;
    }
    kept[line + k] = label;
    if (filled === keep) least = scores[at + kept[line + keep - 1]!]!;
  }
}
