import type { Span } from '../analysis.ts';
import { isAbbreviation, isWordAfterAll } from './abbreviations.ts';
import { isWord } from './by-word.ts';
import { Parser } from './parser.ts';

/** A token's place in its piece of text, and whether a sentence starts with it. */
export interface Cut extends Span {
  opens: boolean;
}

const parser = new Parser();

/** Suffixes that the Penn Treebank sets apart: 's, 're, 've, 'll, 'd, 'm, n't. */
const CLITIC = /(?:['’](?:s|re|ve|ll|d|m)|n['’]t)$/i;
/** "'em", "'90s", "'til": words that start with an apostrophe. */
const ELISION = /^['’‘](?:em|n|til|cause|twas|tis|bout|\d0s|\d\d|n['’])$/i;
const CURRENCY = /^(?:[A-Z]{1,3})?[$€£¥₹₽]$/;
/** Nothing in it that could be split off. */
const PLAIN = /^[A-Za-z][A-Za-z-]*$/;
const DIGITS = /^\d{3}(?:\.\d+)?$/;

/**
 * Splits prose into tokens with parse-english, as the Penn Treebank would: clitics and punctuation apart, "U.S.",
 * "$3.5", "10,000", "a.m." and hyphenated words whole. Offsets count from the start of `prose`.
 */
export function tokenize(prose: string): Cut[] {
  return joinApostrophes(prose, splitWords(prose, joinParts(prose, leavesOf(prose))));
}

/** The words and punctuation marks of parse-english's tree, in order. */
function leavesOf(prose: string): Cut[] {
  const leaves: Cut[] = [];
  for (const paragraph of parser.parse(prose).children) {
    if (!('children' in paragraph)) continue;
    for (const sentence of paragraph.children) {
      if (!('children' in sentence)) continue;
      let opens = true;
      for (const node of sentence.children) {
        const start = node.position?.start.offset;
        const end = node.position?.end.offset;
        if (node.type === 'WhiteSpaceNode' || start === undefined || end === undefined) continue;
        leaves.push({ start, end, opens });
        opens = false;
      }
    }
  }
  return leaves;
}

/** Joins what parse-english splits though it is one word: "$3.5", "10,000", "#tag", "No. 5", addresses. */
function joinParts(prose: string, leaves: Cut[]): Cut[] {
  const joined: Cut[] = [];
  let address = -1;
  for (let i = 0; i < leaves.length; i++) {
    const leaf = leaves[i]!;
    const last = joined.at(-1);
    if (!last || last.end !== leaf.start) {
      joined.push(leaf);
      address = /^(?:https?|www)/i.test(prose.slice(leaf.start, leaf.end)) ? joined.length - 1 : -1;
      continue;
    }
    const before = prose.slice(last.start, last.end);
    const value = prose.slice(leaf.start, leaf.end);
    const next = leaves[i + 1];
    const third = next && next.start === leaf.end ? prose.slice(next.start, next.end) : '';
    if (address === joined.length - 1 && (third || /[\w/]/.test(value))) {
      last.end = leaf.end;
    } else if (
      (CURRENCY.test(before) && /^[\d.]/.test(value)) ||
      (/^[A-Z]{1,3}$/.test(before) && CURRENCY.test(value) && /^\d/.test(third)) ||
      (/^[#@]$/.test(before) && /^[\p{L}\d_]/u.test(value))
    ) {
      last.end = leaf.end;
    } else if (value === ',' && /\d$/.test(before) && DIGITS.test(third)) {
      last.end = next!.end;
      i++;
    } else if (value === '.' && isAbbreviation(before) && (before !== 'No' || /^ \d/.test(prose.slice(leaf.end)))) {
      last.end = leaf.end;
      if (next && before === 'No') next.opens = false;
    } else if (/^([.!?-])\1*$/.test(value) && before.endsWith(value.charAt(0)) && !/\w/.test(before)) {
      last.end = leaf.end;
    } else {
      joined.push(leaf);
    }
  }
  return joined;
}

/** Two apostrophes side by side are one quotation mark: typewriters and wire services set them so. */
function joinApostrophes(prose: string, cuts: Cut[]): Cut[] {
  if (!prose.includes("''")) return cuts;
  const isApostrophe = (i: number): boolean => cuts[i]!.end === cuts[i]!.start + 1 && prose[cuts[i]!.start] === "'";
  const touches = (i: number): boolean => i > 0 && i < cuts.length && cuts[i]!.start === cuts[i - 1]!.end;
  const joined: Cut[] = [];
  for (let i = 0; i < cuts.length; i++) {
    const end = i + 2;
    const isPair =
      i + 1 < cuts.length &&
      isApostrophe(i) &&
      isApostrophe(i + 1) &&
      touches(i + 1) &&
      !(touches(i) && isApostrophe(i - 1)) &&
      !(touches(end) && isApostrophe(end));
    joined.push(isPair ? { ...cuts[i]!, end: cuts[i + 1]!.end } : cuts[i]!);
    if (isPair) i++;
  }
  return joined;
}

/** Splits clitics, a missing space after a full stop, outer apostrophes, and runs of unlike punctuation. */
function splitWords(prose: string, parts: Cut[]): Cut[] {
  const cuts: Cut[] = [];
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i]!;
    const { start, end, opens } = part;
    const word = prose.slice(start, end);
    const first = cuts.length;
    if (end - start === 1 || PLAIN.test(word)) cuts.push(part);
    else if (!isWord(word)) splitMarks(word, start, cuts);
    else if (/^(?:https?:|www\.)/i.test(word)) splitAddress(word, start, cuts);
    else splitWord(word, start, parts[i + 1], prose, cuts);
    if (cuts.length > first) cuts[first]!.opens = opens;
  }
  return cuts;
}

