import { forwardBackward } from '../src/engine/tagger/forward-backward.ts';
import type { Learned, Options, Sequence, State } from './learner.ts';

/** Gradients smaller than this change nothing that matters and cost most of the time. */
const SMALL = 1e-4;

/** Conditional random field: AdaGrad on the log-likelihood of the true path, a sequence at a time. */
export function learnByLikelihood(
  state: State,
  { rate, decay, prune = [] }: Pick<Options, 'rate' | 'decay' | 'prune'>,
  epochs: Iterable<Sequence[]>,
): Learned {
  const { labels, rows, transitions } = state;
  const squares = new Float32Array(rows.length);
  const squaresOfTransitions = new Float32Array(transitions.length);
  let alive: Uint8Array | null = null;
  let epoch = 0;
  for (const sequences of epochs) {
    epoch++;
    for (const sequence of sequences) step(sequence, rate / Math.sqrt(epoch));
    for (const { keep } of prune.filter((one) => one.epoch === epoch)) {
      alive ??= new Uint8Array(rows.length).fill(1);
      const least = rows.map(Math.abs).sort().reverse()[keep] ?? 0;
      for (let i = 0; i < rows.length; i++) {
        if (Math.abs(rows[i]!) > least) continue;
        alive[i] = 0;
        rows[i] = 0;
      }
    }
  }
  return { rows, transitions };

  function step({ lesson, first, last }: Sequence, pace: number): void {
    const length = last - first;
    const { gold, features } = lesson;
    const scores = state.score(features, first, last);
    const { forward, backward, potentials, steps } = forwardBackward(scores, transitions, labels, 0, length);
    const gradient = new Float64Array(labels);
    const pull = new Float64Array((labels + 1) * labels);
    const pairs = new Float64Array(labels * labels);
    for (let t = 0; t < length; t++) {
      let sum = 0;
      for (let y = 0; y < labels; y++) sum += forward[t * labels + y]! * backward[t * labels + y]!;
      for (let y = 0; y < labels; y++) gradient[y] = -(forward[t * labels + y]! * backward[t * labels + y]!) / sum;
      if (t === 0) for (let y = 0; y < labels; y++) pull[labels * labels + y]! += gradient[y]!;
      else {
        let all = 0;
        for (let x = 0; x < labels; x++) {
          const before = forward[(t - 1) * labels + x]!;
          for (let y = 0; y < labels; y++) {
            const at = t * labels + y;
            const both = before * steps[x * labels + y]! * potentials[at]! * backward[at]!;
            pairs[x * labels + y] = both;
            all += both;
          }
        }
        for (let i = 0; i < pairs.length; i++) pull[i]! -= pairs[i]! / all;
      }
      const right = gold[first + t]!;
      gradient[right]! += 1;
      pull[(t === 0 ? labels : gold[first + t - 1]!) * labels + right]! += 1;
      change(features, first + t, gradient, pace);
    }
    for (let i = 0; i < pull.length; i++) {
      if (pull[i] === 0) continue;
      squaresOfTransitions[i]! += pull[i]! * pull[i]!;
      transitions[i]! += (pace * pull[i]!) / (1 + Math.sqrt(squaresOfTransitions[i]!));
    }
  }

  function change(features: Int32Array, token: number, gradient: Float64Array, pace: number): void {
    const { width, counts, shift } = state;
    for (let f = token * width; f < (token + 1) * width; f++) {
      const hash = features[f]!;
      if (hash === 0 || counts[hash >>> shift] === 0) continue;
      const at = (hash >>> shift) * labels;
      for (let y = 0; y < labels; y++) {
        const g = gradient[y]!;
        if ((g < SMALL && g > -SMALL) || (alive !== null && alive[at + y] === 0)) continue;
        const square = squares[at + y]! + g * g;
        squares[at + y] = square;
        const weight = rows[at + y]!;
        rows[at + y] = weight + (pace * (g - decay * weight)) / (1 + Math.sqrt(square));
      }
    }
  }
}
