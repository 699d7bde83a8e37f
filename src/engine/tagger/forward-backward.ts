/**
 * The sums over all paths that a linear chain's probabilities are made of (Rabiner 1989): `forward` over what comes
 * before a token and the token itself, scaled to one at each token; `backward` over what comes after it, scaled by the
 * same `scales`.
 */
export interface Beliefs {
  forward: Float64Array;
  backward: Float64Array;
  /** e to the power of each token's scores, the highest of which counts as zero. */
  potentials: Float64Array;
  /** e to the power of the transitions. */
  steps: Float64Array;
  scales: Float64Array;
}

/** Costs about as much as `bestPath`. Scores and transitions must be log-odds: weights learnt by likelihood are. */
export function forwardBackward(
  scores: Float32Array,
  transitions: Float32Array,
  count: number,
  first: number,
  last: number,
): Beliefs {
  const length = last - first;
  const potentials = new Float64Array(length * count);
  for (let t = 0; t < length; t++) {
    const at = (first + t) * count;
    let top = -Infinity;
    for (let y = 0; y < count; y++) top = Math.max(top, scores[at + y]!);
    for (let y = 0; y < count; y++) potentials[t * count + y] = Math.exp(scores[at + y]! - top);
  }
  const steps = new Float64Array((count + 1) * count);
  for (let i = 0; i < steps.length; i++) steps[i] = Math.exp(transitions[i]!);
  const forward = new Float64Array(length * count);
  const backward = new Float64Array(length * count);
  const scales = new Float64Array(length);
  for (let t = 0; t < length; t++) {
    let sum = 0;
    for (let y = 0; y < count; y++) {
      let value = 0;
      if (t === 0) value = steps[count * count + y]!;
      else for (let x = 0; x < count; x++) value += forward[(t - 1) * count + x]! * steps[x * count + y]!;
      value *= potentials[t * count + y]!;
      forward[t * count + y] = value;
      sum += value;
    }
    scales[t] = sum;
    for (let y = 0; y < count; y++) forward[t * count + y]! /= sum;
  }
  for (let y = 0; length > 0 && y < count; y++) backward[(length - 1) * count + y] = 1;
  for (let t = length - 2; t >= 0; t--) {
    for (let x = 0; x < count; x++) {
      let value = 0;
      for (let y = 0; y < count; y++) {
        const after = (t + 1) * count + y;
        value += steps[x * count + y]! * potentials[after]! * backward[after]!;
      }
      backward[t * count + x] = value / scales[t + 1]!;
    }
  }
  return { forward, backward, potentials, steps, scales };
}

/**
 * The probability that exactly this stretch carries these labels: `opens` at token `from`, `goesOn` up to, not including,
 * token `to`, and no `goesOn` after that. Tokens count from the start of the sequence that the beliefs are of.
 */
export function stretchProbability(
  { forward, backward, potentials, steps, scales }: Beliefs,
  count: number,
  from: number,
  to: number,
  opens: number,
  goesOn: number,
): number {
  let probability = forward[from * count + opens]!;
  let label = opens;
  for (let t = from + 1; t < to; t++) {
    probability *= (steps[label * count + goesOn]! * potentials[t * count + goesOn]!) / scales[t]!;
    label = goesOn;
  }
  if (to * count >= forward.length) return Math.min(1, probability);
  let after = 0;
  for (let y = 0; y < count; y++) {
    if (y !== goesOn) after += steps[label * count + y]! * potentials[to * count + y]! * backward[to * count + y]!;
  }
  return Math.min(1, (probability * after) / scales[to]!);
}
