import type { Text } from '../text/text.ts';
import type { Mention } from './mentions.ts';

/** So many words in capitals are a body's name only where the article goes on to name it. */
const LONG = 3;

/**
 * Leaves out what only a headline's capitals make a name: a single word that stands in a headline, or at its start, and
 * that the article itself writes without a capital ("Ferry Stops at Lindow" where the ferry is told of below).
 */
export function withoutHeadlineWords(text: Text, mentions: readonly Mention[]): Mention[] {
  const small = new Set<string>();
  const capital = new Set<string>();
  text.tokens.forEach(({ text: word, lower, sentence }, i) => {
    if (isHeadline(text, i)) return;
    if (word === lower) small.add(lower);
    else if (text.sentences[sentence]?.first !== i) capital.add(lower);
  });
  return mentions.filter(({ first, last, kind }) => {
    if (last - first > LONG && kind === 'organisation' && isHeadline(text, first))
      return text.tokens.slice(first, last).some(({ lower }) => capital.has(lower));
    if (last - first > 1 || !/^(person|organisation|place)$/.test(kind) || !isHeadline(text, first)) return true;
    const word = text.tokens[first]?.lower ?? '';
    return !small.has(word) || capital.has(word);
  });
}

function isHeadline(text: Text, token: number): boolean {
  const sentence = text.sentences[text.tokens[token]?.sentence ?? 0];
  return text.paragraphs[sentence?.paragraph ?? 0]?.role === 'headline';
}
