import { hashWord } from './hash.ts';

/** How often a lemma is part of a cue in the training corpus, in steps from 1 (seldom) to 7; by `cueKey`. */
export type CueLexicon = ReadonlyMap<number, number>;

/** From this step on a word may well be a cue. */
export const STRONG = 4;

/** The lists of a set of weights as one table. List `n` holds the lemmas of step n, each with its kind: "say/1". */
export function readCues(lists: Readonly<Record<string, string[]>>): CueLexicon {
  const table = new Map<number, number>();
  for (const [step, entries] of Object.entries(lists)) {
    for (const entry of entries) {
      const slash = entry.lastIndexOf('/');
      table.set(keyOf(hashWord(entry, 0, slash), Number(entry.slice(slash + 1))), Number(step));
    }
  }
  return table;
}

/** Verb, noun or anything else: "claim" is more of a cue as a verb. */
export function cueKind(pos: string): number {
  return pos.startsWith('VB') ? 1 : pos.startsWith('N') ? 2 : 3;
}

/** The table's key for a hashed lemma and its tag. */
export function cueKey(lemma: number, pos: string): number {
  return keyOf(lemma, cueKind(pos));
}

function keyOf(lemma: number, kind: number): number {
  return Math.imul(lemma, 31) + kind;
}
