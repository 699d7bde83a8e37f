import type { AgreedRow, Cell, Column, Row, Statement, Table } from '../../export/table/table-types.ts';
import { sayList } from '../../words/say.ts';
import { words } from '../words.ts';
import { AgreedPoints } from './agreed-points.tsx';
import { RowHeading } from './row-heading.tsx';
import { EditedMark, type PlaceActions, StatementView } from './statement.tsx';

interface Props {
  table: Table;
  actions: PlaceActions;
  /** Shows what is grouped in a side, where the view has a place for it. */
  openSide?: (side: string) => void;
  /** Whether what is agreed shares one row, by its points: where there is little room. */
  compact?: boolean;
}

/** So many columns stand beside each other only where there is much room. */
const MANY = 4;

/** *Who says what*: a row for each point, a column for each side. Narrow, it stacks, and each cell names its side. */
export function PositionTable({ table, actions, openSide, compact = false }: Props) {
  const { columns, agreed, rows } = table;
  if (columns.length === 0) return <p class="muted more">{words.table.none}</p>;
  return (
    <table
      class={columns.length < MANY ? 'positions' : 'positions positions--many'}
      style={{ '--sides': columns.length }}
      aria-label={words.table.heading}
    >
      <thead>
        <tr>
          <th scope="col" class="positions__corner">
            {words.table.heading}
          </th>
          {columns.map((column) => (
            <SideHeading key={column.side} column={column} actions={actions} open={openSide ?? null} />
          ))}
        </tr>
      </thead>
      <tbody>
        {compact && agreed.length > 1 ? (
          <AgreedPoints rows={agreed} columns={columns} actions={actions} />
        ) : (
          agreed.map((row) => <Agreed key={row.statement.id} row={row} columns={columns} actions={actions} />)
        )}
        {rows.map((row) => (
          <Point key={keyOf(row)} row={row} columns={columns} actions={actions} />
        ))}
      </tbody>
    </table>
  );
}

interface SideHeadingProps {
  column: Column;
  actions: PlaceActions;
  open: ((side: string) => void) | null;
}

function SideHeading({ column, actions, open }: SideHeadingProps) {
  const { name, members, sides, edited } = column;
  const title = members.length > 0 ? words.table.members(members) : undefined;
  const own = sides.length === 1 ? sides[0] : undefined;
  return (
    <th scope="col" class="positions__side" title={title}>
      {own === undefined || open === null ? (
        <span dir="auto">{name}</span>
      ) : (
        <button type="button" class="jump positions__open" dir="auto" onClick={() => open(own)}>
          {name}
        </button>
      )}
      {edited ? <EditedMark onPaper={actions.onPaper === true} /> : null}
    </th>
  );
}

function Agreed({ row, columns, actions }: { row: AgreedRow; columns: readonly Column[]; actions: PlaceActions }) {
  const names = columns
    .filter((column) => column.sides.some((side) => row.sides.includes(side)))
    .map(({ name }) => name);
  return (
    <tr class="positions__agreed">
      <RowHeading label={row.label} restsOn={row.restsOn} above={words.table.agreed} />
      <td colSpan={columns.length}>
        {/* Over all columns it is plain whose it is, unless they are stacked. */}
        <p class={names.length < columns.length ? 'cell__side' : 'cell__side cell__side--all'}>{sayList(names)}</p>
        <StatementView statement={row.statement} actions={actions} show="words" />
      </td>
    </tr>
  );
}

function Point({ row, columns, actions }: { row: Row; columns: readonly Column[]; actions: PlaceActions }) {
  return (
    <tr style={{ '--lines': row.lines }}>
      <RowHeading label={row.label} restsOn={row.restsOn} />
      {row.cells.map((cell, index) => (
        <CellView key={columns[index]?.side} cell={cell} index={index} columns={columns} actions={actions} />
      ))}
    </tr>
  );
}

interface CellProps {
  cell: Cell;
  index: number;
  columns: readonly Column[];
  actions: PlaceActions;
}

function CellView({ cell, index, columns, actions }: CellProps) {
  if (cell.gap !== null)
    return (
      <td>
        <p class={`muted cell__gap cell__gap--${cell.gap}`}>
          <span class="statement__side">{words.label(columns[index]?.name ?? '')} </span>
          {cell.gap === 'no-answer' ? words.table.noAnswer : words.table.accusationNotQuoted}
        </p>
      </td>
    );
  if (cell.statements.length === 0) return <td class="cell--empty" />;
  return (
    <td class={(columns[index]?.sides.length ?? 0) > 1 ? 'cell--others' : undefined}>
      {cell.statements.map((statement, at) => (
        <StatementView
          key={statement.id}
          statement={statement}
          actions={actions}
          line={cell.lines[at] ?? 1}
          answers={direction(statement.relation, index, columns)}
        />
      ))}
    </td>
  );
}

/** Which way an answer's arrow points: away from the column of what it answers; none where that has no column. */
function direction(
  relation: Statement['relation'],
  index: number,
  columns: readonly Column[],
): 'left' | 'right' | null {
  const other = columns.findIndex((column) => relation?.type === 'answers' && column.sides.includes(relation.side));
  if (other < 0 || other === index) return null;
  return other < index ? 'right' : 'left';
}

function keyOf(row: Row): number {
  return Math.min(...row.cells.flatMap((cell) => cell.statements.map((statement) => statement.id)));
}
