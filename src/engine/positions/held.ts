import type { Basis, Position, PositionKind, SourceType } from '../analysis.ts';
import type { ResolvedAttribution } from '../attribution/speakers.ts';
import type { TokenSpan } from '../attribution/subjects.ts';
import type { Stretch } from './stretches.ts';

/** What a statement rests on, by the type of its source. */
export const BASIS: Record<SourceType, Basis> = {
  'named-person': 'named',
  organisation: 'organisation',
  document: 'document',
  'unnamed-person': 'unnamed',
  'unnamed-official': 'unnamed',
  'vague-group': 'unnamed',
  'unspecified-reports': 'unnamed',
  none: 'not-stated',
};

/** What is about to become a position: a stretch of an attribution, and the shown names of the sides whose it is. */
export interface Candidate {
  attribution: ResolvedAttribution;
  stretch: Stretch;
  sides: string[];
  /** The kind where the words of an act already tell it; null leaves it to the classifier. */
  kind: PositionKind | null;
  /** What it rests on where that is not its own source; null leaves it to the source's type. */
  basis: Basis | null;
  /** How sure it is at least, where the words leave no doubt who acts; 0 leaves it to the attribution. */
  atLeast: number;
}

/** A position with the words that it was read from: what later steps compare. */
export interface Held {
  position: Position;
  /** Shown name of its side. */
  side: string;
  attribution: ResolvedAttribution;
  /** Tokens of what is said, without source and cue. */
  content: TokenSpan[];
}
