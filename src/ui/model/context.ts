import type { Span } from '../../engine/analysis.ts';

/** A place read in context: the sentences that hold it, with the one before and the one after. Empty strings where none is. */
export interface Context {
  before: string;
  /** The sentences of the place, in three: up to it, it, after it. */
  lead: string;
  place: string;
  tail: string;
  after: string;
}

/** The context of a span. `sentences` are the analysis's, in order; the words are exactly the article's. */
export function contextOf(text: string, sentences: readonly Span[], span: Span): Context {
  const first = sentences.findIndex((sentence) => sentence.end > span.start);
  const holding = sentences.filter((sentence) => sentence.start < span.end && sentence.end > span.start);
  const start = Math.min(holding[0]?.start ?? span.start, span.start);
  const end = Math.max(holding.at(-1)?.end ?? span.end, span.end);
  const before = holding.length > 0 && first > 0 ? sentences[first - 1] : undefined;
  const after = holding.length > 0 ? sentences[first + holding.length] : undefined;
  const words = (one: Span | undefined) => (one ? text.slice(one.start, one.end).trim() : '');
  return {
    before: words(before),
    lead: text.slice(start, span.start),
    place: text.slice(span.start, span.end),
    tail: text.slice(span.end, end),
    after: words(after),
  };
}
