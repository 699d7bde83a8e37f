import type { BlockRole, Span } from '../analysis.ts';
import type { Word } from './word.ts';

/** A kind of name that the name tagger knows. */
export type NameType = 'PERSON' | 'ORG' | 'PLACE';

/** One token of the article. Clitics ("'s", "n't") and punctuation are tokens of their own. */
export interface Token extends Span {
  /** What is known of its spelling. */
  word: Word;
  text: string;
  lower: string;
  /** Dictionary form in British or American spelling as the text has it, lower case. */
  lemma: string;
  /** Penn Treebank tag; '' until tagged. */
  pos: string;
  /** The kind of name that this token is part of, or null. */
  name: NameType | null;
  /** Whether this token starts a name (two names can stand side by side). */
  nameStart: boolean;
  /** Index of its sentence. */
  sentence: number;
  /** Whether it stands inside quotation marks. */
  quoted: boolean;
}

/** A sentence: its characters, and its tokens from `first` up to, not including, `last`. */
export interface Sentence extends Span {
  first: number;
  last: number;
  /** Index of its paragraph. */
  paragraph: number;
}

/** A paragraph: one block, or one stretch between blank lines; sentences from `first` up to, not including, `last`. */
export interface Paragraph extends Span {
  role: BlockRole;
  first: number;
  last: number;
}

/** Words between quotation marks. `inner` leaves the marks out; a quotation that the next paragraph carries on has no closing mark. */
export interface Quotation extends Span {
  inner: Span;
  /** Index of the quotation that this one carries on from the paragraph before, or null. */
  continues: number | null;
}

/** The article, read into tokens: what every later stage looks at. */
export interface Text {
  text: string;
  tokens: Token[];
  sentences: Sentence[];
  paragraphs: Paragraph[];
  quotations: Quotation[];
}
