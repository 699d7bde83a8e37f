import type { Span } from '../engine/analysis.ts';

/**
 * Words that the reader is selecting, as indices into the words of the text. With `from` null there is only the place at
 * which a selection would begin; `done` says that it has ended and waits for a kind.
 */
export interface Selection {
  from: number | null;
  at: number;
  done: boolean;
}

/** The words between which a selection may move: a sentence by keyboard, a paragraph by pointer and buttons. */
export interface Bounds {
  first: number;
  last: number;
}

/**
 * What a key makes of the selection while a sentence has the focus: arrows, Home and End move by words, Enter begins and
 * ends, Escape drops. Null for a key that means nothing here.
 */
export function afterKey(selection: Selection | null, key: string, { first, last }: Bounds): Selection | null {
  const inside = selection !== null && selection.at >= first && selection.at <= last;
  const { from, at, done } = inside ? selection : { from: null, at: first, done: false };
  const begun = done ? null : from;
  switch (key) {
    case 'ArrowRight':
      return { from: begun, at: Math.min(at + 1, last), done: false };
    case 'ArrowLeft':
      return { from: begun, at: Math.max(at - 1, first), done: false };
    case 'Home':
      return { from: begun, at: first, done: false };
    case 'End':
      return { from: begun, at: last, done: false };
    case 'Enter':
      return begun === null ? { from: at, at, done: false } : { from: begun, at, done: true };
    case 'Escape':
      return { from: null, at, done: false };
    default:
      return null;
  }
}

/** Grows or shrinks a selection by a word at one of its edges; at least one word stays. */
export function moveEdge(selection: Selection, edge: 'start' | 'end', by: 1 | -1, bounds: Bounds): Selection {
  const [start, end] = wordsOf(selection);
  if (edge === 'start') return { ...selection, from: clamp(start + by, bounds.first, end), at: end };
  return { ...selection, from: start, at: clamp(end + by, start, bounds.last) };
}

/** The first and the last word of a selection. */
export function wordsOf({ from, at }: Selection): [number, number] {
  return [Math.min(from ?? at, at), Math.max(from ?? at, at)];
}

/** The selected stretch of the text. */
export function spanOf(selection: Selection, words: readonly Span[]): Span {
  const [first, last] = wordsOf(selection);
  return { start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 };
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
