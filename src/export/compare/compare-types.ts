import type { Analysis, Article, PositionKind, Span } from '../../engine/analysis.ts';

/** One report as it was read. */
export interface Report {
  article: Article;
  analysis: Analysis;
}

/** One thing for each of two reports. */
export interface Both<T> {
  left: T;
  right: T;
}

export type Half = keyof Both<unknown>;

/** How much of what is quoted a report has in quotation marks: more than the other, less, or none of it. */
export type Quoting = 'more' | 'less' | 'other' | 'none';

/** One way in which two reports tell the same differently; what each has of it. */
export type Difference =
  | { type: 'quotation'; how: Both<Quoting> }
  /** Who is given as the source, in the article's words; null where the report says it in its own voice. */
  | { type: 'source'; by: Both<string | null> }
  /** Words of doubt in the report's own voice, each once; empty where it has none. */
  | { type: 'hedge'; hedges: Both<readonly string[]> }
  /** A mark of this rule set stands in one of them only. */
  | { type: 'finding'; pack: string; marked: Both<boolean> };

/** What one report has of a passage that both have. Offsets are those of its own article. */
export interface Told extends Span {
  /** Words that it quotes and the other does not. */
  apart: Span[];
}

/** A passage that both reports have, told differently. */
export interface ToldTwice extends Both<Told> {
  differences: Difference[];
}

/** A passage that one report only has. */
export interface OnlyPassage extends Span {
  /** Whose words it gives, as the article names them. */
  speaker: string | null;
  kinds: PositionKind[];
  /** Ids of the rule sets that mark something in it. */
  packs: string[];
}

/** What one report only has of one side; `side` is null for what belongs to none. */
export interface OnlySide {
  side: string | null;
  passages: OnlyPassage[];
}

/** A person whose words one report only has. */
export interface OnlySpeaker extends Span {
  name: string;
  /** Whether the other report names them without giving words of theirs. */
  named: boolean;
}

/** What sets two reports on one event apart. What is the same in both is not in it. */
export interface Comparison {
  differing: ToldTwice[];
  only: Both<OnlySide[]>;
  speakers: Both<OnlySpeaker[]>;
  /** How many passages both have, told differently or not: with none, these are hardly reports on one event. */
  shared: number;
}
