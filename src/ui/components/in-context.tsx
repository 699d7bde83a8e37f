import { useSignal } from '@preact/signals';
import type { Span } from '../../engine/analysis.ts';
import type { Context } from '../model/context.ts';
import { words } from '../words.ts';

/** *Read in context*: the sentence before, the place in its own, the one after; for whom a jump in the page does not help. */
export function InContext({ span, context }: { span: Span; context: (span: Span) => Context }) {
  const open = useSignal(false);
  return (
    <>
      <button type="button" class="quiet" aria-expanded={open.value} onClick={() => (open.value = !open.value)}>
        {open.value ? words.table.closeContext : words.table.context}
      </button>
      {open.value ? <Around {...context(span)} /> : null}
    </>
  );
}

function Around({ before, lead, place, tail, after }: Context) {
  return (
    <span class="context" dir="auto">
      {before === '' ? null : <span class="context__beside">{before} </span>}
      {lead}
      <mark class="context__place">{place}</mark>
      {tail}
      {after === '' ? null : <span class="context__beside"> {after}</span>}
    </span>
  );
}
