import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Edit } from '../../export/edits/edit.ts';
import type { Column } from '../../export/table/table-types.ts';
import { words } from '../words.ts';
import { Triangle } from './triangle.tsx';

interface Props {
  /** Columns of one side each. */
  columns: readonly Column[];
  /** The side that was asked for elsewhere; a new object each time, so that one can ask for the same side twice. */
  asked: { side: string } | null;
  edit: (edit: Edit) => void;
}

/** The sides, what is grouped in each, and what a reader can change about it. */
export function Sides({ columns, asked, edit }: Props) {
  const open = useSignal<string | null>(null);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const index = columns.findIndex((column) => column.side === asked?.side);
    if (asked === null || index < 0) return;
    open.value = asked.side;
    list.current?.querySelectorAll<HTMLElement>('.side__name')[index]?.focus();
    // Only when it was asked for: the columns are made anew at each change.
  }, [asked]);
  if (columns.length === 0) return null;
  return (
    <section class="sides">
      <h2 class="section-heading">{words.sides.heading}</h2>
      <ul class="sides__list" ref={list}>
        {columns.map((column) => (
          <li key={column.side} class="side">
            <button
              type="button"
              class="side__name"
              aria-expanded={open.value === column.side}
              onClick={() => {
                open.value = open.value === column.side ? null : column.side;
              }}
            >
              <Triangle />
              <span dir="auto">{column.name}</span>
            </button>
            {column.edited ? <span class="edited"> {words.table.edited}</span> : null}
            {open.value === column.side ? (
              <Side column={column} others={columns.filter((one) => one !== column)} edit={edit} />
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Side({ column, others, edit }: { column: Column; others: readonly Column[]; edit: (edit: Edit) => void }) {
  const { side, name, members } = column;
  return (
    <div class="side__body">
      {members.length === 0 ? (
        <p class="muted">{words.sides.nothingGrouped}</p>
      ) : (
        <>
          <p class="muted">{words.sides.grouped}</p>
          <ul class="side__members">
            {members.map((member) => (
              <li key={member}>
                <span dir="auto">{member}</span>{' '}
                <button
                  type="button"
                  class="quiet"
                  aria-label={words.sides.setApart(member, name)}
                  onClick={() => edit({ do: 'split', side, member })}
                >
                  {words.sides.apart}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <Rename key={name} name={name} rename={(changed) => edit({ do: 'rename', side, name: changed })} />
      {others.length === 0 ? null : (
        <Join name={name} others={others} join={(into) => edit({ do: 'merge', side, into })} />
      )}
      <button type="button" class="button" onClick={() => edit({ do: 'hide', side })}>
        {words.sides.hide}
      </button>
    </div>
  );
}

function Rename({ name, rename }: { name: string; rename: (name: string) => void }) {
  const text = useSignal(name);
  return (
    <form
      class="side__tool"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.value.trim() !== '' && text.value.trim() !== name) rename(text.value);
      }}
    >
      <input
        class="field"
        aria-label={words.sides.nameOf(name)}
        value={text.value}
        maxLength={80}
        dir="auto"
        onInput={(event) => {
          text.value = event.currentTarget.value;
        }}
      />
      <button type="submit" class="button">
        {words.sides.rename}
      </button>
    </form>
  );
}

function Join({ name, others, join }: { name: string; others: readonly Column[]; join: (into: string) => void }) {
  const chosen = useSignal(others[0]?.side ?? '');
  return (
    <form
      class="side__tool"
      onSubmit={(event) => {
        event.preventDefault();
        join(chosen.value);
      }}
    >
      <select
        class="field"
        aria-label={words.sides.togetherWith(name)}
        onChange={(event) => {
          chosen.value = event.currentTarget.value;
        }}
      >
        {others.map((other) => (
          <option key={other.side} value={other.side} selected={other.side === chosen.value}>
            {other.name}
          </option>
        ))}
      </select>
      <button type="submit" class="button">
        {words.sides.join}
      </button>
    </form>
  );
}
