import type { Cell, Column, Row, Statement, Table } from '../../export/table/table-types.ts';
import { sayList } from '../../words/say.ts';
import { words } from '../words.ts';

/** A side with no more statements than this, in no exchange, is one of the others. */
const FEW = 2;

/**
 * Mediators, experts, courts, those affected: sides that say little and exchange nothing share one last column, where
 * each statement names its side. A single such side keeps its own.
 */
export function gather(table: Table): Table {
  const others = table.columns.filter((column) => isOther(table, column));
  if (others.length < 2 || others.length === table.columns.length) return table;
  const kept = table.columns.filter((column) => !others.includes(column));
  const last: Column = {
    side: others.map((column) => column.side).join(' '),
    sides: others.flatMap((column) => column.sides),
    name: words.table.others,
    members: others.map((column) => column.name),
    edited: others.some((column) => column.edited),
  };
  const at = (columns: readonly Column[]) => columns.map((column) => table.columns.indexOf(column));
  return {
    ...table,
    columns: [...kept, last],
    rows: table.rows.map((row) => {
      const joined = join(cellsOf(row, at(others)));
      return { ...row, lines: Math.max(row.lines, ...joined.lines), cells: [...cellsOf(row, at(kept)), joined] };
    }),
  };
}

/** A side that the reader made or named is nobody's "other". */
function isOther(table: Table, column: Column): boolean {
  if (column.edited) return false;
  const index = table.columns.indexOf(column);
  const rows = table.rows.filter((row) => (row.cells[index]?.statements.length ?? 0) > 0);
  const statements = rows.flatMap((row) => row.cells[index]?.statements ?? []);
  const agreed = table.agreed.some((row) => row.sides.includes(column.side));
  return statements.length <= FEW && !agreed && !rows.some((row) => row.exchange);
}

function cellsOf(row: Row, indices: readonly number[]): Cell[] {
  return indices.flatMap((index) => row.cells[index] ?? []);
}

function join(cells: readonly Cell[]): Cell {
  const statements = twins(cells.flatMap((cell) => cell.statements)).sort((a, b) => a.span.start - b.span.start);
  return { statements, lines: statements.map((_, index) => index + 1), gap: null };
}

/** What several of them say in the same words ("Turkey and Qatar have offered") stands once, with all their names. */
function twins(statements: readonly Statement[]): Statement[] {
  const bySpan = new Map<string, Statement>();
  for (const one of statements) {
    const key = `${one.span.start}-${one.span.end}-${one.kinds}`;
    const twin = bySpan.get(key);
    bySpan.set(
      key,
      twin === undefined
        ? one
        : {
            ...twin,
            sideName: sayList([twin.sideName, one.sideName]),
            positions: [...twin.positions, ...one.positions],
            repeats: [...twin.repeats, ...one.repeats],
          },
    );
  }
  return [...bySpan.values()];
}
