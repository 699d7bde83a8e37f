import type { TokenSpan } from '../attribution/subjects.ts';
import type { NounPhrase, Phrases } from '../text/phrases.ts';
import type { Text } from '../text/text.ts';
import { NO_POINT } from './topic-words.ts';

const LONGEST_LABEL = 48;
/** A name with its title is a person, whatever the tagger takes for the head after it. */
const TITLE = /^(mr|mrs|ms|dr|sen|rep|gen)\.?$/;
const NOUN = /^NN/;

/** "withdrawal | of foreign troops", "incidents | or clashes": a phrase that belongs to a noun in its label. */
export function furtherPhrase(
  { nouns, nounAt }: Phrases,
  { tokens }: Text,
  head: number,
  span: TokenSpan,
): NounPhrase | null {
  const link = tokens[head + 1]?.lower ?? '';
  const inner = nouns[nounAt[head + 2] ?? -1];
  if (!inner || inner.first !== head + 2 || inner.last > span.last || tokens[inner.head]?.pos === 'PRP') return null;
  if (NO_POINT.has(tokens[inner.head]?.lemma ?? '') || !NOUN.test(tokens[inner.head]?.pos ?? '')) return null;
  if (tokens[inner.first]?.pos === 'VBG') return null;
  if (link === 'of') return inner;
  // Only two plain plurals or two plain nouns are one point: "incidents or clashes", "truce and amnesty".
  const alike = tokens[inner.head]?.pos === tokens[head]?.pos && inner.last - inner.first === 1;
  return (link === 'or' || link === 'and') && alike && tokens[inner.head]?.pos !== 'NNP' ? inner : null;
}

/** The words as they stand, quotation marks left out; a sentence's first word loses the capital that it has only as such. */
export function labelOf(text: Text, first: number, end: number): string {
  const opening = text.tokens[first];
  if (!opening || TITLE.test(opening.lower)) return '';
  const words = text.text.slice(opening.start, text.tokens[end - 1]?.end);
  const label = words.replace(/\s+/g, ' ').replace(/["“”]/g, '').trim();
  if (label.length > LONGEST_LABEL || /[,;:()[\]]|(?<!\p{L})['‘’]/u.test(label)) return '';
  const opens = text.sentences[opening.sentence]?.first === first && opening.name === null;
  return opens && !/^NNP/.test(opening.pos) && !/^\p{Lu}{2}/u.test(label)
    ? label.charAt(0).toLowerCase() + label.slice(1)
    : label;
}
