import type { Span } from '../engine/analysis.ts';

/** A stretch of text that stands under the same spans all along: their indices, the longest first. */
export interface Stretch extends Span {
  under: number[];
}

/** Parts a stretch of text wherever one of the spans begins or ends. */
export function stretchesOf({ start, end }: Span, spans: readonly Span[]): Stretch[] {
  const cuts = new Set([start, end]);
  for (const span of spans) for (const cut of [span.start, span.end]) if (cut > start && cut < end) cuts.add(cut);
  const order = [...cuts].sort((a, b) => a - b);
  return order.slice(0, -1).map((from, nth) => {
    const to = order[nth + 1] ?? end;
    const under = spans.flatMap((span, index) => (span.start < to && span.end > from ? [index] : []));
    return { start: from, end: to, under: under.sort((a, b) => lengthOf(spans[b]) - lengthOf(spans[a])) };
  });
}

function lengthOf(span: Span | undefined): number {
  return span === undefined ? 0 : span.end - span.start;
}
