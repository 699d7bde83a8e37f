import { comesBeforeName, isOpener, isWordAfterAll } from './abbreviations.ts';
import type { Cut } from './tokens.ts';

const CLOSERS = new Set(['"', '”', '’', "'", ')', ']', '»', "''"]);
const OPENING = new Set(['"', "''", '“', '‘', "'", '(', '[', '«']);
const SMALL_A = 97;
const SMALL_Z = 122;
const STOPS = /^(?:[.?!…]+)$/;

/** Mends parse-english's sentence boundaries in place, by setting which tokens open a sentence. */
export function mendSentences(prose: string, cuts: Cut[]): void {
  const word = (i: number): string => {
    const cut = cuts[i];
    return cut ? prose.slice(cut.start, cut.end) : '';
  };
  const apart = (i: number): boolean => (cuts[i]?.start ?? 0) > (cuts[i - 1]?.end ?? 0);
  /** The token at or after `i` that is no opening mark. */
  const firstWord = (i: number): number => {
    let at = i;
    while (at < cuts.length && OPENING.has(word(at))) at++;
    return at;
  };

  for (let i = 1; i < cuts.length; i++) {
    const cut = cuts[i]!;
    const before = word(i - 1);
    if (cut.opens) {
      // A closing mark belongs to the sentence before it.
      if (CLOSERS.has(word(i)) && !apart(i) && i + 1 < cuts.length) {
        cut.opens = false;
        cuts[i + 1]!.opens = true;
      } else if (comesBeforeName(before.replace(/\.$/, '')) && before.endsWith('.') && !isOpener(word(i))) {
        cut.opens = false;
      }
      continue;
    }
    if (opensAfterStop(i)) cut.opens = true;
  }

  function opensAfterStop(i: number): boolean {
    const letter = prose.charCodeAt(cuts[i]!.start);
    if (letter >= SMALL_A && letter <= SMALL_Z) return false;
    const start = firstWord(i);
    const first = word(start);
    if (!/^\p{Lu}/u.test(first)) return false;
    const before = word(i - 1);
    // "… in the U.S. The …": the abbreviation's full stop is the sentence's as well.
    if (/\p{L}\.$/u.test(before)) return apart(i) && isOpener(first) && !comesBeforeName(before.slice(0, -1));
    // "Day 1. Trump …", "he sat. The …": parse-english takes "1." and "sat." for an item's number and an abbreviation.
    if (before === '.') return i > 2 && apart(i) && (/^[\d,.]+$/.test(word(i - 2)) || isWordAfterAll(word(i - 2)));
    // "… to make.”The …": a missing space after the closing mark.
    return i > 2 && start === i && CLOSERS.has(before) && !apart(i) && !apart(i - 1) && STOPS.test(word(i - 2));
  }
}
