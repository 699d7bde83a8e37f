import type { Analysis, Span } from '../../src/engine/analysis.ts';
import type { Swapped } from './swap.ts';

/** What two readings have in common: what is alike in both, and a line for everything that only one has. */
export interface Comparison {
  same: number;
  differences: string[];
}

/** Compares the findings of an article with those of the article whose sides were swapped. */
export function compareFindings(before: Analysis, after: Analysis, text: string, swapped: Swapped): Comparison {
  const lines = (analysis: Analysis, words: string, map: (offset: number) => number) =>
    analysis.findings.map(({ rule, kind, start, end }) => ({
      key: `${rule} ${kind} ${map(start)}-${map(end)}`,
      words: `${rule} “${words.slice(start, end)}”`,
    }));
  return compare(lines(before, text, swapped.map), lines(after, swapped.text, same));
}

/** Compares the sides, by name, in the order in which they speak. */
export function compareSides(before: Analysis, after: Analysis, swapped: Swapped): Comparison {
  const line = (name: string) => ({ key: `side ${name}`, words: `side ${name}` });
  return compare(
    before.sides.map(({ name }) => line(bareName(swapped.rename(name)))),
    after.sides.map(({ name }) => line(bareName(name))),
  );
}

/** Compares who says what: each position with its kind and its side. */
export function comparePositions(before: Analysis, after: Analysis, text: string, swapped: Swapped): Comparison {
  const lines = (
    analysis: Analysis,
    words: string,
    map: (offset: number) => number,
    rename: (name: string) => string,
  ) => {
    const nameOf = new Map(analysis.sides.map((side) => [side.id, bareName(rename(side.name))]));
    return analysis.positions.map(({ start, end, kind, side }: Span & { kind: string; side: string }) => ({
      key: `${nameOf.get(side)} ${kind} ${map(start)}-${map(end)}`,
      words: `${nameOf.get(side)} ${kind} “${words.slice(start, end)}”`,
    }));
  };
  return compare(lines(before, text, swapped.map, swapped.rename), lines(after, swapped.text, same, same));
}

const same = <T>(value: T): T => value;
const bareName = (name: string) => name.replace(/^the /i, '');

interface Line {
  key: string;
  words: string;
}

function compare(before: readonly Line[], after: readonly Line[]): Comparison {
  const [left, right] = [new Set(before.map((l) => l.key)), new Set(after.map((l) => l.key))];
  return {
    same: [...left].filter((key) => right.has(key)).length,
    differences: [
      ...before.filter(({ key }) => !right.has(key)).map(({ words }) => `only as written: ${words}`),
      ...after.filter(({ key }) => !left.has(key)).map(({ words }) => `only when swapped: ${words}`),
    ],
  };
}
