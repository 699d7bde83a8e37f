import { useComputed, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Span } from '../engine/analysis.ts';
import { Brand } from '../ui/components/brand.tsx';
import { Picker } from './picker.tsx';
import type { ComparePorts, OpenTabs } from './ports.ts';
import { SideBySide } from './side-by-side.tsx';
import { words } from './words.ts';

interface Props {
  /** The tab that the comparison was opened from. */
  first: number | null;
  ports: ComparePorts;
}

/** How often tabs that are being read are asked again. */
const PAUSE = 300;

/** Two reports on one event: the reader picks the second one, then sees what sets them apart. */
export function CompareApp({ first, ports }: Props) {
  const open = useSignal<OpenTabs | null>(null);
  const second = useSignal<number | null>(null);
  /** Whether the reader has been at a comparison. */
  const wasThere = useSignal(false);
  const note = useSignal('');
  const left = useComputed(() => open.value?.read.find(({ id }) => id === first));
  const right = useComputed(() => open.value?.read.find(({ id }) => id === second.value));

  useEffect(() => {
    let turn = 0;
    const ask = async () => {
      const mine = ++turn;
      const found = await ports.openTabs();
      if (mine !== turn) return;
      open.value = found;
      if (!found.busy) return;
      await ports.wait(PAUSE);
      if (mine === turn) await ask();
    };
    ports.onChange(() => void ask());
    void ask();
  }, [ports, open]);

  const goTo = (tabId: number, span: Span | null) => {
    note.value = '';
    ports.goTo(tabId, span).then(
      (found) => {
        note.value = found ? '' : words.gone;
      },
      () => {
        note.value = words.gone;
      },
    );
  };

  return (
    <main class="page compare">
      <header class="compare__header">
        <Brand />
        <h1>{words.heading}</h1>
        <p class="muted">{words.why}</p>
      </header>
      <p class="compare__note" role="status">
        {open.value === null ? words.searching : note.value}
      </p>
      {open.value === null ? null : left.value === undefined ? (
        <NotRead />
      ) : right.value === undefined ? (
        <Picker
          first={left.value}
          tabs={open.value}
          isBack={wasThere.value}
          pick={(id) => {
            second.value = id;
            wasThere.value = true;
          }}
        />
      ) : (
        <SideBySide
          tabs={{ left: left.value, right: right.value }}
          goTo={goTo}
          back={() => {
            second.value = null;
          }}
        />
      )}
    </main>
  );
}

function NotRead() {
  return (
    <div class="empty">
      <p>{words.firstNotRead}</p>
      <p class="muted">{words.howToRead}</p>
    </div>
  );
}
