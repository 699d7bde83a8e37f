import type { TokenSpan } from '../attribution/subjects.ts';
import type { Text } from '../text/text.ts';
import { ofWord } from '../text/word.ts';

const CONTENT = /^(NN|VB|JJ|CD|FW)/;
/** Verbs and adjectives that tell of no matter by themselves. */
const LIGHT = new Set(
  'be have do get go say tell make take give come want need think know see let keep put use try seem become such other same own many much more most new last next first good able sure'.split(
    ' ',
  ),
);
const NOT = /^(not|n't|n’t|never|no|nobody|nothing|none|neither|nor|without|hardly)$/;

const isNot = ofWord(({ lower }) => NOT.test(lower));

/** Two letters on end or a digit. */
const isNoMark = ofWord(({ text }) => /\p{L}{2}|\p{N}/u.test(text));

/** The lemmas of the words of some spans that carry a meaning of their own. */
export function lemmasOf(text: Text, spans: readonly TokenSpan[]): Set<string> {
  const lemmas = new Set<string>();
  for (const span of spans)
    for (let i = span.first; i < span.last; i++) {
      const token = text.tokens[i];
      if (token && isNoMark(token.word) && CONTENT.test(token.pos) && !LIGHT.has(token.lemma)) lemmas.add(token.lemma);
    }
  return lemmas;
}

/** The lemmas of those words that belong to names. */
export function namesIn(text: Text, spans: readonly TokenSpan[]): Set<string> {
  const names = new Set<string>();
  for (const span of spans)
    for (let i = span.first; i < span.last; i++) {
      const token = text.tokens[i];
      if (token && (token.name !== null || token.pos === 'NNP' || token.pos === 'NNPS')) names.add(token.lemma);
    }
  return names;
}

/** How many words two sets share. */
export function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let n = 0;
  for (const word of a) if (b.has(word)) n++;
  return n;
}

/** Whether the words of some spans are negated anywhere. */
export function isNegated(text: Text, spans: readonly TokenSpan[]): boolean {
  for (const span of spans)
    for (let i = span.first; i < span.last; i++) if (text.tokens[i] && isNot(text.tokens[i]!.word)) return true;
  return false;
}

/** The numbers that some spans give. */
export function numbersOf(text: Text, spans: readonly TokenSpan[]): Set<string> {
  const numbers = new Set<string>();
  for (const span of spans)
    for (let i = span.first; i < span.last; i++) {
      const token = text.tokens[i];
      if (token?.pos === 'CD') numbers.add(token.lower);
    }
  return numbers;
}
