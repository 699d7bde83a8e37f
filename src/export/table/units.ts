import type { Analysis, Span } from '../../engine/analysis.ts';
import { spokenOf } from './spoken.ts';

/** What stands as one statement: the sentences of one quotation, or one position; and the positions that repeat it. */
export interface Unit {
  /** Indices of positions, in reading order; the first one is the unit's id. */
  positions: number[];
  repeats: number[];
}

/** A position is taken for direct speech when this much of it stands in quotation marks. */
const DIRECT = 0.8;

/**
 * All positions as units, in reading order. Repetitions are folded into the one of them that the article quotes in full,
 * else into the first; and a quotation that runs over several sentences stays whole. Every position is in exactly one unit.
 */
export function unitsOf(analysis: Analysis, text: string): Unit[] {
  const units: Unit[] = [];
  const heads = foldRepeats(analysis, text).sort((a, b) => startOf(analysis, a.head) - startOf(analysis, b.head));
  for (const { head, repeats } of heads) {
    const last = units.at(-1);
    const before = last?.positions.at(-1);
    if (last !== undefined && before !== undefined && runsOn(analysis, text, before, head)) {
      last.positions.push(head);
      last.repeats.push(...repeats);
    } else units.push({ positions: [head], repeats });
  }
  return units;
}

/** Another side's words are never a repetition. */
function foldRepeats(analysis: Analysis, text: string): { head: number; repeats: number[] }[] {
  const firstOf = (index: number): number => {
    const earlier = analysis.positions[index]?.sameAs ?? null;
    if (earlier === null || earlier >= index) return index;
    return analysis.positions[earlier]?.side === analysis.positions[index]?.side ? firstOf(earlier) : index;
  };
  const folds = new Map<number, number[]>();
  analysis.positions.forEach((_, index) => {
    const first = firstOf(index);
    folds.set(first, [...(folds.get(first) ?? []), index]);
  });
  return [...folds.values()].map((fold) => {
    // A few quoted words that are told within another statement of the fold do not stand for the whole of it.
    const isPart = (index: number) => fold.some((other) => quotesMore(analysis, other, index));
    const head = fold.find((index) => isDirect(analysis, text, index) && !isPart(index)) ?? fold[0] ?? 0;
    return { head, repeats: fold.filter((index) => index !== head) };
  });
}

/** Whether a position holds another one and more words in quotation marks than it. */
function quotesMore(analysis: Analysis, whole: number, part: number): boolean {
  const [a, b] = [analysis.positions[whole], analysis.positions[part]];
  if (a === undefined || b === undefined || b.start < a.start || b.end > a.end) return false;
  const quoted = (spans: readonly Span[]) => spans.reduce((sum, { start, end }) => sum + end - start, 0);
  return quoted(a.quoted) > quoted(b.quoted);
}

function runsOn(analysis: Analysis, text: string, before: number, after: number): boolean {
  const a = analysis.positions[before];
  const b = analysis.positions[after];
  if (a === undefined || b === undefined || a.side !== b.side || a.speaker !== b.speaker) return false;
  if (!isDirect(analysis, text, before) || !isDirect(analysis, text, after) || b.start < a.end) return false;
  const between = text.slice(a.end, b.start);
  // “…,” Elric told the assembly. “…”: its speaker interrupts a quotation without ending it.
  const isInterrupted = a.attribution !== null && a.attribution === b.attribution && !between.includes('\n');
  return isInterrupted || /^[\s“”"‘’']*$/.test(between);
}

function isDirect(analysis: Analysis, text: string, index: number): boolean {
  const position = analysis.positions[index];
  if (position === undefined || position.end <= position.start) return false;
  const spoken = spokenOf(analysis, text, position);
  const quoted = position.quoted.reduce((sum, span) => sum + overlap(span, spoken), 0);
  return quoted / (spoken.end - spoken.start) >= DIRECT;
}

function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

function startOf(analysis: Analysis, index: number): number {
  return analysis.positions[index]?.start ?? 0;
}
