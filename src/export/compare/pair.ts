import type { Passage } from './passages.ts';
import { quotedWords, RUN } from './quotes.ts';
import { runsOf } from './words.ts';

/** Passages of two reports that report the same. */
export interface Match {
  left: number;
  right: number;
  score: number;
}

/** Words and runs that more passages than this have do not tell one passage from another; it keeps the cost linear. */
const COMMON = 10;

/**
 * Which passages of two reports report the same: they share a run of content words, or quote the same run, or one speaker says in
 * both what has words in common, or half of the shorter one stands in the other. A passage may have several matches.
 */
export function matchesOf(left: readonly Passage[], right: readonly Passage[]): Match[] {
  const [a, b] = [left.map(featuresOf), right.map(featuresOf)];
  const words = meetings(a, b, (features) => features.words);
  const runs = meetings(a, b, (features) => features.runs);
  const quoted = meetings(a, b, (features) => features.quoted);
  const matches: Match[] = [];
  a.forEach((one, i) => {
    const met = new Set([words, runs, quoted].flatMap((all) => [...(all.get(i)?.keys() ?? [])]));
    for (const j of met) {
      const other = b[j];
      if (other === undefined) continue;
      const shared = countShared(one.words, other.words);
      const common = { shared, runs: runs.get(i)?.get(j) ?? 0, quoted: quoted.get(i)?.get(j) ?? 0 };
      if (isSame(one, other, common))
        matches.push({
          left: i,
          right: j,
          score: shared + 2 * common.runs + common.quoted + (meet(one.speakers, other.speakers) ? 2 : 0),
        });
    }
  });
  return matches.sort((x, y) => y.score - x.score || x.left - y.left || x.right - y.right);
}

/** Of all matches the best, so that each passage stands in one pair. */
export function pairsOf(matches: readonly Match[]): Match[] {
  const taken = { left: new Set<number>(), right: new Set<number>() };
  return matches
    .filter(({ left, right }) => {
      if (taken.left.has(left) || taken.right.has(right)) return false;
      taken.left.add(left);
      taken.right.add(right);
      return true;
    })
    .sort((x, y) => x.left - y.left);
}

interface Features {
  words: ReadonlySet<string>;
  runs: ReadonlySet<string>;
  quoted: ReadonlySet<string>;
  speakers: ReadonlySet<string>;
  sides: ReadonlySet<string>;
  acts: ReadonlySet<string>;
}

function featuresOf(passage: Passage): Features {
  const content = passage.words.filter((word) => word.content);
  return {
    words: new Set(content.map((word) => word.key)),
    runs: new Set(runsOf(content, RUN).map(({ run }) => run)),
    quoted: new Set(
      quotedWords(passage).flatMap((words) =>
        runsOf(words, RUN).flatMap(({ run, at }) =>
          words.slice(at, at + RUN).some((one) => one.content) ? [run] : [],
        ),
      ),
    ),
    speakers: new Set(passage.speakers),
    sides: new Set(passage.sides),
    acts: new Set([
      ...passage.findings.map(({ pack }) => pack),
      ...passage.positions.flatMap(({ kind }) => (kind === 'claim' ? [] : [kind])),
    ]),
  };
}

/** How often each passage of one report meets each of the other in some feature; pairs that never meet are not in it. */
function meetings(
  left: readonly Features[],
  right: readonly Features[],
  feature: (features: Features) => ReadonlySet<string>,
): Map<number, Map<number, number>> {
  const places = new Map<string, number[]>();
  right.forEach((features, index) => {
    for (const one of feature(features)) places.set(one, [...(places.get(one) ?? []), index].slice(0, COMMON + 1));
  });
  const met = new Map<number, Map<number, number>>();
  left.forEach((features, index) => {
    const counts = new Map<number, number>();
    for (const one of feature(features)) {
      const where = places.get(one) ?? [];
      for (const other of where.length > COMMON ? [] : where) counts.set(other, (counts.get(other) ?? 0) + 1);
    }
    met.set(index, counts);
  });
  return met;
}

function isSame(one: Features, other: Features, common: { shared: number; runs: number; quoted: number }): boolean {
  const { shared } = common;
  if (common.quoted > 0 || (common.runs > 0 && shared > RUN)) return true;
  const speaks = meet(one.speakers, other.speakers);
  if (speaks && shared >= 2) return true;
  if ((speaks || meet(one.sides, other.sides)) && meet(one.acts, other.acts) && shared >= 1) return true;
  return shared >= 4 && 2 * shared >= Math.min(one.words.size, other.words.size);
}

function countShared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [few, many] = one.size < other.size ? [one, other] : [other, one];
  return [...few].filter((word) => many.has(word)).length;
}

function meet(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return countShared(one, other) > 0;
}
