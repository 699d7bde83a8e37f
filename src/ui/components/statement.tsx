import { useComputed, useSignal } from '@preact/signals';
import type { Span } from '../../engine/analysis.ts';
import { relationWords } from '../../export/markdown.ts';
import type { Statement } from '../../export/table/table-types.ts';
import { sayList } from '../../words/say.ts';
import type { Context } from '../model/context.ts';
import { words } from '../words.ts';
import { Around, ContextButton } from './in-context.tsx';
import { Segments } from './segments.tsx';
import { type StatementActions, StatementTools, ToolsButton } from './statement-tools.tsx';

/** What a reader can do at a statement. */
export interface PlaceActions extends Partial<StatementActions> {
  goTo(span: Span): void;
  /** Lights the words in the page while one points at them here; null puts the light out. */
  light(span: Span | null): void;
  /** Whether the reader points at its words in the page. */
  isPointedAt?(statement: Statement): boolean;
  /** Read by others than the reader: nobody there is "you". */
  onPaper?: boolean;
  /** The sentences around a place, where the view has room to show them. */
  context?(span: Span): Context;
}

interface Props {
  statement: Statement;
  actions: PlaceActions;
  /** Where the statement that it answers stands: which way the arrow points. */
  answers?: 'left' | 'right' | null;
  /** The line within its row, from 1. */
  line?: number;
  /** How much of who does what is said: nothing for a doubtful speaker, no verb where the row has it. */
  show?: 'all' | 'words';
}

/** One statement: what is done with it, the article's words, who says it. */
export function StatementView({ statement, actions, answers = null, line = 1, show = 'all' }: Props) {
  const whole = useSignal(false);
  const tools = useSignal(false);
  const context = useSignal(false);
  const isLit = useComputed(() => actions.isPointedAt?.(statement) ?? false);
  const { segments, short, speaker, when, places, relation, span, edited } = statement;
  const told = show === 'words' ? [] : [speaker?.name, speaker?.role, when].filter((one) => typeof one === 'string');
  const cut = short !== null && !whole.value;
  return (
    <div
      class={className(show, isLit.value)}
      style={{ '--line': line, '--order': answers === null ? 1 : 2 }}
      data-positions={[...statement.positions, ...statement.repeats].join(' ')}
    >
      {show !== 'all' ? null : (
        <p class="statement__act">
          <span class="statement__side">{statement.sideName} · </span>
          {relation === null ? null : <Relation relation={relation} answers={answers} />}
          <span class="statement__verb">{sayList(statement.kinds.map((kind) => words.kinds[kind]))}</span>
          {edited ? <EditedMark onPaper={actions.onPaper === true} /> : null}
        </p>
      )}
      <button
        type="button"
        class="extract statement__words"
        dir="auto"
        title={words.table.goTo}
        onClick={() => actions.goTo(span)}
        onMouseEnter={() => actions.light(span)}
        onMouseLeave={() => actions.light(null)}
        onFocus={() => actions.light(span)}
        onBlur={() => actions.light(null)}
      >
        <Segments segments={cut ? short : segments} cut={cut} />
      </button>
      <p class="statement__foot">
        {told.length === 0 ? null : (
          <span class="statement__speaker" lang="en" dir="auto">
            {sayList(told)}
          </span>
        )}
        {short === null ? null : (
          <button type="button" class="quiet" aria-expanded={whole.value} onClick={() => (whole.value = !whole.value)}>
            {whole.value ? words.table.shorter : words.table.whole}
          </button>
        )}
        {places.length > 1 ? <Places places={places} goTo={actions.goTo} /> : null}
      </p>
      <span class="statement__icons">
        {actions.context ? (
          <ContextButton open={context.value} toggle={() => (context.value = !context.value)} />
        ) : null}
        {hasTools(actions) ? <ToolsButton open={tools.value} toggle={() => (tools.value = !tools.value)} /> : null}
      </span>
      {actions.context && context.value ? <Around {...actions.context(span)} /> : null}
      {hasTools(actions) && tools.value ? <StatementTools statement={statement} actions={actions} /> : null}
    </div>
  );
}

/** Who edited it; behind words, with the space between. */
export function EditedMark({ onPaper }: { onPaper: boolean }) {
  return <span class="edited"> {onPaper ? words.edits.mark : words.table.edited}</span>;
}

function className(show: NonNullable<Props['show']>, isLit: boolean): string {
  return `statement${show === 'all' ? '' : ' statement--bare'}${isLit ? ' statement--lit' : ''}`;
}

function hasTools(actions: PlaceActions): actions is PlaceActions & StatementActions {
  return actions.callWrong !== undefined;
}

function Relation({ relation, answers }: { relation: NonNullable<Statement['relation']>; answers: Props['answers'] }) {
  const label = relationWords(relation);
  // What it stands against or comes after has a row of its own, to which no arrow leads.
  if (relation.type !== 'answers' || answers === null) return <span class="statement__relation">{label} · </span>;
  return (
    <span class={`statement__arrow statement__arrow--${answers}`} title={label}>
      <svg viewBox="0 0 16 10" width="16" height="10" aria-hidden="true">
        <path d="M1 5 H14 M10.5 1.5 L14 5 L10.5 8.5" fill="none" stroke="currentColor" stroke-width="1.25" />
      </svg>
      <span class="visually-hidden">{label} · </span>
    </span>
  );
}

/** "said in 4 places": each press goes to the next one. */
function Places({ places, goTo }: { places: readonly Span[]; goTo: (span: Span) => void }) {
  const next = useSignal(0);
  const go = () => {
    const place = places[next.value % places.length];
    next.value++;
    if (place) goTo(place);
  };
  return (
    <button type="button" class="quiet" onClick={go}>
      {words.table.saidIn(places.length)}
    </button>
  );
}
