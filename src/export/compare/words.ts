import type { Span } from '../../engine/analysis.ts';

/** A word of an article. */
export interface Word extends Span {
  /** What makes two words the same: in small letters, of a content word without its ending. */
  key: string;
  /** Whether it carries content: neither a function word nor one that reports ("said"). */
  content: boolean;
  /** Whether it is part of a name: all that is said of one person or place shares it. */
  name: boolean;
}

/** Whether two passages that have the word in common may well be about the same. */
export function isTelling({ content, name }: Word): boolean {
  return content && !name;
}

const WORD = /\p{N}+(?:[.,:]\p{N}+)*|[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu;

/** The words of a stretch, in order. */
export function wordsOf(text: string, { start, end }: Span): Word[] {
  return [...text.slice(start, end).matchAll(WORD)].map((match) => {
    const from = start + match.index;
    const plain = match[0].toLowerCase().replaceAll('’', "'").replace(/'s$/, '');
    const content = !FUNCTION_WORDS.has(plain);
    return { start: from, end: from + match[0].length, key: content ? stem(plain) : plain, content, name: false };
  });
}

/** Those of some words, in order, that stand within a span. Finds them without looking at them all. */
export function wordsWithin(words: readonly Word[], { start, end }: Span): Word[] {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? start) < start) low = middle + 1;
    else high = middle;
  }
  const first = low;
  while ((words[low]?.end ?? Number.POSITIVE_INFINITY) <= end) low++;
  return words.slice(first, low);
}

/** Runs of `length` words as one string each, with the index of their first word. */
export function runsOf(words: readonly Word[], length: number): { run: string; at: number }[] {
  return Array.from({ length: Math.max(0, words.length - length + 1) }, (_, at) => ({
    run: words
      .slice(at, at + length)
      .map((word) => word.key)
      .join(' '),
    at,
  }));
}

/** Two reports bend the same verb differently: "closes", "closed", "closing" are one word here. */
function stem(word: string): string {
  const cut = word.replace(/(?:ings?|ed|es|s|e)$/, '');
  return cut.length >= 3 && !/\p{N}$/u.test(word) ? cut : word;
}

const FUNCTION_WORDS = new Set(
  (
    'a an the this that these those and or but nor so if then than as at by for from in into of off on onto out over to ' +
    'up with without about after before between during under until while since because through against near who whom ' +
    'whose which what when where why how i you he she it we they me him her us them my your his its our their ' +
    "mine yours hers ours theirs himself herself itself themselves there here be am is are was were been being isn't " +
    "aren't wasn't weren't have has had having haven't hasn't hadn't do does did doing done don't doesn't didn't will " +
    "would shall should can could may might must won't wouldn't shouldn't can't couldn't cannot not no yes also only " +
    "just very too more most much many some any all each every both either neither other another such own same it's " +
    "that's there's i'm we're they're you're i've we've they've he'd she'd we'd they'd i'd we'll they'll i'll he'll " +
    'said says say saying told tells tell telling added adds add adding according reported report reports reporting ' +
    'soon possible able well even now still back way thing things first last new one two year years day time ' +
    'reporters going go goes get gets got know think make makes made take takes took want wants come comes came asked asks statement statements spokesman spokeswoman spokesperson mr mrs ms dr'
  ).split(' '),
);
