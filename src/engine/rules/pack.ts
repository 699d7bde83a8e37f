import type { Part, SourceType, Span } from '../analysis.ts';

/** A rule pack as data, after its file has been read and checked. The syntax is in docs/pack-format.md. */
export interface Pack {
  id: string;
  version: string;
  title: string;
  /** What the rule set shows, in a sentence or two. */
  about?: string;
  /** Who wrote it, as a stranger's pack is labelled. */
  author?: string;
  /** BCP 47. */
  language: string;
  style: { line: 'dotted' | 'solid' | 'wavy' | 'dashed' | 'double'; light: string; dark: string };
  /** Off until the reader turns it on. */
  off?: boolean;
  /** The word lists that its rules use, its own and the shared ones. */
  lists?: Record<string, string[]>;
  rules: Rule[];
}

/** Where in the article a rule looks. */
export type RegionKind =
  | 'any'
  | 'source'
  | 'cue'
  | 'content'
  | 'condition'
  | 'consequence'
  | 'narration'
  | 'headline'
  | 'headline-question'
  | 'headline-claim';

/** What the article's own sentence has, and the headline on it lacks. */
export type Lack = 'hedge' | 'attribution' | 'negation';

export interface Where {
  in: RegionKind;
  quoted: 'any' | 'inside' | 'outside';
  sourceType?: SourceType[];
  /** Whether the article names the source of the region's attribution anywhere. */
  named?: boolean;
  /** Of a headline's claim: what it lacks of the article's own sentence. */
  lacks?: Lack[];
}

export interface Rule {
  id: string;
  kind: string;
  title: string;
  /** Why it matters. */
  why: string;
  /** When this is ordinary practice. */
  normal: string;
  /** The question that a reader can put to the text. */
  ask: string;
  /** The guideline or paper that it follows. */
  source: string;
  where: Where;
  /**
   * What the finding marks: the template's own words; from the first of its named parts to the last; or the whole
   * structure that it was found in.
   */
  mark: 'match' | 'parts' | 'structure';
  match: string[];
  veto: string[];
  confidence: number;
  off?: boolean;
  examples: { match: string[]; pass: string[] };
}

/**
 * A structure that an earlier stage found and that rules can look into: the tokens from `first` up to, not including,
 * `last`. `any` and `headline` need none: the matcher makes those itself.
 */
export interface Region {
  in: Exclude<RegionKind, 'any' | 'headline'>;
  first: number;
  last: number;
  /** What a rule with `mark: structure` marks: the source; a cue with what it governs; a condition with its consequence; a headline's question or claim. */
  mark: Span;
  parts: Partial<Record<Part, Span>>;
  attribution: number | null;
  sourceType: SourceType | null;
  named: boolean;
  /** `headline-claim` only. */
  lacks?: Lack;
}
