import type { Statement } from './table-types.ts';

/**
 * The line within its row for each statement, by id: an answer stands beside what it answers where its own column is
 * still free there; within a column lines rise in the article's order.
 */
export function linesOf(statements: readonly Statement[]): Map<number, number> {
  const lines = new Map<number, number>();
  const used = new Map<string, number>();
  for (const { id, side, relation } of statements) {
    const beside = relation === null ? undefined : lines.get(relation.to);
    const line = Math.max((used.get(side) ?? 0) + 1, beside ?? 1);
    lines.set(id, line);
    used.set(side, line);
  }
  return lines;
}
