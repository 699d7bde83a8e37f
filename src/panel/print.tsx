import { useLayoutEffect, useRef } from 'preact/hooks';
import { titleOf } from '../export/exported.ts';
import { summaryOf } from '../export/summary.ts';
import { tableOf } from '../export/table/table.ts';
import type { Statement, Table } from '../export/table/table-types.ts';
import { terms } from '../export/words.ts';
import type { Settings } from '../shared/settings.ts';
import { EmptyState } from '../ui/components/empty-state.tsx';
import { LessSure } from '../ui/components/less-sure.tsx';
import { PositionTable } from '../ui/components/position-table.tsx';
import type { PlaceActions } from '../ui/components/statement.tsx';
import { SummaryLines } from '../ui/components/summary-lines.tsx';
import { countsOf } from '../ui/model/counts.ts';
import { exportedOf, type ReadState } from '../ui/model/exported.ts';
import { gather } from '../ui/model/gather.ts';
import type { Session } from '../ui/session.ts';
import { words } from '../ui/words.ts';
import { sayDay } from '../words/say.ts';

interface Props {
  session: Session | null;
  print: () => void;
  /** Makes the sheet as large as one page holds. */
  size: (sheet: HTMLElement) => void;
}

/** A reading on one page of paper: the lines on top, the table whole, what is less sure, what the reader edited. */
export function PrintView({ session, print, size }: Props) {
  const view = session?.view.value;
  const settings = session?.settings.value ?? null;
  if (session === null || view === undefined) return <p>{words.empty.noTab}</p>;
  if (view.state !== 'read') return <EmptyState view={view} read={() => void session.read()} canRead={false} />;
  if (settings === null) return null;
  return (
    <div class="print">
      <p class="print__bar">
        <button type="button" class="button" onClick={print}>
          {words.print}
        </button>
      </p>
      <Sheet reading={view} settings={settings} session={session} size={size} />
    </div>
  );
}

const NOTHING = () => {};
/** On paper nothing leads anywhere. */
const PAPER: PlaceActions = { goTo: NOTHING, light: NOTHING, onPaper: true };

interface SheetProps {
  reading: ReadState;
  settings: Settings;
  session: Session;
  size: Props['size'];
}

function Sheet({ reading, settings, session, size }: SheetProps) {
  const sheet = useRef<HTMLElement>(null);
  const { article, analysis, ruleSets } = reading;
  const exported = exportedOf(reading, settings, session.edits.list.value, session.url);
  const table = whole(gather(tableOf(exported.analysis, article.text)));
  const { outlet, date, url } = exported.article.meta;
  const counts = countsOf({ article, analysis, ruleSets, url: session.url }, settings).filter((count) => count.on);
  useLayoutEffect(() => {
    document.title = titleOf(article);
    if (sheet.current) size(sheet.current);
  });
  return (
    <main class="sheet" ref={sheet}>
      <h1 class="headline" lang="en" dir="auto">
        {titleOf(article)}
      </h1>
      <p class="muted">{[outlet, date && sayDay(date), url].filter((one) => one !== null).join(' · ')}</p>
      <SummaryLines summary={summaryOf(exported.analysis, article)} goTo={null} />
      <p>
        {counts.map(({ ruleSet, distinct, places }, index) => (
          <span key={ruleSet.id}>
            {index > 0 ? ' · ' : ''}
            <bdi lang="en">{ruleSet.title}</bdi>{' '}
            {places === 0 ? words.ruleSets.none : words.ruleSets.count(distinct, places)}
          </span>
        ))}
      </p>
      <div class="positions-frame">
        <PositionTable table={table} actions={PAPER} />
        <LessSure statements={table.lessSure} actions={PAPER} open />
      </div>
      {exported.edits.length === 0 ? null : (
        <>
          <h2 class="section-heading">{terms.edits.heading}</h2>
          <ul>
            {exported.edits.map((one, index) => (
              <li key={index}>{one.words}</li>
            ))}
          </ul>
        </>
      )}
      <p class="muted">
        {terms.export.read} {terms.export.unchecked}
      </p>
    </main>
  );
}

/** The table with nothing shortened: paper has no place to press for the rest. */
function whole(table: Table): Table {
  const full = (statement: Statement) => ({ ...statement, short: null });
  return {
    ...table,
    agreed: table.agreed.map((row) => ({ ...row, statement: full(row.statement) })),
    rows: table.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, statements: cell.statements.map(full) })),
    })),
    lessSure: table.lessSure.map(full),
  };
}
