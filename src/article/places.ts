import type { Span } from '../engine/analysis.ts';

/**
 * Where a run of the article's text stands in the page: the characters from `start` up to, not including, `end` are those
 * of `node.data` from `offset` on, one for one. Runs are in order and do not overlap; the line breaks between blocks
 * belong to none. All counts are UTF-16 code units.
 */
export interface Place extends Span {
  node: Text;
  offset: number;
}

/**
 * The live ranges that cover a span of the article's text, one for each text node that it touches, so that words split
 * by links and emphasis are covered whole and what was left out between them is not. Empty where nothing of it is in the
 * page any more. Cost: the logarithm of the number of places, plus the ranges.
 */
export function toRanges(places: readonly Place[], span: Span): Range[] {
  const ranges: Range[] = [];
  for (let index = firstEndingAfter(places, span.start); index < places.length; index++) {
    const place = places[index]!;
    if (place.start >= span.end) break;
    const from = place.offset + Math.max(span.start - place.start, 0);
    const to = place.offset + Math.min(span.end, place.end) - place.start;
    if (!place.node.isConnected || to > place.node.data.length) continue;
    const last = ranges.at(-1);
    // Runs of one node are parted only by white space and soft hyphens that the text leaves out.
    if (last?.endContainer === place.node) last.setEnd(place.node, to);
    else ranges.push(newRange(place.node, from, to));
  }
  return ranges;
}

/**
 * Whether the page still has these words where the article was read: every place of the span is in the document and
 * holds the same characters (white space of any kind counts as one).
 */
export function isIntact(places: readonly Place[], text: string, span: Span): boolean {
  let seen = false;
  for (let index = firstEndingAfter(places, span.start); index < places.length; index++) {
    const place = places[index]!;
    if (place.start >= span.end) break;
    const start = Math.max(span.start, place.start);
    const end = Math.min(span.end, place.end);
    const from = place.offset + start - place.start;
    const live = place.node.data.slice(from, from + end - start).replace(/\s/gu, ' ');
    if (!place.node.isConnected || live !== text.slice(start, end)) return false;
    seen = true;
  }
  return seen;
}

/** Index of the first place that ends after `offset`. */
function firstEndingAfter(places: readonly Place[], offset: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

function newRange(node: Text, from: number, to: number): Range {
  const range = node.ownerDocument.createRange();
  range.setStart(node, from);
  range.setEnd(node, to);
  return range;
}
