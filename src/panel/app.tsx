import { useSignal, useSignalEffect } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Span } from '../engine/analysis.ts';
import { isRuleSetOn } from '../shared/show.ts';
import type { Outside } from '../ui/actions.ts';
import { AlwaysSwitch } from '../ui/components/always-switch.tsx';
import { Brand } from '../ui/components/brand.tsx';
import { EmptyState } from '../ui/components/empty-state.tsx';
import { Overview } from '../ui/components/overview.tsx';
import { Positions } from '../ui/components/positions.tsx';
import { ViewFooter } from '../ui/components/view-footer.tsx';
import { type Drawn, drawn } from '../ui/drawn.ts';
import { contextOf } from '../ui/model/context.ts';
import { type Filter, filtered, kindsIn } from '../ui/model/filter.ts';
import { isForeign } from '../ui/model/foreign.ts';
import { gather } from '../ui/model/gather.ts';
import { marksOf } from '../ui/model/marks.ts';
import type { Session } from '../ui/session.ts';
import { words } from '../ui/words.ts';
import { marks } from '../ui/words-marks.ts';
import { goToCell } from './cell-of-mark.ts';
import { MarksList } from './marks-list.tsx';
import { Pictures } from './pictures.tsx';
import { Search } from './search.tsx';

interface Props {
  /** Null while there is no tab to show. */
  session: Session | null;
  openOptions: () => void;
  /** What it can do with the world, for the tab that it shows. */
  outside: Outside;
  /** Gives the keyboard back to the page; null where there is none to give it to. */
  back: (() => void) | null;
}

/** The long view, which stays open while one reads: every side's column, a search, and each place in its context. */
export function Panel({ session, openOptions, outside, back }: Props) {
  return (
    <div class="frame panel">
      <header class="frame__header">
        <Brand />
        {session === null || session.always.value === null ? null : (
          <AlwaysSwitch on={session.always.value} set={(on) => void session.setAlways(on)} />
        )}
        {session === null || back === null ? null : (
          <button type="button" class="quiet" title={marks.backWhy} onClick={back}>
            {marks.back}
          </button>
        )}
      </header>
      <main class="frame__main">
        {session === null ? <p>{words.empty.noTab}</p> : <Body session={session} outside={outside} />}
      </main>
      <ViewFooter session={session} openOptions={openOptions} outside={outside} />
    </div>
  );
}

function Body({ session, outside }: { session: Session; outside: Outside }) {
  const view = session.view.value;
  const settings = session.settings.value;
  if (view.state !== 'read') return <EmptyState view={view} read={() => void session.read()} canRead={false} />;
  return settings === null ? null : <Read {...drawn(session, view, settings, outside)} />;
}

function Read(of: Drawn) {
  const { session, reading, settings, exported, whole } = of;
  const { article, analysis, ruleSets } = reading;
  const filter = useSignal<Filter>({ words: '', kind: null });
  const gathered = gather(whole);
  const table = filtered(gathered, filter.value);
  const actions = {
    ...of.actions,
    context: (span: Span) => contextOf(article.text, analysis.sentences, span),
  };
  const list = marksOf(exported, analysis.findings, ruleSets);
  const isListOpen = useSignal(false);
  const wantedLine = useSignal<number | null>(null);
  const root = useRef<HTMLDivElement>(null);
  useSignalEffect(() => {
    const wanted = session.wanted.value;
    if (wanted === null) return;
    session.wanted.value = null;
    if (root.current !== null && goToCell(root.current, exported.analysis, wanted)) return;
    if (!list.some((mark) => mark.finding === wanted)) return;
    isListOpen.value = true;
    wantedLine.value = wanted;
  });
  const isEmpty = table.rows.length + table.agreed.length + table.lessSure.length === 0;
  return (
    <div ref={root}>
      <Overview {...of} />
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
        <>
          <Positions
            {...of}
            shown={table}
            actions={actions}
            instead={
              isEmpty && whole.columns.length > 0 ? (
                <p class="muted more" role="status">
                  {words.table.noMatch}
                </p>
              ) : null
            }
          />
          <MarksList
            marks={list}
            open={isListOpen}
            wanted={wantedLine}
            openCard={({ finding, span }) => void session.openCard(finding, span)}
            light={session.light}
          />
          <Pictures
            exported={exported}
            table={gathered}
            ruleSets={ruleSets.filter((ruleSet) => isRuleSetOn(ruleSet, settings))}
            goTo={actions.goTo}
          />
        </>
      )}
    </div>
  );
}
