import type { Span } from '../engine/analysis.ts';

/** https://www.w3.org/TR/annotation-model/#text-quote-selector */
export interface TextQuoteSelector {
  type: 'TextQuoteSelector';
  exact: string;
  prefix: string;
  suffix: string;
}

/** https://www.w3.org/TR/annotation-model/#text-position-selector; counts code points, not UTF-16 code units. */
export interface TextPositionSelector {
  type: 'TextPositionSelector';
  start: number;
  end: number;
}

/** What a quote selector has around its words at least, in code units. */
const AROUND = 32;

/** The words of a span with so much before and after them that they are found in one place only, where that is possible. */
export function quoteSelector(text: string, span: Span): TextQuoteSelector {
  const exact = text.slice(span.start, span.end);
  for (let around = AROUND; ; around *= 2) {
    const start = edge(text, Math.max(0, span.start - around));
    const end = edge(text, Math.min(text.length, span.end + around));
    const prefix = text.slice(start, span.start);
    const suffix = text.slice(span.end, end);
    const whole = prefix + exact + suffix;
    if (text.indexOf(whole) === text.lastIndexOf(whole)) return { type: 'TextQuoteSelector', exact, prefix, suffix };
  }
}

/** A function from an offset in UTF-16 code units to one in code points. Ask in rising order: it walks on from the last one. */
export function codePoints(text: string): (offset: number) => number {
  let [unit, point] = [0, 0];
  return (offset) => {
    if (offset < unit) [unit, point] = [0, 0];
    while (unit < offset) {
      unit += (text.codePointAt(unit) ?? 0) > 0xffff ? 2 : 1;
      point++;
    }
    return point;
  };
}

/** An offset that stands between characters, not within the two halves of one. */
function edge(text: string, offset: number): number {
  const code = text.charCodeAt(offset);
  return code >= 0xdc00 && code <= 0xdfff ? offset - 1 : offset;
}
