/** So many words are kept in mind, a few megabytes; then the table starts anew. */
export const MOST_WORDS = 20_000;

/**
 * A function of a word that works out the same word's answer only once. Whoever asks gets the same object again and must
 * not change it.
 */
export function byWord<T>(find: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const found = find(word);
    if (known.size >= MOST_WORDS) known.clear();
    known.set(word, found);
    return found;
  };
}

/** Whether there is a letter or a digit in it: punctuation marks have none. */
export const isWord = byWord((word) => /[\p{L}\p{N}]/u.test(word));
