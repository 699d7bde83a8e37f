import type { ComponentChildren } from 'preact';
import { type Outside, takeAlong } from '../actions.ts';
import { exportedOf } from '../model/exported.ts';
import type { Session } from '../session.ts';
import { words } from '../words.ts';
import { TakeAlong } from './take-along.tsx';

interface Props {
  /** Null while there is no tab to show. */
  session: Session | null;
  openOptions: () => void;
  outside: Outside;
  /** What stands before all else, where something is read. */
  children?: ComponentChildren;
}

/** The foot of popup and panel: what a reader takes along, the options, what no mark means, and what came of the last press. */
export function ViewFooter({ session, openOptions, outside, children }: Props) {
  const view = session?.view.value;
  const settings = session?.settings.value ?? null;
  return (
    <footer class="frame__footer">
      {session !== null && view?.state === 'read' && settings !== null ? (
        <>
          {children}
          <TakeAlong
            {...takeAlong(session, () => exportedOf(view, settings, session.edits.list.value, session.url), outside)}
          />
        </>
      ) : null}
      <button type="button" class="quiet" onClick={openOptions}>
        {words.footer.options}
      </button>
      <button type="button" class="quiet" onClick={outside.howSure}>
        {words.footer.howSure}
      </button>
      {view?.state === 'read' ? <span class="push">{words.empty.unchecked}</span> : null}
      <p class="frame__note" role="status">
        {session?.note.value}
      </p>
    </footer>
  );
}
