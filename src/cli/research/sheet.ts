import { readCsv } from './csv-read.ts';
import type { Unit } from './units.ts';

const FIRST = ['item', 'line', 'id', 'sentence', 'before', 'text', 'after'] as const;

/** One row of a coding sheet that was filled in. */
export interface Coded {
  line: number;
  sentence: number;
  text: string;
  /** What the coder said of each layer; null where the coder left it open (`?`). */
  codes: Map<string, boolean | null>;
}

/** A sheet to be filled in: nothing in it says what the engine thinks. By RFC 4180, with a mark for spreadsheets that it is UTF-8. */
export function sheetOf(units: readonly Unit[], layers: readonly string[], corpus: string): string {
  const rows = units.map((unit, at) => [
    ...[at + 1, unit.line, unit.id, unit.sentence, unit.before, unit.text, unit.after],
    ...layers.map(() => ''),
    '',
    corpus,
  ]);
  return `\uFEFF${[[...FIRST, ...layers, 'done', 'corpus'], ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('')}`;
}

/** A field that no spreadsheet takes for a formula. */
function field(value: string | number): string {
  const text = /^[=+\-@\t\r]/.test(String(value)) ? `'${value}` : String(value);
  return /[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A coding sheet that came back. */
export interface Sheet {
  layers: string[];
  coded: Coded[];
  /** How many rows are not done. */
  open: number;
  /** The path of its corpus as `sample` was given it. */
  corpus: string | null;
}

/**
 * What a coder made of a sheet: only rows that are `done` count.
 * @throws an Error that names the row and the column of what cannot be read
 */
export function readSheet(file: string): Sheet {
  const [head = [], ...rows] = readCsv(file);
  const column = (name: string) => {
    const at = head.indexOf(name);
    if (at < 0) throw new Error(`the sheet has no column “${name}”`);
    return at;
  };
  const [line, sentence, text, after, done] = [
    column('line'),
    column('sentence'),
    column('text'),
    column('after'),
    column('done'),
  ];
  const layers = head.slice(after + 1, done);
  const finished = rows.filter((row) => codeOf(row[done]) === true);
  const coded = finished.map((row) => ({
    line: Number(row[line]),
    sentence: Number(row[sentence]),
    text: row[text] ?? '',
    codes: new Map(
      layers.map((layer, at) => {
        const code = codeOf(row[after + 1 + at]);
        if (code === undefined)
          throw new Error(
            `item ${row[0]}, ${layer}: “${row[after + 1 + at]}” is none of x, 1, yes, 0, no, ? and empty`,
          );
        return [layer, code] as const;
      }),
    ),
  }));
  const corpus = rows[0]?.[head.indexOf('corpus')] || null;
  return { layers, coded, open: rows.length - finished.length, corpus };
}

function codeOf(cell = ''): boolean | null | undefined {
  const word = cell.trim().toLowerCase();
  if (['x', '1', 'yes', 'y', 'true'].includes(word)) return true;
  if (['', '0', 'no', 'n', 'false'].includes(word)) return false;
  return word === '?' ? null : undefined;
}
