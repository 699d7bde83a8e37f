import type { Text } from './text/text.ts';
import { ofWord } from './text/word.ts';

/** Function words that make up a third or more of English prose, and a tenth at most of any other language's. */
const ENGLISH = new Set(
  'the of and to a in that is was for on it with as he be by at from his this have are an but not they had were which or has their been its one who will would said we all there more when can if her she you about than them out up into so after no'.split(
    ' ',
  ),
);
const isEnglish = ofWord(({ lower }) => ENGLISH.has(lower));

/** The least share of function words, among words, in a text that is taken for English; a short one may be a headline. */
const LEAST = 0.15;
const LEAST_SHORT = 0.05;
const SHORT = 40;

/**
 * Whether a text reads as English: by its script, since an English paragraph in an Arabic article makes it no English
 * one, and by the share of English function words among its words.
 */
export function readsAsEnglish(text: Text): { english: boolean; words: number } {
  let words = 0;
  let latin = 0;
  let known = 0;
  for (const { word } of text.tokens) {
    if (!word.hasLetter) continue;
    words++;
    if (word.hasLatin) latin++;
    if (isEnglish(word)) known++;
  }
  if (latin < words / 2) return { english: false, words };
  return {
    english: words < 8 ? known > 0 || words === 0 : known / words >= (words < SHORT ? LEAST_SHORT : LEAST),
    words,
  };
}
