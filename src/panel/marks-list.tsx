import { type Signal, useComputed, useSignal } from '@preact/signals';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Span } from '../engine/analysis.ts';
import type { RuleSetText } from '../shared/messages.ts';
import { LineSample } from '../ui/components/line-sample.tsx';
import { Triangle } from '../ui/components/triangle.tsx';
import type { MarkLine } from '../ui/model/marks.ts';
import { marks as words } from '../ui/words-marks.ts';

interface Props {
  marks: readonly MarkLine[];
  open: Signal<boolean>;
  /** The finding whose line is to have the focus next; taken once the line is there. */
  wanted: Signal<number | null>;
  /** Goes to the mark in the page and opens its card. */
  openCard: (mark: MarkLine) => void;
  /** Lights words in the page; null puts the light out. */
  light: (span: Span | null) => void;
}

/** So many lines are there at once; the others follow without keeping the panel from anything else. */
const AT_ONCE = 100;

/**
 * All marks of the article in reading order, behind a press. One line is a stop of the Tab key; from there the arrow keys go from
 * line to line, so that whoever passes by passes in one step.
 */
export function MarksList({ marks, open, wanted, openCard, light }: Props) {
  const filter = useSignal<string | null>(null);
  const ruleSets = [...new Set(marks.map(({ ruleSet }) => ruleSet))];
  // A rule set that was turned off since filters nothing.
  const chosen = ruleSets.some(({ id }) => id === filter.value) ? filter.value : null;
  const shown = chosen === null ? marks : marks.filter(({ ruleSet }) => ruleSet.id === chosen);
  useLayoutEffect(() => {
    if (wanted.value !== null && !shown.some(({ finding }) => finding === wanted.value)) filter.value = null;
  });
  return (
    <section class="frame__divide marks">
      <h2 class="section-heading">
        <button type="button" class="side__name" aria-expanded={open.value} onClick={() => (open.value = !open.value)}>
          <Triangle /> {words.heading(marks.length)}
        </button>
      </h2>
      {!open.value ? null : marks.length === 0 ? (
        <p class="muted">{words.none}</p>
      ) : (
        <>
          {ruleSets.length < 2 ? null : (
            <RuleSetFilter ruleSets={ruleSets} chosen={chosen} choose={(id) => (filter.value = id)} />
          )}
          <p id="marks-how" class="muted">
            {words.how}
          </p>
          <Lines marks={shown} wanted={wanted} openCard={openCard} light={light} />
        </>
      )}
    </section>
  );
}

function Lines({ marks, wanted, openCard, light }: Omit<Props, 'open'>) {
  const list = useRef<HTMLOListElement>(null);
  const count = useSignal(AT_ONCE);
  /** The line that the Tab key stops at: where the reader was last, else the first. */
  const stop = useSignal<number | null>(null);
  const first = marks.some(({ finding }) => finding === stop.value) ? null : (marks[0]?.finding ?? null);

  useEffect(() => {
    if (count.value >= marks.length) return;
    const timer = setTimeout(() => (count.value += AT_ONCE));
    return () => clearTimeout(timer);
  }, [count.value, marks.length]);
  useLayoutEffect(() => {
    const line = list.current?.querySelector<HTMLElement>(`[data-mark="${wanted.value}"]`);
    if (!line) return;
    wanted.value = null;
    line.scrollIntoView?.({ block: 'center' });
    line.focus();
  });

  return (
    <ol
      class="marks__list"
      ref={list}
      aria-label={words.list}
      aria-describedby="marks-how"
      onKeyDown={(event) => moveFocus(event)}
    >
      {marks.slice(0, count.value).map((mark) => (
        <Line
          key={mark.finding}
          mark={mark}
          stop={stop}
          isFirst={mark.finding === first}
          openCard={openCard}
          light={light}
        />
      ))}
    </ol>
  );
}

interface LineProps extends Pick<Props, 'openCard' | 'light'> {
  mark: MarkLine;
  stop: Signal<number | null>;
  isFirst: boolean;
}

function Line({ mark, stop, isFirst, openCard, light }: LineProps) {
  const isStop = useComputed(() => stop.value === mark.finding);
  return (
    <li class="marks__item">
      <button
        type="button"
        class="marks__mark"
        data-mark={mark.finding}
        tabIndex={isStop.value || isFirst ? 0 : -1}
        onClick={() => openCard(mark)}
        onMouseEnter={() => light(mark.span)}
        onMouseLeave={() => light(null)}
        onFocus={() => {
          stop.value = mark.finding;
          light(mark.span);
        }}
        onBlur={() => light(null)}
      >
        <span class="marks__words" lang="en" dir="auto">
          {mark.words}
        </span>
        <span class="marks__rule" lang="en" dir="auto">
          <LineSample style={mark.ruleSet.style} /> {mark.ruleSet.title} · {mark.rule}
        </span>
      </button>
    </li>
  );
}

interface FilterProps {
  ruleSets: readonly RuleSetText[];
  chosen: string | null;
  choose: (id: string | null) => void;
}

function RuleSetFilter({ ruleSets, chosen, choose }: FilterProps) {
  return (
    <select
      class="field"
      aria-label={words.filter}
      onChange={({ currentTarget: { value } }) => choose(value === '' ? null : value)}
    >
      <option value="">{words.all}</option>
      {ruleSets.map(({ id, title }) => (
        <option key={id} value={id} selected={id === chosen} lang="en">
          {title}
        </option>
      ))}
    </select>
  );
}

/** Up, down, Home and End, among the lines that are shown. */
function moveFocus(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  const lines = [...event.currentTarget.querySelectorAll('button')];
  const at = lines.findIndex((line) => line.contains(document.activeElement));
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: lines.length - 1 }[event.key];
  if (to === undefined || at < 0) return;
  event.preventDefault();
  lines[Math.max(0, Math.min(to, lines.length - 1))]?.focus();
}
