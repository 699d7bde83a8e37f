import type { Span } from '../../engine/analysis.ts';
import type { Statement } from '../../export/table/table-types.ts';
import { words } from '../words.ts';
import { IconButton } from './icon-button.tsx';

/** What a reader can take from a statement or say of it. */
export interface StatementActions {
  copyPassage(span: Span): void;
  /** Null where the page has no address that a link could have. */
  copyLink: ((span: Span) => void) | null;
  /** "This is wrong". */
  callWrong(statement: Statement): void;
  unfold(statement: Statement): void;
}

/** The row of small things behind the three dots. */
export function StatementTools({ statement, actions }: { statement: Statement; actions: StatementActions }) {
  const { span, repeats } = statement;
  const tool = (name: string, run: () => void) => (
    <button type="button" class="quiet" onClick={run}>
      {name}
    </button>
  );
  const { copyLink } = actions;
  return (
    <p class="statement__tools">
      {tool(words.table.copyPassage, () => actions.copyPassage(span))}
      {copyLink === null ? null : tool(words.table.copyLink, () => copyLink(span))}
      {repeats.length === 0 ? null : tool(words.table.eachPlace, () => actions.unfold(statement))}
      {tool(words.table.wrong, () => actions.callWrong(statement))}
    </p>
  );
}

/** The three dots that open it. */
export function ToolsButton({ open, toggle }: { open: boolean; toggle: () => void }) {
  return (
    <IconButton name={words.table.tools} open={open} toggle={toggle}>
      <path d="M3 8h.01M8 8h.01M13 8h.01" stroke="currentColor" stroke-width="2" stroke-linecap="round" />
    </IconButton>
  );
}
