import type { Attribution, SourceType } from '../../engine/analysis.ts';
import { entityKey } from './names.ts';
import type { Passage, Said } from './passages.ts';
import { wordsWithin } from './words.ts';

type Rank = 'named' | 'body' | 'unnamed';

/** Who a report gives as the source of something. */
export interface Given {
  /** In the article's words. */
  words: string;
  rank: Rank;
  /** The name to compare by; null where it is not known who it is. */
  key: string | null;
}

const RANKS: Record<SourceType, Rank> = {
  'named-person': 'named',
  organisation: 'body',
  document: 'body',
  'unnamed-person': 'unnamed',
  'unnamed-official': 'unnamed',
  'vague-group': 'unnamed',
  'unspecified-reports': 'unnamed',
  none: 'unnamed',
};

/**
 * The source that a passage gives for these words: null where the report says them in its own voice, undefined where
 * only a part of them is somebody's.
 * @param text the report's text
 */
export function givenSource(text: string, passage: Passage, shared: ReadonlySet<string>): Given | null | undefined {
  const words = passage.words.filter((word) => word.content && shared.has(word.key));
  const covers = ({ content }: Attribution) => content.reduce((sum, span) => sum + wordsWithin(words, span).length, 0);
  const covering = passage.attributions
    .map((one) => ({ one, covered: covers(one) }))
    .filter((each) => each.covered > 0);
  const best = covering.sort((a, b) => b.covered - a.covered)[0];
  if (best === undefined) return passage.quotes.length > 0 || passage.findings.length > 0 ? undefined : null;
  return 2 * best.covered >= words.length ? givenBy(text, best.one) : undefined;
}

/** Whether a passage gives this source, or one that may be the same. */
export function isGivenIn(text: string, passage: Passage, source: Given): boolean {
  return passage.attributions.some((one) => {
    const given = givenBy(text, one);
    return given?.rank === source.rank && (given.key === source.key || given.key === null || source.key === null);
  });
}

function givenBy(text: string, { source, cue, sourceType, by }: Said): Given | undefined {
  const rank = RANKS[sourceType];
  const key = by === null ? null : entityKey(by);
  // By the whole name: the passage itself may have "she".
  if (rank === 'named') return by === null ? undefined : { words: by.name, rank, key };
  const span = source ?? cue;
  return span === null ? undefined : { words: text.slice(span.start, span.end).replace(/\s+/g, ' '), rank, key };
}
