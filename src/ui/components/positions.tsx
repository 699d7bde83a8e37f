import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import type { Table } from '../../export/table/table-types.ts';
import { takeBack, wrongOne } from '../actions.ts';
import type { Drawn } from '../drawn.ts';
import { EditsBar } from './edits-bar.tsx';
import { LessSure } from './less-sure.tsx';
import { PositionTable } from './position-table.tsx';
import { Sides } from './sides.tsx';

interface Props extends Drawn {
  /** What of the table is shown in columns. */
  shown: Table;
  /** Stands in place of the table, where a search leaves nothing of it. */
  instead?: ComponentChildren;
  /** Whether what is agreed shares one row. */
  compact?: boolean;
  /** Stands under the table: what was left out of it. */
  rest?: ComponentChildren;
}

/** *Who says what*, with what is folded away, what the reader edited, and the sides. */
export function Positions({ session, exported, whole, shown, actions, instead, rest, compact = false }: Props) {
  const asked = useSignal<{ side: string } | null>(null);
  const { edits } = session;
  return (
    <section class="frame__divide positions-frame">
      <EditsBar
        edits={exported.edits}
        wrongOne={(edit) => wrongOne(exported, whole.wrong, edit)}
        lasting={edits.lasting}
        takeBack={(edit) => takeBack(session, edit)}
      />
      {instead ?? (
        <PositionTable
          table={shown}
          actions={actions}
          compact={compact}
          openSide={(side) => {
            asked.value = { side };
          }}
        />
      )}
      {rest}
      <LessSure statements={shown.lessSure} actions={actions} />
      <Sides columns={whole.columns} asked={asked.value} edit={(edit) => void edits.add(edit)} />
    </section>
  );
}
