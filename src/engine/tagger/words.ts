import type { Text } from '../text/text.ts';
import { ofWord } from '../text/word.ts';
import { hashWord } from './hash.ts';

/** Stands for what lies before the first and after the last token of a sequence. */
export const EDGE = 0x3d4d51cb;

/** What the flags of a token say. */
export const CAPITAL = 1;
export const ALL_CAPITALS = 2;
/** In a sentence set in title case or capitals, where a capital tells nothing. */
export const TITLE_CASE = 4;
/** First word of its sentence, marks left aside. */
export const FIRST = 8;
/** The same word stands in lower case elsewhere in the article. */
export const SEEN_LOWER = 16;
/** The same word stands with a capital elsewhere, inside a sentence. */
export const SEEN_CAPITAL = 32;
export const HAS_DIGIT = 64;
export const HAS_HYPHEN = 128;

/** What can be said of each token without knowing its part of speech; one number a token in each list. */
export interface Words {
  lower: Int32Array;
  shape: Int32Array;
  suffix1: Int32Array;
  suffix2: Int32Array;
  suffix3: Int32Array;
  prefix2: Int32Array;
  prefix3: Int32Array;
  flags: Int32Array;
}

interface Known {
  lower: number;
  shape: number;
  suffix1: number;
  suffix2: number;
  suffix3: number;
  prefix2: number;
  prefix3: number;
  flags: number;
  isWord: boolean;
}

export function wordsOf(text: Text): Words {
  const { tokens } = text;
  const list = () => new Int32Array(tokens.length);
  const words: Words = {
    lower: list(),
    shape: list(),
    suffix1: list(),
    suffix2: list(),
    suffix3: list(),
    prefix2: list(),
    prefix3: list(),
    flags: list(),
  };
  const inLower = new Set<number>();
  const inCapital = new Set<number>();
  for (const sentence of text.sentences) {
    let firstWord = -1;
    let capitals = 0;
    let lowers = 0;
    for (let i = sentence.first; i < sentence.last; i++) {
      const token = tokens[i]!;
      const facts = factsOf(token.word);
      words.lower[i] = facts.lower;
      words.shape[i] = facts.shape;
      words.suffix1[i] = facts.suffix1;
      words.suffix2[i] = facts.suffix2;
      words.suffix3[i] = facts.suffix3;
      words.prefix2[i] = facts.prefix2;
      words.prefix3[i] = facts.prefix3;
      words.flags[i] = facts.flags;
      if (!facts.isWord) continue;
      if (firstWord < 0) {
        firstWord = i;
        words.flags[i]! |= FIRST;
      } else if (token.text.length > 3) {
        if (facts.flags & CAPITAL) capitals++;
        else lowers++;
      }
    }
    const titleCase = capitals >= 3 && capitals > 3 * lowers ? TITLE_CASE : 0;
    for (let i = sentence.first; i < sentence.last; i++) {
      words.flags[i]! |= titleCase;
      if (titleCase) continue;
      if (!(words.flags[i]! & CAPITAL)) inLower.add(words.lower[i]!);
      else if (i !== firstWord) inCapital.add(words.lower[i]!);
    }
  }
  for (let i = 0; i < tokens.length; i++) {
    if (!(words.flags[i]! & CAPITAL)) continue;
    if (inLower.has(words.lower[i]!)) words.flags[i]! |= SEEN_LOWER;
    if (inCapital.has(words.lower[i]!)) words.flags[i]! |= SEEN_CAPITAL;
  }
  return words;
}

const factsOf = ofWord(({ text: word, lower, isWord }): Known => {
  const end = lower.length;
  let flags = 0;
  if (/\p{Lu}/u.test(word)) flags |= CAPITAL;
  if (end > 1 && word !== lower && word === word.toUpperCase()) flags |= ALL_CAPITALS;
  if (/\d/.test(word)) flags |= HAS_DIGIT;
  if (end > 1 && word.includes('-')) flags |= HAS_HYPHEN;
  return {
    lower: hashWord(lower),
    shape: hashWord(shapeOf(word)),
    suffix1: hashWord(lower, end - 1),
    suffix2: hashWord(lower, Math.max(0, end - 2)),
    suffix3: hashWord(lower, Math.max(0, end - 3)),
    prefix2: hashWord(lower, 0, Math.min(2, end)),
    prefix3: hashWord(lower, 0, Math.min(3, end)),
    flags,
    isWord,
  };
});

/** "McOrland-2" → "XxXx-d": runs of one class count once, or twice in short words of capitals. */
function shapeOf(word: string): string {
  let shape = '';
  for (const char of word) {
    const kind = /\p{Lu}/u.test(char) ? 'X' : /\p{Ll}/u.test(char) ? 'x' : /\p{N}/u.test(char) ? 'd' : char;
    const run = kind === 'X' || kind === 'd' ? 2 : 1;
    if (!shape.endsWith(kind.repeat(run))) shape += kind;
    if (shape.length >= 10) break;
  }
  return shape;
}
