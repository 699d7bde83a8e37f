import { cueKind } from '../src/engine/tagger/cue-lexicon.ts';
import type { Example } from './corpus.ts';

/** Shares of a lemma's uses that are part of a cue, from which on each step counts. */
const STEPS = [0.02, 0.05, 0.1, 0.2, 0.35, 0.55, 0.75];

/** How often each lemma is part of a cue: lists by step, "say/1" for a verb, "/2" for a noun, "/3" for anything else. */
export function induceCues(examples: Example[]): Record<string, string[]> {
  const counts = new Map<string, { all: number; cue: number }>();
  for (const { text, roles } of examples) {
    text.tokens.forEach((token, i) => {
      const key = `${token.lemma}/${cueKind(token.pos)}`;
      const count = counts.get(key) ?? { all: 0, cue: 0 };
      count.all++;
      if (roles[i]?.endsWith('cue')) count.cue++;
      counts.set(key, count);
    });
  }
  const lists: Record<string, string[]> = {};
  for (const [key, { all, cue }] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    // A lemma of fewer uses says nothing for sure; those without letters would be noise.
    if (all < 3 || !/^[\p{L}’'-]+\/\d$/u.test(key)) continue;
    const step = STEPS.filter((share) => cue / (all + 1) >= share).length;
    if (step > 0) {
      lists[step] ??= [];
      lists[step].push(key);
    }
  }
  return lists;
}
