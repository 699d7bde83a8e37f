import type { ReadonlySignal } from '@preact/signals';
import type { Span } from '../engine/analysis.ts';
import { type Outside, takeAlong } from '../ui/actions.ts';
import { Brand } from '../ui/components/brand.tsx';
import { EmptyState } from '../ui/components/empty-state.tsx';
import { Overview } from '../ui/components/overview.tsx';
import { PasteForm } from '../ui/components/paste-form.tsx';
import { Positions } from '../ui/components/positions.tsx';
import { TakeAlong } from '../ui/components/take-along.tsx';
import { type Drawn, drawn } from '../ui/drawn.ts';
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
    <main class="page pasted">
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
        <Read {...props} of={drawn(session, view, settings, props.outside)} />
      )}
      <p role="status">{session.note.value}</p>
    </main>
  );
}

function Read({ of, lit, dark, outside }: Pick<Props, 'lit' | 'dark' | 'outside'> & { of: Drawn }) {
  const { session, reading, settings, exported, whole } = of;
  return (
    <div class="pasted__read">
      <div class="pasted__beside">
        <Overview {...of} />
        {isForeign(reading.analysis) ? null : <Positions {...of} shown={whole} />}
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
