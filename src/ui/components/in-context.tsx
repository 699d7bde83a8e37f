import type { Context } from '../model/context.ts';
import { words } from '../words.ts';
import { IconButton } from './icon-button.tsx';

/** Opens *Read in context*: the sentence before, the place in its own, the one after; for whom a jump in the page does not help. */
export function ContextButton({ open, toggle }: { open: boolean; toggle: () => void }) {
  return (
    <IconButton name={words.table.context} open={open} toggle={toggle}>
      <path d="M4 3.5H12 M4 12.5H12" stroke="currentColor" stroke-width="1" />
      <path d="M2.5 8H13.5" stroke="currentColor" stroke-width="2.5" />
    </IconButton>
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
