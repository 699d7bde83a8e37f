import type { Basis, PositionKind, Relation, Span } from '../../engine/analysis.ts';
import type { Segment } from './cell-text.ts';

/** The table of positions, ready to be drawn: everything in the article's own words. Spans are offsets of its text. */
export interface Table {
  /** In order of first mention. */
  columns: Column[];
  /** What several sides are reported to have agreed on. */
  agreed: AgreedRow[];
  /** Exchanges first, in the article's order, then statements without an answer. */
  rows: Row[];
  /** Statements under the threshold of confidence. */
  lessSure: Statement[];
  /** Statements that the reader called wrong. */
  wrong: Statement[];
}

/** What statements rest on, as the article words it, each once; `partly` where some of them don't say. */
export interface RestsOn {
  sources: string[];
  partly: boolean;
}

export interface Column {
  /** Id of the side; of a column for others, ids that are joined. */
  side: string;
  /** Ids of the sides in it: one, or all of the others. */
  sides: string[];
  name: string;
  members: string[];
  /** Whether the reader changed one of its sides. */
  edited: boolean;
}

export interface AgreedRow {
  label: string | null;
  /** Ids of the sides. */
  sides: string[];
  statement: Statement;
  restsOn: RestsOn;
}

export interface Row {
  /** The point at issue in the article's words, or null where the engine found none. */
  label: string | null;
  /** One cell for each column, in their order. */
  cells: Cell[];
  /** How many lines the statements take, an answer beside what it answers where there is room. */
  lines: number;
  restsOn: RestsOn;
  /** Whether one of its statements answers another. */
  exchange: boolean;
}

export interface Cell {
  statements: Statement[];
  /** The line of each statement within the row, from 1, rising. */
  lines: number[];
  /** What the article leaves out about a side that is accused in this row. */
  gap: 'accusation-not-quoted' | 'no-answer' | null;
}

export interface Statement {
  /** Index of its first position. */
  id: number;
  /** Indices of its positions: one, or the sentences of a quotation. */
  positions: number[];
  /** Indices of the positions that repeat it. */
  repeats: number[];
  /** Id and name of the side. */
  side: string;
  sideName: string;
  /** What is done with it: one kind, or those of a quotation's sentences, each once. */
  kinds: PositionKind[];
  span: Span;
  segments: Segment[];
  /** The same, cut at a clause border; null when it is short enough. */
  short: Segment[] | null;
  /** Who says it, where its own words don't tell. */
  speaker: { name: string; role: string | null } | null;
  /** When it was said, where the article tells ("before the talks") and the statement's own words don't. */
  when: string | null;
  basis: Basis;
  /** Places of this statement and of those that repeat it, in reading order. */
  places: Span[];
  /** `to` is the id of another statement; `point` is its point at issue, where that is another one than this statement's. */
  relation: { type: Relation['type']; to: number; side: string; sideName: string; point: string | null } | null;
  /** The least sure of its positions, 0 to 1. */
  confidence: number;
  /** Whether the reader put it under another side, or called it wrong. */
  edited: boolean;
}
