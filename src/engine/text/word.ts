import { byWord, isWord, MOST_WORDS } from './by-word.ts';

/** A spelling, wherever it stands: the same object each time, until so many are known that the table starts anew. */
export interface Word {
  /** Tells it from all other spellings; counts up and is never given twice. */
  id: number;
  text: string;
  lower: string;
  /** Whether there is a letter or a digit in it: punctuation marks have none. */
  isWord: boolean;
  hasLetter: boolean;
  hasLatin: boolean;
}

let next = 0;

/** What is known of a spelling. */
export const wordOf = byWord(
  (text): Word => ({
    id: next++,
    text,
    lower: text.toLowerCase(),
    isWord: isWord(text),
    hasLetter: /\p{L}/u.test(text),
    hasLatin: /\p{Script=Latin}/u.test(text),
  }),
);

/**
 * As `byWord`, for a word at hand: its number finds the answer, where a table of strings would have to be searched.
 * Whoever asks gets the same object again.
 */
export function ofWord<T>(find: (word: Word) => T): (word: Word) => T {
  let known: (T | undefined)[] = [];
  let from = 0;
  return (word) => {
    if (word.id >= from + MOST_WORDS) {
      known = [];
      from = word.id;
    }
    const at = word.id - from;
    const before = known[at];
    if (before !== undefined) return before;
    const found = find(word);
    // A word from before the table started anew has no place in it. The list is kept without gaps: those cost time.
    if (at >= 0) {
      while (known.length <= at) known.push(undefined);
      known[at] = found;
    }
    return found;
  };
}

/** An answer for each part of speech that a word has had: so few that going through them is faster than a table. */
export class ByTag<T> {
  private readonly tags: string[] = [];
  private readonly answers: T[] = [];

  get(tag: string): T | undefined {
    for (let i = 0; i < this.tags.length; i++) if (this.tags[i] === tag) return this.answers[i];
    return undefined;
  }

  set(tag: string, answer: T): T {
    this.tags.push(tag);
    this.answers.push(answer);
    return answer;
  }
}
