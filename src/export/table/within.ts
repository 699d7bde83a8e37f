import type { Span } from '../../engine/analysis.ts';

/** Whether a span lies in another, ends included. */
export function within(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
