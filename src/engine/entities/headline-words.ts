import type { Text } from '../text/text.ts';
import type { Mention } from './mentions.ts';

/** More words in capitals than these are a body's name only where the article writes most of them so elsewhere. */
const LONG = 3;

/**
 * Leaves out what only its place gives a capital: a single word in a headline, or at the start of a sentence, that the
 * article elsewhere writes without one ("Ferry Stops at Lindow" where the ferry is told of below).
 */
export function withoutHeadlineWords(text: Text, mentions: readonly Mention[]): Mention[] {
  const small = new Set<string>();
  const capital = new Set<string>();
  text.tokens.forEach(({ text: word, lower }, i) => {
    if (isHeadline(text, i)) return;
    if (word === lower) small.add(lower);
    else if (!opensSentence(text, i)) capital.add(lower);
  });
  return mentions.filter(({ first, last, kind }) => {
    if (last - first > LONG && kind === 'organisation' && isHeadline(text, first))
      return text.tokens.slice(first, last).filter(({ lower }) => capital.has(lower)).length * 2 > last - first;
    if (last - first > 1 || !/^(person|organisation|place)$/.test(kind)) return true;
    if (!isHeadline(text, first) && !opensSentence(text, first)) return true;
    const word = text.tokens[first]?.lower ?? '';
    return !small.has(word) || capital.has(word);
  });
}

/** Whether a token is the first of its sentence, or of a quotation. */
function opensSentence(text: Text, i: number): boolean {
  const first = text.sentences[text.tokens[i]?.sentence ?? 0]?.first;
  return first === i || /^[“"‘']$/.test(text.tokens[i - 1]?.text ?? '');
}

function isHeadline(text: Text, token: number): boolean {
  const sentence = text.sentences[text.tokens[token]?.sentence ?? 0];
  return text.paragraphs[sentence?.paragraph ?? 0]?.role === 'headline';
}
