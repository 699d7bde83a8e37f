import type { ReadonlySignal } from '@preact/signals';
import type { Span } from '../engine/analysis.ts';
import { tableOf } from '../export/table/table.ts';
import type { Settings } from '../shared/settings.ts';
import { type Outside, placeActions, takeAlong } from '../ui/actions.ts';
import { Brand } from '../ui/components/brand.tsx';
import { EmptyState } from '../ui/components/empty-state.tsx';
import { Overview } from '../ui/components/overview.tsx';
import { PasteForm } from '../ui/components/paste-form.tsx';
import { Positions } from '../ui/components/positions.tsx';
import { TakeAlong } from '../ui/components/take-along.tsx';
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
        <PasteForm why={words.why} label={words.label} button={words.read} rows={16} longest={LONGEST} give={give}>
          <h1>{words.heading}</h1>
        </PasteForm>
      ) : view.state !== 'read' ? (
        <EmptyState view={view} read={() => void session.read()} canRead />
      ) : settings === null ? null : (
        <Read {...props} reading={view} settings={settings} />
      )}
      <p role="status">{session.note.value}</p>
    </main>
  );
}

function Read({ reading, settings, session, lit, dark, outside }: Props & { reading: ReadState; settings: Settings }) {
  const { article, analysis } = reading;
  const exported = exportedOf(reading, settings, session.edits.list.value, null);
  const table = tableOf(exported.analysis, article.text);
  const actions = placeActions(session, exported, outside);
  return (
    <div class="pasted__read">
      <div class="pasted__beside">
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
