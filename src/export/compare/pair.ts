import type { Passage } from './passages.ts';
import { quotedWords, RUN } from './quotes.ts';
import { isTelling, runsOf, type Word } from './words.ts';

/** Passages of two reports that report the same. */
export interface Match {
  left: number;
  right: number;
  score: number;
  /** Whether they surely do; a doubtful one keeps a passage from being called one report's own, and is shown nowhere. */
  sure: boolean;
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
    const met = new Set([words, runs, quoted].flatMap((all) => [...(all[i]?.keys() ?? [])]));
    for (const j of met) {
      const other = b[j];
      if (other === undefined) continue;
      const common: Common = {
        shared: countShared(one.words, other.words),
        runs: runs[i]?.get(j) ?? 0,
        quoted: quoted[i]?.get(j) ?? 0,
        speaks: meet(one.speakers, other.speakers),
      };
      const sure = isSame(one, other, common);
      if (!sure && !maybeSame(one, other, common)) continue;
      const score = common.shared + 2 * (common.runs + common.quoted) + (common.speaks ? 2 : 0);
      matches.push({ left: i, right: j, score, sure });
    }
  });
  return matches.sort((x, y) => y.score - x.score || x.left - y.left || x.right - y.right);
}

/** Of all sure matches the best, so that each passage stands in one pair. */
export function pairsOf(matches: readonly Match[]): Match[] {
  const taken = { left: new Set<number>(), right: new Set<number>() };
  return matches
    .filter(({ left, right, sure }) => {
      if (!sure || taken.left.has(left) || taken.right.has(right)) return false;
      taken.left.add(left);
      taken.right.add(right);
      return true;
    })
    .sort((x, y) => x.left - y.left);
}

interface Features {
  /** Its content words, names left out. */
  words: ReadonlySet<string>;
  /** Runs of such words. */
  runs: ReadonlySet<string>;
  /** Runs of all words in its quotations that say enough to tell one quotation from another. */
  quoted: ReadonlySet<string>;
  speakers: ReadonlySet<string>;
  sides: ReadonlySet<string>;
  acts: ReadonlySet<string>;
}

/** What two passages have in common. */
interface Common {
  shared: number;
  runs: number;
  quoted: number;
  speaks: boolean;
}

function featuresOf(passage: Passage): Features {
  const telling = passage.words.filter(isTelling);
  return {
    words: new Set(telling.map((word) => word.key)),
    // A sentence too short for a run is at least the same as itself.
    runs: new Set([...runsOf(telling, RUN).map(({ run }) => run), wholeOf(passage)]),
    quoted: new Set(quotedWords(passage).flatMap(tellingRuns)),
    speakers: new Set(passage.speakers),
    sides: new Set(passage.sides),
    acts: new Set([
      ...passage.findings.map(({ pack }) => pack),
      ...passage.positions.flatMap(({ kind }) => (kind === 'claim' ? [] : [kind])),
    ]),
  };
}

function wholeOf({ words }: Passage): string {
  return `= ${words.map(({ key }) => key).join(' ')}`;
}

/** A quotation of three words is one run; of a longer one, what is said everywhere ("is going to") says nothing. */
function tellingRuns(words: readonly Word[]): string[] {
  const enough = words.length === RUN ? 1 : 2;
  return runsOf(words, RUN).flatMap(({ run, at }) =>
    words.slice(at, at + RUN).filter(isTelling).length >= enough ? [run] : [],
  );
}

/** How often each passage of one report meets each of the other in some feature; pairs that never meet are not in it. */
function meetings(
  left: readonly Features[],
  right: readonly Features[],
  feature: (features: Features) => ReadonlySet<string>,
): Map<number, number>[] {
  const places = new Map<string, number[]>();
  right.forEach((features, index) => {
    for (const one of feature(features)) {
      const where = places.get(one);
      if (where === undefined) places.set(one, [index]);
      else if (where.length <= COMMON) where.push(index);
    }
  });
  return left.map((features) => {
    const counts = new Map<number, number>();
    for (const one of feature(features)) {
      const where = places.get(one) ?? [];
      for (const other of where.length > COMMON ? [] : where) counts.set(other, (counts.get(other) ?? 0) + 1);
    }
    return counts;
  });
}

function isSame(one: Features, other: Features, { shared, runs, quoted, speaks }: Common): boolean {
  const shorter = Math.min(one.words.size, other.words.size);
  if (quoted > 0 || (runs > 0 && shared > RUN && 3 * shared >= shorter)) return true;
  if (speaks && ((shared >= 3 && 4 * shared >= shorter) || (shared >= 2 && 2 * shared >= shorter))) return true;
  return shared >= 4 && 2 * shared >= shorter;
}

/** One speaker on what may be the same; or one side doing the same, a denial or a threat, in words that meet. */
function maybeSame(one: Features, other: Features, { shared, runs, speaks }: Common): boolean {
  if (runs > 0 || (speaks && shared >= 2)) return true;
  return shared >= 1 && (speaks || meet(one.sides, other.sides)) && meet(one.acts, other.acts);
}

function countShared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [few, many] = one.size < other.size ? [one, other] : [other, one];
  return [...few].filter((word) => many.has(word)).length;
}

function meet(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return countShared(one, other) > 0;
}
