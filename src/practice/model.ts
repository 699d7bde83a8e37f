import { type ReadonlySignal, signal } from '@preact/signals';
import type { Span } from '../engine/analysis.ts';
import type { RuleSetText, SampleMark } from '../shared/messages.ts';
import type { Settings } from '../shared/settings.ts';
import { isRuleOn, isRuleSetOn, thresholdOf } from '../shared/show.ts';
import { compare, type OwnMark, type Place } from './compare.ts';
import { type Lesson, textOf } from './lessons/lesson.ts';
import { moveEdge, type Selection, spanOf } from './selection.ts';
import { boundsOf, type LaidOut, layOut, type Sentence } from './text.ts';
import { words } from './words.ts';

/** What practice does with the browser; `main.tsx` has the real ones, tests hand in their own. */
export interface PracticePorts {
  read(text: string): Promise<{ sentences: Span[]; marks: SampleMark[] }>;
  ruleSets: readonly RuleSetText[];
  settings: Settings;
}

/** A text in front of the reader: theirs to mark, then both readings, one over the other. */
export interface Exercise {
  lesson: Lesson | null;
  laidOut: LaidOut;
  own: OwnMark[];
  selection: Selection | null;
  /** Both readings, once the reader has asked for them. */
  places: Place[] | null;
}

/** The state behind the page. It is kept nowhere: closing the page forgets the text and the marks. */
export interface Practice {
  exercise: ReadonlySignal<Exercise | null>;
  /** The kinds that can be marked: the extension's own rule sets that are on. */
  kinds: readonly RuleSetText[];
  /** What has just happened, for screen readers, or what went wrong. */
  said: ReadonlySignal<string>;
  openLesson(lesson: Lesson): Promise<void>;
  openText(text: string): Promise<void>;
  /** Takes a selection over; null drops it. */
  select(selection: Selection | null): void;
  selectSentence(sentence: Sentence): void;
  moveEdge(edge: 'start' | 'end', by: 1 | -1): void;
  /** Marks the selected words. */
  mark(kind: string): void;
  takeBack(mark: OwnMark): void;
  compare(): void;
  markMore(): void;
  leave(): void;
}

export function createPractice(ports: PracticePorts): Practice {
  const exercise = signal<Exercise | null>(null);
  const said = signal('');
  const kinds = ports.ruleSets.filter((set) => set.core && isRuleSetOn(set, ports.settings));
  let marks: SampleMark[] = [];

  async function open(text: string, lesson: Lesson | null): Promise<void> {
    said.value = '';
    try {
      const reading = await ports.read(text);
      marks = reading.marks.filter((mark) => isPractised(mark, kinds, ports.settings));
      exercise.value = { lesson, laidOut: layOut(text, reading.sentences), own: [], selection: null, places: null };
    } catch (error) {
      said.value = words.failed(error instanceof Error ? error.message : String(error));
    }
  }

  function change(fields: Partial<Exercise>): void {
    if (exercise.value !== null) exercise.value = { ...exercise.value, ...fields };
  }

  function select(selection: Selection | null): void {
    change({ selection });
    const laidOut = exercise.value?.laidOut;
    if (selection === null || laidOut === undefined) return;
    const { start, end } = spanOf(selection, laidOut.words);
    said.value = words.selected(laidOut.text.slice(start, end), selection);
  }

  const titleOf = (id: string) => kinds.find((kind) => kind.id === id)?.title ?? id;

  return {
    exercise,
    kinds,
    said,
    openLesson: (lesson) => open(textOf(lesson), lesson),
    openText: (text) => open(text.trim(), null),
    select,
    selectSentence: ({ first, last }) => select({ from: first, at: last, done: true }),
    moveEdge(edge, by) {
      const { selection, laidOut } = exercise.value ?? {};
      if (selection && laidOut) select(moveEdge(selection, edge, by, boundsOf(laidOut, selection.at)));
    },
    mark(kind) {
      const { selection, laidOut, own } = exercise.value ?? {};
      if (!selection?.done || !laidOut || !own) return;
      const mark = { ...spanOf(selection, laidOut.words), kind };
      const others = own.filter((one) => !same(one, mark));
      change({ own: [...others, mark].sort((a, b) => a.start - b.start || a.end - b.end), selection: null });
      said.value = words.marked(laidOut.text.slice(mark.start, mark.end), titleOf(kind));
    },
    takeBack(mark) {
      change({ own: (exercise.value?.own ?? []).filter((one) => !same(one, mark)) });
      said.value = words.tookBack;
    },
    compare: () => change({ places: compare(exercise.value?.own ?? [], marks), selection: null }),
    markMore: () => change({ places: null }),
    leave() {
      exercise.value = null;
      marks = [];
      said.value = '';
    },
  };
}

/** Whether a page would show this mark: its set and its rule are on, and it is sure enough for this reader. */
function isPractised(mark: SampleMark, kinds: readonly RuleSetText[], settings: Settings): boolean {
  const kind = kinds.find(({ id }) => id === mark.pack);
  const rule = kind?.rules.find(({ id }) => id === mark.rule);
  return rule !== undefined && isRuleOn(rule, settings) && mark.confidence >= thresholdOf(kind, settings);
}

function same(a: OwnMark, b: OwnMark): boolean {
  return a.start === b.start && a.end === b.end && a.kind === b.kind;
}
