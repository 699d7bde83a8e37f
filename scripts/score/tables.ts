import type { Measured } from './tally.ts';

/** Figures of one set or part of a set. */
export interface Column {
  title: string;
  made: string;
  documents: number;
  figures: Record<string, Measured>;
}

/** What the scorer's layers are called. */
const NAMES: Record<string, string> = {
  anonymous: 'anonymous sourcing, sentences',
  'anonymous.span': 'anonymous sourcing, marks',
  'anonymous.iou': 'anonymous sourcing, overlap of marks',
  'anonymous.kind': 'anonymous sourcing, kind',
  threats: 'conditional threats, sentences',
  'threats.span': 'conditional threats, marks',
  'threats.iou': 'conditional threats, overlap of marks',
  'threats.kind': 'conditional threats, kind',
  'threats.condition.iou': 'conditional threats, overlap of conditions',
  'threats.consequence.iou': 'conditional threats, overlap of consequences',
  disputes: 'disputed claims, sentences',
  'disputes.span': 'disputed claims, marks',
  'disputes.iou': 'disputed claims, overlap of marks',
  'disputes.kind': 'disputed claims, kind',
  sides: 'sides',
  positions: 'positions',
  'positions.kind': 'positions, kind',
  'attribution.source.exact': 'source, exact',
  'attribution.cue.exact': 'cue, exact',
  'attribution.content.exact': 'content, exact',
  'attribution.source.word': 'source, words',
  'attribution.cue.word': 'cue, words',
  'attribution.content.word': 'content, words',
  'attribution.whole': 'whole attributions',
};

const ORDER = Object.keys(NAMES);
const place = (layer: string) => (ORDER.includes(layer) ? ORDER.indexOf(layer) : ORDER.length);

/** The rows of a table: what is measured, the figure with its interval, and what it was counted from. */
export function rowsOf({ figures }: Column): string[][] {
  return Object.entries(figures)
    .sort(([a], [b]) => place(a) - place(b))
    .map(([layer, { value, low, high, counts }]) => [
      NAMES[layer] ?? layer,
      value.toFixed(3),
      `${low.toFixed(2)}–${high.toFixed(2)}`,
      ...details(layer, counts),
    ]);
}

export const HEAD = ['', 'figure', '95 % interval', 'precision', 'recall', 'right', 'false', 'missed'];

function details(layer: string, [right, wrong, missed]: readonly [number, number, number]): string[] {
  if (layer.endsWith('.iou')) return ['', '', '', '', ''];
  if (/\.(kind|degree)/.test(layer)) return ['', '', String(right), String(wrong), ''];
  const share = (other: number) => (right + other > 0 ? (right / (right + other)).toFixed(3) : '–');
  return [share(wrong), share(missed), String(right), String(wrong), String(missed)];
}

/** A table in Markdown. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, i) => (i === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}

/** A table for the terminal, its columns under each other. */
export function plainTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((cell, i) => Math.max(cell.length, ...rows.map((row) => row[i]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  ');
  return [head, ...rows].map((row) => line(row).trimEnd()).join('\n');
}
