import { plain } from '../../export/table/cell-text.ts';
import type { AgreedRow, Column } from '../../export/table/table-types.ts';
import { sayList } from '../../words/say.ts';
import { words } from '../words.ts';
import { RowHeading } from './row-heading.tsx';
import type { PlaceActions } from './statement.tsx';

interface Props {
  rows: readonly AgreedRow[];
  columns: readonly Column[];
  actions: PlaceActions;
}

/** All that is reported as agreed in one row: its points, each leading to its place; the words themselves are in the panel. */
export function AgreedPoints({ rows, columns, actions }: Props) {
  const sources = [...new Set(rows.flatMap((row) => row.restsOn.sources))];
  const partly = sources.length > 0 && rows.some(({ restsOn }) => restsOn.partly || restsOn.sources.length === 0);
  return (
    <tr class="positions__agreed">
      <RowHeading label={null} restsOn={{ sources, partly }} above={words.table.agreed} />
      <td colSpan={columns.length}>
        {rows.map(({ label, sides, statement }, index) => {
          const said = plain(statement.segments);
          const isAll = columns.every((column) => column.sides.some((side) => sides.includes(side)));
          const names = columns.filter((column) => column.sides.some((side) => sides.includes(side)));
          return (
            <span key={statement.id}>
              {index > 0 ? ' · ' : ''}
              <button
                type="button"
                class="jump"
                lang="en"
                dir="auto"
                title={said}
                onClick={() => actions.goTo(statement.span)}
                onMouseEnter={() => actions.light(statement.span)}
                onMouseLeave={() => actions.light(null)}
                onFocus={() => actions.light(statement.span)}
                onBlur={() => actions.light(null)}
              >
                {label ?? said}
              </button>
              {isAll ? null : <span class="muted"> ({sayList(names.map(({ name }) => name))})</span>}
            </span>
          );
        })}
      </td>
    </tr>
  );
}
