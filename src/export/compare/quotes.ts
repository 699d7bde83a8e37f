import type { Span } from '../../engine/analysis.ts';
import type { Passage } from './passages.ts';
import { runsOf, type Word, wordsWithin } from './words.ts';

const DOUBLE = /“[^“”]*(?:”|$)|"[^"]*"/g;

/** The stretches of a passage in double quotation marks; one that goes on in the next paragraph ends with its own. */
export function doubleQuotes(text: string, { start, end }: Span): Span[] {
  return [...text.slice(start, end).matchAll(DOUBLE)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
}

/** So many words in the same order are the same quotation; shorter ones are compared whole, and within their pair only. */
export const RUN = 3;

const SHORT = [1, 2];

/** The words of each quotation of a passage. */
export function quotedWords(passage: Passage): Word[][] {
  return passage.quotes.map((quote) => wordsWithin(passage.words, quote));
}

/** Everything that a report quotes, as runs of words. */
export function quotedRuns(passages: readonly Passage[]): ReadonlySet<string> {
  return new Set(
    passages.flatMap((passage) => quotedWords(passage).flatMap((words) => runsOf(words, RUN).map(runText))),
  );
}

/** What passages quote in less than a run: only within its pair such a word or two means the same. */
export interface Scraps {
  /** Quotations that are shorter than a run. */
  whole: ReadonlySet<string>;
  /** Every stretch of a quotation that is shorter than a run. */
  parts: ReadonlySet<string>;
}

export function scrapsOf(passages: readonly Passage[]): Scraps {
  const quotations = passages.flatMap(quotedWords);
  return {
    whole: new Set(
      quotations.filter(({ length }) => length < RUN).flatMap((words) => runsOf(words, words.length).map(runText)),
    ),
    parts: new Set(quotations.flatMap((words) => SHORT.flatMap((length) => runsOf(words, length).map(runText)))),
  };
}

/** What a passage quotes, held against what another report quotes. */
export interface QuoteSplit {
  /** Its quoted words that the other has, too. */
  shared: Word[];
  /** Stretches of its quotations that the other lacks, as long as they say something. */
  apart: Span[];
}

export function splitQuotes(passage: Passage, runs: ReadonlySet<string>, scraps: Scraps): QuoteSplit {
  const shared: Word[] = [];
  const apart: Span[] = [];
  for (const words of quotedWords(passage)) {
    const inBoth = coveredBy(words, runs, scraps);
    words.forEach((word, index) => {
      if (inBoth[index]) shared.push(word);
    });
    apart.push(...stretchesOf(words, inBoth).filter(saysSomething).flatMap(spanOf));
  }
  return { shared, apart };
}

/** Which words of a quotation stand in a run that the other report quotes. */
function coveredBy(words: readonly Word[], runs: ReadonlySet<string>, scraps: Scraps): boolean[] {
  const covered = words.map(() => false);
  const cover = (length: number, known: ReadonlySet<string>) => {
    for (const { run, at } of runsOf(words, length)) if (known.has(run)) covered.fill(true, at, at + length);
  };
  cover(RUN, runs);
  for (const length of SHORT) cover(length, words.length === length ? scraps.parts : scraps.whole);
  return covered;
}

function stretchesOf(words: readonly Word[], inBoth: readonly boolean[]): Word[][] {
  const stretches: Word[][] = [];
  words.forEach((word, index) => {
    if (inBoth[index]) return;
    const last = stretches.at(-1);
    if (last !== undefined && index > 0 && !inBoth[index - 1]) last.push(word);
    else stretches.push([word]);
  });
  return stretches;
}

/** A lone "of" sets no quotation apart; a "not" does. */
function saysSomething(words: readonly Word[]): boolean {
  return words.some((word) => word.content || /^(?:no|not|never|cannot)$|n't$/.test(word.key));
}

function spanOf(words: readonly Word[]): Span[] {
  const [first, last] = [words[0], words.at(-1)];
  return first === undefined || last === undefined ? [] : [{ start: first.start, end: last.end }];
}

const runText = ({ run }: { run: string }) => run;
