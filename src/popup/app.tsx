import { markdownOf } from '../export/markdown.ts';
import { tableOf } from '../export/table/table.ts';
import type { Reading } from '../shared/messages.ts';
import type { Settings } from '../shared/settings.ts';
import { AlwaysSwitch } from '../ui/components/always-switch.tsx';
import { Brand } from '../ui/components/brand.tsx';
import { EmptyState } from '../ui/components/empty-state.tsx';
import { LessSure } from '../ui/components/less-sure.tsx';
import { Overview } from '../ui/components/overview.tsx';
import { PositionTable } from '../ui/components/position-table.tsx';
import { countsOf } from '../ui/model/counts.ts';
import { exportedOf } from '../ui/model/exported.ts';
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
  copy: (text: string) => Promise<void>;
}

/** The short view: what a reader who has one minute wants to know. */
export function Popup({ session, openPanel, openOptions, copy }: Props) {
  const view = session.view.value;
  const settings = session.settings.value;
  return (
    <div class="frame popup">
      <Header session={session} openPanel={openPanel} />
      <main class="frame__main">
        {view.state !== 'read' ? (
          <EmptyState view={view} read={() => void session.read()} canRead />
        ) : settings === null ? null : (
          <Read reading={view} settings={settings} session={session} />
        )}
      </main>
      <footer class="frame__footer">
        {view.state === 'read' && settings !== null ? (
          <>
            <button type="button" class="quiet" onClick={() => void session.setHideAll(!settings.hideAll)}>
              {settings.hideAll ? words.footer.show : words.footer.hide}
            </button>
            <button
              type="button"
              class="quiet"
              title={words.footer.copyWhy}
              onClick={() => void copyReading(view, settings, session, copy)}
            >
              {words.footer.copy}
            </button>
          </>
        ) : null}
        <button type="button" class="quiet" onClick={openOptions}>
          {words.footer.options}
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
  return (
    <header class="frame__header">
      <Brand />
      {always === null ? null : <AlwaysSwitch on={always} set={(on) => void session.setAlways(on)} />}
      {openPanel === null ? null : (
        <button type="button" class="quiet" title={words.header.panelWhy} onClick={openPanel}>
          {words.header.panel}
        </button>
      )}
    </header>
  );
}

type ReadState = Extract<Reading, { state: 'read' }>;

function Read({ reading, settings, session }: { reading: ReadState; settings: Settings; session: Session }) {
  const { article, analysis, ruleSets } = reading;
  const { table, hidden } = narrow(tableOf(analysis, article.text), COLUMNS);
  const actions = { goTo: (span: { start: number; end: number }) => void session.goTo(span), light: session.light };
  return (
    <>
      <Overview
        article={article}
        analysis={analysis}
        counts={countsOf({ article, analysis, ruleSets, url: session.url }, settings)}
        hidden={settings.hideAll}
        goTo={actions.goTo}
        setRuleSet={(id, on) => void session.setRuleSet(id, on)}
      />
      {isForeign(analysis) ? null : (
        <section class="frame__divide positions-frame">
          <PositionTable table={table} actions={actions} />
          {hidden.statements === 0 ? null : (
            <p class="muted more">{words.table.more(hidden.statements, hidden.sides.join(', '))}</p>
          )}
          <LessSure statements={table.lessSure} actions={actions} />
        </section>
      )}
    </>
  );
}

async function copyReading(reading: ReadState, settings: Settings, session: Session, copy: Props['copy']) {
  const markdown = markdownOf(exportedOf(reading, settings, session.edits.list.value, session.url));
  await copy(markdown).then(
    () => session.say(words.footer.copied),
    () => session.say(words.footer.notCopied),
  );
}
