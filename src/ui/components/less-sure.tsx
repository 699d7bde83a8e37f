import type { Statement } from '../../export/table/table-types.ts';
import { words } from '../words.ts';
import { type PlaceActions, StatementView } from './statement.tsx';

interface Props {
  statements: readonly Statement[];
  actions: PlaceActions;
  /** Whether they are shown to begin with. */
  open?: boolean;
}

/** Statements that the engine is not sure of, folded away together. None of them is put under a side. */
export function LessSure({ statements, actions, open = false }: Props) {
  if (statements.length === 0) return null;
  return (
    <details class="less-sure" open={open}>
      <summary>{words.table.lessSure(statements.length)}</summary>
      <p class="muted">{words.table.lessSureWhy}</p>
      {statements.map((statement) => (
        <StatementView key={statement.id} statement={statement} actions={actions} show="words" />
      ))}
    </details>
  );
}
