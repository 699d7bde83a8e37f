import { useSignal } from '@preact/signals';
import type { PositionKind, Span } from '../engine/analysis.ts';
import { tableOf } from '../export/table/table.ts';
import type { Reading } from '../shared/messages.ts';
import type { Settings } from '../shared/settings.ts';
import { AlwaysSwitch } from '../ui/components/always-switch.tsx';
import { Brand } from '../ui/components/brand.tsx';
import { EmptyState } from '../ui/components/empty-state.tsx';
import { LessSure } from '../ui/components/less-sure.tsx';
import { Overview } from '../ui/components/overview.tsx';
import { PositionTable } from '../ui/components/position-table.tsx';
import { contextOf } from '../ui/model/context.ts';
import { countsOf } from '../ui/model/counts.ts';
import { type Filter, filtered, kindsIn } from '../ui/model/filter.ts';
import { isForeign } from '../ui/model/foreign.ts';
import { gather } from '../ui/model/gather.ts';
import type { Session } from '../ui/session.ts';
import { words } from '../ui/words.ts';

interface Props {
  /** Null while there is no tab to show. */
  session: Session | null;
  openOptions: () => void;
}

/** The long view, which stays open while one reads: every side's column, a search, and each place in its context. */
export function Panel({ session, openOptions }: Props) {
  return (
    <div class="frame panel">
      <header class="frame__header">
        <Brand />
        {session === null || session.always.value === null ? null : (
          <AlwaysSwitch on={session.always.value} set={(on) => void session.setAlways(on)} />
        )}
      </header>
      <main class="frame__main">{session === null ? <p>{words.empty.noTab}</p> : <Body session={session} />}</main>
      <footer class="frame__footer">
        <button type="button" class="quiet" onClick={openOptions}>
          {words.footer.options}
        </button>
        {session?.view.value.state === 'read' ? <span class="push">{words.empty.unchecked}</span> : null}
        <p class="frame__note" role="status">
          {session?.note.value}
        </p>
      </footer>
    </div>
  );
}

function Body({ session }: { session: Session }) {
  const view = session.view.value;
  const settings = session.settings.value;
  if (view.state !== 'read') return <EmptyState view={view} read={() => void session.read()} canRead={false} />;
  return settings === null ? null : <Read reading={view} settings={settings} session={session} />;
}

interface ReadProps {
  reading: Extract<Reading, { state: 'read' }>;
  settings: Settings;
  session: Session;
}

function Read({ reading, settings, session }: ReadProps) {
  const { article, analysis, ruleSets } = reading;
  const filter = useSignal<Filter>({ words: '', kind: null });
  const whole = gather(tableOf(analysis, article.text));
  const table = filtered(whole, filter.value);
  const actions = {
    goTo: (span: Span) => void session.goTo(span),
    light: session.light,
    context: (span: Span) => contextOf(article.text, analysis.sentences, span),
  };
  const noMatch = table.rows.length + table.agreed.length + table.lessSure.length === 0 && whole.columns.length > 0;
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
      {whole.columns.length === 0 ? null : (
        <Search
          filter={filter.value}
          kinds={kindsIn(whole)}
          change={(changed) => {
            filter.value = changed;
          }}
        />
      )}
      {isForeign(analysis) ? null : (
        <section class="frame__divide positions-frame">
          {noMatch ? (
            <p class="muted more" role="status">
              {words.table.noMatch}
            </p>
          ) : (
            <PositionTable table={table} actions={actions} />
          )}
          <LessSure statements={table.lessSure} actions={actions} />
        </section>
      )}
    </>
  );
}

interface SearchProps {
  filter: Filter;
  kinds: readonly PositionKind[];
  change: (filter: Filter) => void;
}

function Search({ filter, kinds, change }: SearchProps) {
  return (
    <search class="panel__filter">
      <input
        class="field"
        type="search"
        aria-label={words.table.filter}
        placeholder={words.table.filter}
        value={filter.words}
        onInput={(event) => change({ ...filter, words: event.currentTarget.value })}
      />
      <select
        class="field"
        aria-label={words.table.kindFilter}
        onChange={(event) => {
          const { value } = event.currentTarget;
          change({ ...filter, kind: kinds.find((kind) => kind === value) ?? null });
        }}
      >
        <option value="">{words.table.allKinds}</option>
        {kinds.map((kind) => (
          <option key={kind} value={kind} selected={kind === filter.kind}>
            {words.kinds[kind]}
          </option>
        ))}
      </select>
    </search>
  );
}
