import { tableOf } from '../export/table/table.ts';
import type { Settings } from '../shared/settings.ts';
import { type Outside, placeActions, takeAlong } from '../ui/actions.ts';
import { AlwaysSwitch, NeverSwitch } from '../ui/components/always-switch.tsx';
import { Brand } from '../ui/components/brand.tsx';
import { EmptyState, PackPage } from '../ui/components/empty-state.tsx';
import { Overview } from '../ui/components/overview.tsx';
import { Positions } from '../ui/components/positions.tsx';
import { TakeAlong } from '../ui/components/take-along.tsx';
import { exportedOf, type ReadState } from '../ui/model/exported.ts';
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
          <Read reading={view} settings={settings} session={session} outside={outside} />
        )}
      </main>
      <footer class="frame__footer">
        {view.state === 'read' && settings !== null ? (
          <>
            <button type="button" class="quiet" onClick={() => void session.setHideAll(!settings.hideAll)}>
              {settings.hideAll ? words.footer.show : words.footer.hide}
            </button>
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
        {view.state === 'read' ? <span class="push">{words.empty.unchecked}</span> : null}
        <p class="frame__note" role="status">
          {session.note.value}
        </p>
      </footer>
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

interface ReadProps {
  reading: ReadState;
  settings: Settings;
  session: Session;
  outside: Outside;
}

function Read({ reading, settings, session, outside }: ReadProps) {
  const { article, analysis } = reading;
  const exported = exportedOf(reading, settings, session.edits.list.value, session.url);
  const whole = tableOf(exported.analysis, article.text);
  const { table, hidden } = narrow(whole, COLUMNS);
  const actions = placeActions(session, exported, outside);
  return (
    <>
      <Overview
        reading={reading}
        analysis={exported.analysis}
        settings={settings}
        goTo={actions.goTo}
        session={session}
      />
      {isForeign(analysis) ? null : (
        <Positions
          session={session}
          exported={exported}
          whole={whole}
          shown={table}
          actions={actions}
          instead={null}
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
