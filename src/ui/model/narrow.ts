import type { Row, Statement, Table } from '../../export/table/table-types.ts';

/** A table cut down to its main columns, and what was left out of it. */
export interface Narrowed {
  table: Table;
  /** How many statements have no cell in it, and the names of their sides. */
  hidden: { statements: number; sides: string[] };
}

/** The `most` sides with the most statements, still in order of first mention; for the popup, which has room for two. */
export function narrow(table: Table, most: number): Narrowed {
  if (table.columns.length <= most) return { table, hidden: { statements: 0, sides: [] } };
  const weight = table.columns.map((_, index) =>
    sum(table.rows.map((row) => row.cells[index]?.statements.length ?? 0)),
  );
  const agreed = table.columns.map(({ side }) => table.agreed.filter((row) => row.sides.includes(side)).length);
  const ranked = table.columns
    .map((_, index) => index)
    .sort((a, b) => score(weight, agreed, b) - score(weight, agreed, a) || a - b);
  const kept = ranked.slice(0, most).sort((a, b) => a - b);
  const keeps = (index: number) => kept.includes(index);
  const cut = (row: Row): Row => ({ ...row, cells: row.cells.filter((_, index) => keeps(index)) });
  const rows = table.rows.map(cut).filter((row) => row.cells.some((cell) => cell.statements.length > 0));
  const dropped = table.rows.flatMap((row) =>
    row.cells.filter((_, index) => !keeps(index)).flatMap((c) => c.statements),
  );
  const columns = table.columns.filter((_, index) => keeps(index));
  const agreedRows = table.agreed.filter((row) => row.sides.some((side) => columns.some((one) => one.side === side)));
  const all: Statement[] = [
    ...dropped,
    ...table.agreed.filter((row) => !agreedRows.includes(row)).map((r) => r.statement),
  ];
  return {
    table: { ...table, columns, rows, agreed: agreedRows },
    hidden: { statements: all.length, sides: [...new Set(all.map((one) => one.sideName))] },
  };
}

function score(weight: readonly number[], agreed: readonly number[], index: number): number {
  return (weight[index] ?? 0) + (agreed[index] ?? 0);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
