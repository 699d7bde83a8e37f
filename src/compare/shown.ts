import type { Article, Span } from '../engine/analysis.ts';
import type { Both, Half } from '../export/compare/compare-types.ts';

/** What every part of the comparison needs to know of the two reports. */
export interface Shown {
  articles: Both<Article>;
  labels: Both<string>;
  /** The title of a rule set. */
  titleOf: (pack: string) => string;
  goTo: (half: Half, span: Span) => void;
}

export const HALVES: readonly Half[] = ['left', 'right'];