/** The full stop after an address is the sentence's. */
function splitAddress(word: string, at: number, cuts: Cut[]): void {
  const bare = word.replace(/[.,!?;:]+$/, '').length;
  cuts.push({ start: at, end: at + bare, opens: false });
  if (bare < word.length) splitMarks(word.slice(bare), at + bare, cuts);
}

function splitMarks(marks: string, at: number, cuts: Cut[]): void {
  for (const match of marks.matchAll(/[.!?]{2,}|(.)\1*/gsu)) {
    const { length } = match[0];
    const isQuote = /["“”'‘’()[\]]/.test(match[0]);
    const start = at + match.index;
    if (!isQuote || length === 1) cuts.push({ start, end: start + length, opens: false });
    else for (let i = 0; i < length; i++) cuts.push({ start: start + i, end: start + i + 1, opens: false });
  }
}

function splitWord(word: string, at: number, next: Cut | undefined, prose: string, cuts: Cut[]): void {
  let from = 0;
  let to = word.length;
  const tail: Cut[] = [];
  if (/^['’‘]/.test(word) && !ELISION.test(word) && !CLITIC.test(word)) {
    cuts.push({ start: at, end: at + 1, opens: false });
    from = 1;
  }
  while (to > from + 1 && /['’]/.test(word.charAt(to - 1)) && !/^['’]n['’]$/i.test(word)) {
    to--;
    tail.unshift({ start: at + to, end: at + to + 1, opens: false });
  }
  const stop = word.slice(from, to - 1);
  if (word.charAt(to - 1) === '.' && to - from > 1 && endsSentence(stop, word.slice(from, to), next, at + to, prose)) {
    to--;
    tail.unshift({ start: at + to, end: at + to + 1, opens: false });
  }
  for (let match = CLITIC.exec(word.slice(from, to)); match && match.index > 0; ) {
    const start = from + match.index;
    tail.unshift({ start: at + start, end: at + to, opens: false });
    to = start;
    match = CLITIC.exec(word.slice(from, to));
  }
  const gap = /^(.*(?:\p{Ll}{2}|\d))([.?!])(\p{Lu}[\p{Ll}’'].*|[AI])$/su.exec(word.slice(from, to));
  if (gap?.[1] && gap[3] && !/[@/]/.test(word) && !(gap[2] === '.' && isAbbreviation(gap[1]))) {
    const middle = from + gap[1].length;
    cuts.push({ start: at + from, end: at + middle, opens: false });
    cuts.push({ start: at + middle, end: at + middle + 1, opens: false });
    cuts.push({ start: at + middle + 1, end: at + to, opens: true });
  } else {
    let start = from;
    for (const end of gluedAt(word.slice(from, to))) {
      cuts.push({ start: at + start, end: at + from + end, opens: false });
      start = from + end;
    }
    cuts.push({ start: at + start, end: at + to, opens: false });
  }
  cuts.push(...tail);
}

/** Where a word ends that runs into a name without a space: "Rep.|Ana", "More|:|Marovia". Offsets within the word. */
function gluedAt(word: string): number[] {
  const titled = /^(\p{Lu}\p{Ll}{1,3})\.\p{Lu}\p{Ll}/u.exec(word)?.[1];
  if (titled !== undefined && isAbbreviation(titled)) return [titled.length + 1];
  const label = /^(\p{Lu}\p{Ll}+):\p{Lu}\p{Ll}/u.exec(word)?.[1];
  return label === undefined ? [] : [label.length, label.length + 1];
}

/** Whether the full stop that parse-english left on a word is the sentence's and not the word's. */
function endsSentence(bare: string, word: string, next: Cut | undefined, end: number, prose: string): boolean {
  if (/^[\d,.]*\d$/.test(bare)) return !next || (next.start > end && /\p{Lu}|["“‘(]/u.test(prose.charAt(next.start)));
  if (isWordAfterAll(bare)) return true;
  return !isAbbreviation(bare) && !word.slice(0, -1).includes('.') && (!next || next.start === end);
}
