import type { ResolvedAttribution } from './speakers.ts';

/** Tokens to a bucket: about a long sentence. */
const BUCKET = 64;

/** For each list of attributions, the indices of those with a cue or content in each stretch of 64 tokens. */
const buckets = new WeakMap<readonly ResolvedAttribution[], number[][]>();

/**
 * The attributions of a list whose cue or content comes near the tokens from `first` up to `last`: all that overlap
 * them, and some that do not. In the order of the list, so that looking for the first or the innermost among them finds
 * what it finds in the whole list, without going through a long article for each of its findings.
 */
export function attributionsNear(
  attributions: readonly ResolvedAttribution[],
  first: number,
  last: number,
): ResolvedAttribution[] {
  let index = buckets.get(attributions);
  if (index === undefined) {
    index = indexOf(attributions);
    buckets.set(attributions, index);
  }
  const from = bucketOf(first);
  const to = bucketOf(Math.max(first, last - 1));
  // Each bucket has its attributions in order, and most stretches lie in one.
  let near = index[from] ?? [];
  if (to > from) near = [...new Set(index.slice(from, to + 1).flat())].sort((a, b) => a - b);
  return near.map((at) => attributions[at]!);
}

function bucketOf(token: number): number {
  return Math.max(0, Math.floor(token / BUCKET));
}

function indexOf(attributions: readonly ResolvedAttribution[]): number[][] {
  const index: number[][] = [];
  for (const [at, { cue, content }] of attributions.entries()) {
    for (const span of cue ? [cue, ...content] : content)
      for (let bucket = bucketOf(span.first); bucket <= bucketOf(Math.max(span.first, span.last - 1)); bucket++) {
        const list = index[bucket];
        if (list === undefined) index[bucket] = [at];
        else if (list.at(-1) !== at) list.push(at);
      }
  }
  return index;
}
