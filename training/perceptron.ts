import { bestPath } from '../src/engine/tagger/best-path.ts';
import type { Learned, Sequence, State } from './learner.ts';

/**
 * Structured perceptron: where the best path is not the true one, pull the true one up and the other down; in the end
 * take the average over all steps, which is `weights - sums / steps` when each change is summed times its step.
 */
export function learnByPerceptron(state: State, epochs: Iterable<Sequence[]>): Learned {
  const { labels, width, rows, transitions, counts, shift } = state;
  const sumRows = new Float32Array(rows.length);
  const sumTransitions = new Float32Array(transitions.length);
  let step = 1;

  const change = (lesson: Sequence['lesson'], t: number, right: number, found: number) => {
    for (let f = t * width; f < (t + 1) * width; f++) {
      const hash = lesson.features[f]!;
      if (hash === 0 || counts[hash >>> shift] === 0) continue;
      const at = (hash >>> shift) * labels;
      rows[at + right]! += 1;
      sumRows[at + right]! += step;
      rows[at + found]! -= 1;
      sumRows[at + found]! -= step;
    }
  };

  for (const sequences of epochs) {
    for (const { lesson, first, last } of sequences) {
      const path = new Uint8Array(last - first);
      bestPath(state.score(lesson.features, first, last), transitions, labels, 0, last - first, path);
      let before = labels;
      let beforeFound = labels;
      for (let t = first; t < last; t++) {
        const right = lesson.gold[t]!;
        const found = path[t - first]!;
        if (right !== found) change(lesson, t, right, found);
        if (right !== found || before !== beforeFound) {
          transitions[before * labels + right]! += 1;
          sumTransitions[before * labels + right]! += step;
          transitions[beforeFound * labels + found]! -= 1;
          sumTransitions[beforeFound * labels + found]! -= step;
        }
        before = right;
        beforeFound = found;
      }
      step++;
    }
  }
  return {
    rows: rows.map((weight, i) => weight - sumRows[i]! / step),
    transitions: transitions.map((weight, i) => weight - sumTransitions[i]! / step),
  };
}
