import type { Both, Comparison, Half, Report, ToldTwice } from './compare-types.ts';
import { differencesOf, type Telling } from './differences.ts';
import { onlySides, onlySpeakers } from './only.ts';
import { type Match, matchesOf, pairsOf } from './pair.ts';
import { type Passage, passagesOf } from './passages.ts';
import { quotedRuns, scrapsOf, splitQuotes } from './quotes.ts';

/**
 * What sets two reports on one event apart: what both have and tell differently, and the statements, marks and speakers
 * that one only has. Passages are matched by their words and by who speaks; nothing is judged, and a passage that may
 * have a match is never called one report's own. Costs about n log n in the words of both.
 */
export function compareReports(left: Report, right: Report): Comparison {
  const passages = { left: passagesOf(left), right: passagesOf(right) };
  const matches = matchesOf(passages.left, passages.right);
  const runs = { left: quotedRuns(passages.left), right: quotedRuns(passages.right) };
  const alike = { left: alikeTo('right', 'left'), right: alikeTo('left', 'right') };
  const pairs = pairsOf(matches);
  const differing = pairs.flatMap((pair) => {
    const told = { left: telling(pair, 'left', 'right', left), right: telling(pair, 'right', 'left', right) };
    return told.left === null || told.right === null ? [] : (toldTwice({ left: told.left, right: told.right }) ?? []);
  });

  /** For each passage of one report the passages of the other that match it. */
  function alikeTo(of: Half, half: Half): ReadonlyMap<number, Passage[]> {
    const found = new Map<number, Passage[]>();
    for (const match of matches) {
      const passage = passages[half][match[half]];
      if (passage !== undefined) found.set(match[of], [...(found.get(match[of]) ?? []), passage]);
    }
    return found;
  }

  function telling(pair: Match, half: Half, other: Half, { article: { text } }: Report): Telling | null {
    const passage = passages[half][pair[half]];
    if (passage === undefined) return null;
    const theirs = alike[other].get(pair[half]) ?? [];
    const quotes = splitQuotes(passage, runs[other], scrapsOf(theirs));
    return { text, passage, alike: alike[half].get(pair[other]) ?? [], quotes };
  }

  const unmatched = (half: Half) => {
    const matched = new Set(matches.map((match) => match[half]));
    return passages[half].filter((_, index) => !matched.has(index));
  };
  return {
    differing,
    only: { left: onlySides(left, unmatched('left')), right: onlySides(right, unmatched('right')) },
    speakers: { left: onlySpeakers(left, right), right: onlySpeakers(right, left) },
    shared: pairs.length,
  };
}

function toldTwice(both: Both<Telling>): ToldTwice | null {
  const differences = differencesOf(both);
  if (differences.length === 0) return null;
  const told = ({ passage: { start, end }, quotes: { apart } }: Telling) => ({ start, end, apart });
  return { left: told(both.left), right: told(both.right), differences };
}
