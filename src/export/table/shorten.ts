import { plain, type Segment } from './cell-text.ts';

/** Cells longer than this many characters are shortened. */
const LONG = 150;
/** What a shortened cell keeps at least. */
const LEAST = 60;

/** Where a clause ends: at its punctuation, or before the word that opens the next one. */
const BORDER = /[,;:–—](?=\s)|\s(?=(?:and|but|or|because|while|after|before|which)\s)/g;
/** What must not fall off the end: a condition or a negation makes it another statement. */
const NEEDED = /\b(?:if|unless|until|except|otherwise|provided|not|never|no)\b|n[’']t\b/i;
/** Where one could also cut, when there is no better place. */
const WEAK_BORDER = /\s(?=(?:that|who|whom|as|so|to|for|in|by|over)\s)/g;

/**
 * A long cell cut at a clause border, without its end; null when the cell is short, or when it can only be cut inside
 * quoted words. A quotation always stands whole: cut to its harshest sentence, it would be another one.
 */
export function shorten(segments: readonly Segment[]): Segment[] | null {
  const length = segments.reduce((sum, segment) => sum + segment.text.length, 0);
  if (length <= LONG) return null;
  const place = lastBorder(segments, BORDER) ?? lastBorder(segments, WEAK_BORDER);
  return place === null ? null : cutAt(segments, place);
}

interface Place {
  /** Index of the segment. */
  index: number;
  /** Offset in its text. */
  at: number;
}

function lastBorder(segments: readonly Segment[], border: RegExp): Place | null {
  let before = 0;
  let best: Place | null = null;
  for (const [index, segment] of segments.entries()) {
    if (segment.kind === 'paraphrase')
      for (const match of segment.text.matchAll(border)) {
        const length = before + match.index;
        const rest = segment.text.slice(match.index) + plain(segments.slice(index + 1));
        const isInQuotation = (segment.text.slice(0, match.index).match(/[“”„«»"]/g)?.length ?? 0) % 2 === 1;
        if (length >= LEAST && length <= LONG && !isInQuotation && !NEEDED.test(rest))
          best = { index, at: match.index };
      }
    before += segment.text.length;
  }
  return best;
}

function cutAt(segments: readonly Segment[], { index, at }: Place): Segment[] {
  const kept = segments.slice(0, index);
  const last = segments[index];
  const text = last?.text.slice(0, at).replace(/[\s,;:–—]+$/, '') ?? '';
  return last && text !== '' ? [...kept, { ...last, text }] : kept;
}
