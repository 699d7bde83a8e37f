import type { Analysis } from '../../engine/analysis.ts';
import type { Statement } from './table-types.ts';

/**
 * The line within its row for each statement, by position: an answer stands beside what it answers where its own column
 * is still free there; within a column lines rise in the article's order.
 */
export function linesOf(analysis: Analysis, statements: readonly Statement[]): Map<number, number> {
  const lines = new Map<number, number>();
  const used = new Map<string, number>();
  for (const { position, side } of statements) {
    const target = analysis.positions[position]?.relation?.to;
    const beside = target === undefined ? undefined : lines.get(target);
    const line = Math.max((used.get(side) ?? 0) + 1, beside ?? 1);
    lines.set(position, line);
    used.set(side, line);
  }
  return lines;
}
