/**
 * What the engine returns for one article. These types are the contract of the command line, of the exports and of
 * every view; fields may be added, none renamed. All offsets count UTF-16 code units of the article's text exactly as
 * it was given, end exclusive: `text.slice(start, end)` is the marked text. Lists are in reading order.
 */

/** A stretch of the article's text, in UTF-16 code units, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

export type BlockRole = 'headline' | 'standfirst' | 'paragraph' | 'heading' | 'list' | 'quote';

/** One block of the article as its page sets it; blocks are in order and do not overlap. */
export interface Block extends Span {
  role: BlockRole;
}

/** What is known of an article besides its text; passed through, never guessed. */
export interface Meta {
  title: string | null;
  date: string | null;
  outlet: string | null;
  url: string | null;
}

/** What the engine reads. `language` is the page's own claim (BCP 47), where it makes one. */
export interface Article {
  text: string;
  blocks: Block[];
  meta: Meta;
  id?: string;
  language?: string;
}

/** What kind of source an attribution names; `none` is hearsay ("reportedly"). */
export type SourceType =
  | 'named-person'
  | 'organisation'
  | 'document'
  | 'unnamed-person'
  | 'unnamed-official'
  | 'vague-group'
  | 'unspecified-reports'
  | 'none';

/** Who is said to have said, thought, promised or denied what (Pareti 2012; Newell et al. 2018). */
export interface Attribution {
  /** The words that name the source, or null. */
  source: Span | null;
  /** The words that carry the saying; null where only punctuation carries it (a headline's colon). */
  cue: Span | null;
  /** What is said: one span, or several when it is interrupted. */
  content: Span[];
  mode: 'direct' | 'indirect' | 'mixed';
  /** Id of an entity, resolved through aliases and pronouns, or null when unsure. */
  speaker: string | null;
  sourceType: SourceType;
  /** 0 to 1. */
  confidence: number;
}

export type EntityType = 'person' | 'organisation' | 'place' | 'group';

export interface Entity {
  id: string;
  name: string;
  type: EntityType;
  /** As the article words it, or null. */
  role: string | null;
  mentions: Span[];
  /** Id of a side, or null. */
  side: string | null;
}

/** The named parts that a rule can mark. */
export type Part =
  | 'issuer'
  | 'target'
  | 'condition'
  | 'consequence'
  | 'claimant'
  | 'disputer'
  | 'claim'
  | 'source'
  | 'reason'
  /** Headline only: the article's own sentence on what the headline claims. */
  | 'sentence';

/** What the article tells of an unnamed source. */
export interface Tells {
  role: boolean;
  body: boolean;
  access: boolean;
  reason: boolean;
}

/** Whether the article records the accused side's reply to a contested claim. */
export type Reply = 'recorded' | 'refused' | 'absent';

export interface Finding extends Span {
  /** Id of the rule set. */
  pack: string;
  /** Id of the rule, `pack/rule`. */
  rule: string;
  kind: string;
  parts: Partial<Record<Part, Span>>;
  /** The words that the rule's template matched, for "why marked". */
  matched: Span;
  /** 0 to 1. */
  confidence: number;
  /** Index into attributions, or null. */
  attribution: number | null;
  /** Index of an earlier finding that this one repeats, or null. */
  sameAs: number | null;
  /** Whether it stands inside quotation marks. */
  quoted: boolean;
  /** Anonymous sourcing only: an unnamed spokesperson, who speaks for a body on the record. */
  onRecord?: boolean;
  tells?: Tells;
  /** Anonymous sourcing only: the highest rung of the ladder that it reaches, 0 to 5. */
  degree?: number;
  reason?: Span | null;
  rote?: boolean;
  /** Disputed claims only: a flat denial, or one that leaves room. */
  hedged?: boolean;
  reply?: Reply | null;
}

export interface Side {
  id: string;
  name: string;
  /** The names that are folded into it, as the article words them. */
  members: string[];
  /** Statements, and words of attributed text, that are this side's. */
  share: { statements: number; words: number };
}

export type PositionKind =
  | 'claim'
  | 'accusation'
  | 'denial'
  | 'demand'
  | 'offer'
  | 'rejection'
  | 'threat'
  | 'warning'
  | 'agreement'
  | 'intent';

/** What a statement rests on. */
export type Basis = 'named' | 'organisation' | 'document' | 'unnamed' | 'not-stated';

export interface Relation {
  /** Index of another position. */
  to: number;
  type: 'answers' | 'instead-of' | 'follows';
}

export interface Position extends Span {
  /** Id of a side. */
  side: string;
  /** Id of an entity, or null. */
  speaker: string | null;
  kind: PositionKind;
  /** Index into attributions, or null. */
  attribution: number | null;
  /** The words that the article itself puts in quotation marks; the rest is its paraphrase. */
  quoted: Span[];
  basis: Basis;
  /** Index of an earlier position that it repeats, or null. */
  sameAs: number | null;
  /** Id of a topic, or null. */
  topic: string | null;
  relation: Relation | null;
  /** 0 to 1. */
  confidence: number;
}

/** A point that the sides speak to, named in the article's own words. */
export interface Topic {
  id: string;
  label: string;
}

export type NoticeCode = 'text-cut' | 'not-english' | 'very-short' | 'no-article' | 'opinion' | 'selection';

/** Something that the reader should know about the reading; the interface words it. */
export interface Notice {
  code: NoticeCode;
  detail: string;
}

export interface Analysis {
  id?: string;
  versions: { engine: string; models: string; packs: Record<string, string> };
  input: { sha256: string; length: number };
  meta: Meta;
  language: string;
  sentences: Span[];
  attributions: Attribution[];
  entities: Entity[];
  findings: Finding[];
  sides: Side[];
  positions: Position[];
  topics: Topic[];
  /** Attributions by source type, summed; hearsay is not counted. */
  sourcing: { named: number; organisation: number; document: number; unnamed: number };
  notices: Notice[];
}
