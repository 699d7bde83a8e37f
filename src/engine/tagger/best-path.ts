/** How many labels of a token stay in the running, where there are many. */
const BEAM = 6;
/** More labels than this are many. */
const FEW = 12;

// Room for the work on one sequence, which serves the next one too: to make it costs as much as to fill it.
let keptOf = new Uint8Array(0);
let backOf = new Uint8Array(0);
const one = new Float64Array(FEW);
const other = new Float64Array(FEW);
/** The scores of the best few labels of a token. */
const tops = new Float32Array(FEW);
/** Where the transitions from each of the labels before start. */
const froms = new Int32Array(FEW);

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
  const keep = count > FEW ? BEAM : count;
  if (keptOf.length < length * keep) {
    keptOf = new Uint8Array(length * keep);
    backOf = new Uint8Array(length * keep);
  }
  const kept = keptOf;
  const back = backOf;
  let before = one;
  let now = other;
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
    while (k > 0 && tops[k - 1]! < score) {
      tops[k] = tops[k - 1]!;
      kept[line + k] = kept[line + k - 1]!;
      k--;
    }
    tops[k] = score;
    kept[line + k] = label;
    if (filled === keep) least = tops[keep - 1]!;
  }
}
