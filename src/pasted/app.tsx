import type { ReadonlySignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Span } from '../engine/analysis.ts';
import { tableOf } from '../export/table/table.ts';
import type { Settings } from '../shared/settings.ts';
import { type Outside, placeActions, takeAlong } from '../ui/actions.ts';
import { Brand } from '../ui/components/brand.tsx';
import { EmptyState } from '../ui/components/empty-state.tsx';
import { Overview } from '../ui/components/overview.tsx';
import { Positions } from '../ui/components/positions.tsx';
import { TakeAlong } from '../ui/components/take-along.tsx';
import { countsOf, ruleCountsOf } from '../ui/model/counts.ts';
import { exportedOf, type ReadState } from '../ui/model/exported.ts';
import { isForeign } from '../ui/model/foreign.ts';
import type { Session } from '../ui/session.ts';
import { MarkedText } from './marked-text.tsx';
import { words } from './words.ts';

/** More than a long article. */
const LONGEST = 200_000;

interface Props {
  session: Session;
  /** Whether a text has been handed in. */
  given: ReadonlySignal<boolean>;
  /** Reads a text; null goes back to asking for one. */
  give: (text: string | null) => void;
  lit: ReadonlySignal<Span | null>;
  dark: ReadonlySignal<boolean>;
  outside: Outside;
}

/** The page: a text of the reader's own is pasted, and then stands there with its marks and its table. */
export function PastedPage(props: Props) {
  const { session, given, give } = props;
  const view = session.view.value;
  const settings = session.settings.value;
  return (
    <main class="pasted">
      <header class="pasted__header">
        <Brand />
        {given.value ? (
          <button type="button" class="button" onClick={() => give(null)}>
            {words.other}
          </button>
        ) : null}
      </header>
      {!given.value ? (
        <Paste give={give} />
      ) : view.state !== 'read' ? (
        <EmptyState view={view} read={() => void session.read()} canRead />
      ) : settings === null ? null : (
        <Read {...props} reading={view} settings={settings} />
      )}
      <p role="status">{session.note.value}</p>
    </main>
  );
}

function Paste({ give }: { give: Props['give'] }) {
  const area = useRef<HTMLTextAreaElement>(null);
  return (
    <form
      class="pasted__form"
      onSubmit={(event) => {
        event.preventDefault();
        const text = area.current?.value ?? '';
        if (text.trim() !== '') give(text);
      }}
    >
      <h1>{words.heading}</h1>
      <p class="muted" id="why">
        {words.why}
      </p>
      <textarea
        ref={area}
        aria-label={words.label}
        aria-describedby="why"
        rows={16}
        dir="auto"
        maxLength={LONGEST}
        required
      />
      <button type="submit" class="button">
        {words.read}
      </button>
    </form>
  );
}

function Read({ reading, settings, session, lit, dark, outside }: Props & { reading: ReadState; settings: Settings }) {
  const { article, analysis, ruleSets } = reading;
  const counted = { article, analysis, ruleSets, url: null };
  const exported = exportedOf(reading, settings, session.edits.list.value, null);
  const table = tableOf(exported.analysis, article.text);
  const actions = placeActions(session, exported, outside);
  return (
    <div class="pasted__read">
      <div class="pasted__beside">
        <Overview
          article={article}
          analysis={exported.analysis}
          counts={countsOf(counted, settings)}
          rules={ruleCountsOf(counted, settings)}
          hidden={settings.hideAll}
          more={false}
          goTo={actions.goTo}
          session={session}
        />
        {isForeign(analysis) ? null : (
          <Positions
            session={session}
            exported={exported}
            whole={table}
            shown={table}
            actions={actions}
            instead={null}
            rest={null}
          />
        )}
        <p class="pasted__take">
          <TakeAlong {...takeAlong(session, () => exported, outside)} />
        </p>
      </div>
      <div class="pasted__whole">
        <MarkedText reading={reading} settings={settings} dark={dark.value} lit={lit} />
      </div>
    </div>
  );
}
