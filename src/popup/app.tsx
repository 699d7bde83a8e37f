import type { Outside } from '../ui/actions.ts';
import { AlwaysSwitch, NeverSwitch } from '../ui/components/always-switch.tsx';
import { Brand } from '../ui/components/brand.tsx';
import { EmptyState, PackPage } from '../ui/components/empty-state.tsx';
import { Overview } from '../ui/components/overview.tsx';
import { Positions } from '../ui/components/positions.tsx';
import { ViewFooter } from '../ui/components/view-footer.tsx';
import { type Drawn, drawn } from '../ui/drawn.ts';
import { isForeign } from '../ui/model/foreign.ts';
import { narrow } from '../ui/model/narrow.ts';
import type { Session } from '../ui/session.ts';
import { words } from '../ui/words.ts';

/** The columns that the popup has room for. */
const COLUMNS = 2;

interface Props {
  session: Session;
  /** Null where the browser has no panel. */
  openPanel: (() => void) | null;
  openOptions: () => void;
  outside: Outside;
}

/** The short view: what a reader who has one minute wants to know. */
export function Popup({ session, openPanel, openOptions, outside }: Props) {
  const view = session.view.value;
  const settings = session.settings.value;
  return (
    <div class="frame popup">
      <Header session={session} openPanel={openPanel} />
      <main class="frame__main">
        {session.pack.value !== null ? (
          <PackPage importPack={() => void session.importPack()} />
        ) : view.state !== 'read' ? (
          <EmptyState view={view} read={() => void session.read()} canRead />
        ) : settings === null ? null : (
          <Read {...drawn(session, view, settings, outside)} />
        )}
      </main>
      <ViewFooter session={session} openOptions={openOptions} outside={outside}>
        <button type="button" class="quiet" onClick={() => void session.setHideAll(!settings?.hideAll)}>
          {settings?.hideAll ? words.footer.show : words.footer.hide}
        </button>
      </ViewFooter>
    </div>
  );
}

function Header({ session, openPanel }: { session: Session; openPanel: (() => void) | null }) {
  const always = session.always.value;
  const never = session.never.value;
  return (
    <header class="frame__header">
      <Brand />
      {always === null ? null : <AlwaysSwitch on={always} set={(on) => void session.setAlways(on)} />}
      {never === null ? null : <NeverSwitch on={never} set={session.setNever} />}
      {openPanel === null ? null : (
        <button type="button" class="quiet" title={words.header.panelWhy} onClick={openPanel}>
          {words.header.panel}
        </button>
      )}
    </header>
  );
}

function Read(of: Drawn) {
  const { table, hidden } = narrow(of.whole, COLUMNS);
  return (
    <>
      <Overview {...of} />
      {isForeign(of.reading.analysis) ? null : (
        <Positions
          {...of}
          shown={table}
          compact
          rest={
            hidden.statements === 0 ? null : (
              <p class="muted more">{words.table.more(hidden.statements, hidden.sides)}</p>
            )
          }
        />
      )}
    </>
  );
}
