import type { Context } from '../model/context.ts';
import { words } from '../words.ts';

/** Opens *Read in context*: the sentence before, the place in its own, the one after; for whom a jump in the page does not help. */
export function ContextButton({ open, toggle }: { open: boolean; toggle: () => void }) {
  return (
    <button
      type="button"
      class="icon"
      aria-label={words.table.context}
      title={words.table.context}
      aria-expanded={open}
      onClick={toggle}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d="M4 3.5H12 M4 12.5H12" stroke="currentColor" stroke-width="1" />
        <path d="M2.5 8H13.5" stroke="currentColor" stroke-width="2.5" />
      </svg>
    </button>
  );
}

/** The sentences around a place, the place itself marked. */
export function Around({ before, lead, place, tail, after }: Context) {
  return (
    <span class="context" lang="en" dir="auto">
      {before === '' ? null : <span class="context__beside">{before} </span>}
      {lead}
      <mark class="context__place">{place}</mark>
      {tail}
      {after === '' ? null : <span class="context__beside"> {after}</span>}
    </span>
  );
}
