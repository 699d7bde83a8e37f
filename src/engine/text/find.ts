import type { Span } from '../analysis.ts';
import type { Quotation, Sentence, Text } from './text.ts';

/** Looking up places of a text by halving: none of these costs more than the logarithm of its length. Offsets in UTF-16. */

/** The first token that ends after an offset; the number of tokens where none does. */
export function tokenEndingAfter({ tokens }: Text, offset: number): number {
  return firstAfter(tokens, offset, (token) => token.end);
}

/** The tokens that lie wholly within a span, from the first up to, not including, the last. */
export function tokensWithin(text: Text, span: Span): { first: number; last: number } {
  let first = tokenEndingAfter(text, span.start);
  if ((text.tokens[first]?.start ?? span.start) < span.start) first++;
  const last = tokenEndingAfter(text, span.end);
  return { first, last: Math.max(first, last) };
}

/** The sentence that an offset lies in, if any does. */
export function sentenceAt({ sentences }: Text, offset: number): Sentence | undefined {
  const sentence = sentences[firstAfter(sentences, offset, (s) => s.end)];
  return sentence && sentence.start <= offset ? sentence : undefined;
}

/** For each quotation, the furthest end of it and those before it: nested ones end before the one around them. */
const furthest = new WeakMap<readonly Quotation[], Int32Array>();

/** Index of the outermost quotation that an offset lies in, marks included, or -1. */
export function quotationAt({ quotations }: Text, offset: number): number {
  const index = firstQuotationEndingAfter(quotations, offset);
  return (quotations[index]?.start ?? Number.POSITIVE_INFINITY) <= offset ? index : -1;
}

/** Index of the first quotation that ends after an offset; later ones may end before it. */
export function firstQuotationEndingAfter(quotations: readonly Quotation[], offset: number): number {
  let ends = furthest.get(quotations);
  if (ends?.length !== quotations.length) {
    let end = 0;
    ends = Int32Array.from(quotations, (q) => {
      end = Math.max(end, q.end);
      return end;
    });
    furthest.set(quotations, ends);
  }
  return firstAfter(ends, offset, (end) => end);
}

/** Index of the first item of a list in reading order whose end, as `endOf` tells it, lies behind an offset; the list's length where none does. */
export function firstAfter<T>(list: ArrayLike<T>, offset: number, endOf: (item: T) => number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = list[middle];
    if (item !== undefined && endOf(item) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
