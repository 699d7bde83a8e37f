import type { Analysis, Position, Side } from '../../engine/analysis.ts';

/**
 * One thing that a reader changed about an article's table. Sides go by id and statements by their words, not by index: both
 * outlive a new version of the engine. An edit whose side or words are no longer there changes nothing.
 */
export type Edit =
  /** Puts a side that the engine kept apart together with another one. */
  | { do: 'merge'; side: string; into: string }
  /** Sets apart one of the names that are folded into a side. */
  | { do: 'split'; side: string; member: string }
  | { do: 'rename'; side: string; name: string }
  | { do: 'hide'; side: string }
  /** Shows repetitions where they stand; `words` are those of each repetition. */
  | { do: 'unfold'; words: string[] }
  /** "This is wrong": takes a statement out of the table; `words` are those of its positions. */
  | { do: 'wrong'; words: string[] };

export interface EditedSide extends Side {
  editedByReader?: true;
  hidden?: true;
}

export interface EditedPosition extends Position {
  editedByReader?: true;
  wrong?: true;
}

/** An analysis with the reader's edits in it: the same indices, and what differs is marked. Every analysis is one. */
export interface EditedAnalysis extends Analysis {
  sides: EditedSide[];
  positions: EditedPosition[];
}
