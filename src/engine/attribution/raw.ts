import type { PositionKind } from '../analysis.ts';
import type { CueClass } from './cue-verbs.ts';
import type { TokenSpan } from './subjects.ts';

/** An attribution over tokens, before anyone is resolved. */
export interface RawAttribution {
  source: TokenSpan | null;
  cue: TokenSpan | null;
  content: TokenSpan[];
  /** Index of the verb group of the cue, or null where no verb carries it. */
  verb: number | null;
  /** What the cue alone tells of the kind, or null. */
  kind: PositionKind | null;
  class: CueClass | 'according' | 'noun' | 'hearsay' | 'punctuation';
  /** Whether the cue is negated ("did not confirm"). */
  negated: boolean;
  /** What found it; the tagger's spans are kept where both did. */
  by: 'rule' | 'tagger' | 'continuation' | 'candidate';
  confidence: number;
}

/**
 * The same attribution with its properties in one order, whatever made it: the engine that runs this reads properties
 * fastest where all objects of a kind were made in one place.
 */
export function plainAttribution(a: RawAttribution): RawAttribution {
  return {
    source: a.source,
    cue: a.cue,
    content: [...a.content],
    verb: a.verb,
    kind: a.kind,
    class: a.class,
    negated: a.negated,
    by: a.by,
    confidence: a.confidence,
  };
}
