import type { PositionKind } from '../../engine/analysis.ts';
import { plain } from '../../export/table/cell-text.ts';
import type { Statement, Table } from '../../export/table/table-types.ts';

/** What the panel's search asks for: words, and a kind of statement or null for all. */
export interface Filter {
  words: string;
  kind: PositionKind | null;
}

/**
 * The rows in which a statement has these words (in itself, its speaker or the row's point) and this kind. Rows stay
 * whole: an answer without what it answers would be another statement.
 */
export function filtered(table: Table, filter: Filter): Table {
  const asked = filter.words.trim().toLowerCase();
  const fits = (label: string | null) => (statement: Statement) =>
    (filter.kind === null || statement.kinds.includes(filter.kind)) &&
    [label ?? '', plain(statement.segments), statement.speaker?.name ?? '', statement.speaker?.role ?? '']
      .join(' ')
      .toLowerCase()
      .includes(asked);
  return {
    ...table,
    agreed: table.agreed.filter((row) => fits(row.label)(row.statement)),
    rows: table.rows.filter((row) => row.cells.flatMap((cell) => cell.statements).some(fits(row.label))),
    lessSure: table.lessSure.filter(fits(null)),
  };
}

/** The kinds that the table has, each once, in the order of its rows. */
export function kindsIn(table: Table): PositionKind[] {
  const rows = table.rows.flatMap((row) => row.cells.flatMap((cell) => cell.statements));
  return [...new Set([...table.agreed.map((row) => row.statement), ...rows].flatMap((one) => one.kinds))];
}
