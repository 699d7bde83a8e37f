import type { Text } from '../../src/engine/text/text.ts';
import { wordOf } from '../../src/engine/text/word.ts';

const TAGS = ['NN', 'NN', 'IN', 'DT', 'JJ', 'VBD', 'NNS', 'RB', 'MD', 'VB', 'NNP', ','];
const WORDS =
  'the league will strike port if talks fail said official denied claim river source on envoy crisis could be met'.split(
    ' ',
  );

/** A small generator of numbers, the same ones every time (Park and Miller's). */
function* numbers(): Generator<number> {
  for (let seed = 42; ; ) {
    seed = (seed * 48271) % 2147483647;
    yield seed;
  }
}

/** Tokens as the matcher sees them, tags and all; no sense in them. */
export function madeUpText(size: number): Text {
  const random = numbers();
  const next = (below: number): number => (random.next().value ?? 0) % below;
  const text: Text = { text: '', tokens: [], sentences: [], paragraphs: [], quotations: [] };
  for (let at = 0; text.tokens.length < size; ) {
    const first = text.tokens.length;
    const length = 10 + next(40);
    for (let i = 0; i < length; i++) {
      const word = next(3) ? (WORDS[next(WORDS.length)] ?? '') : `word${next(5000)}`;
      const end = at + word.length;
      text.tokens.push({
        start: at,
        end,
        word: wordOf(word),
        text: word,
        lower: word,
        lemma: word,
        pos: TAGS[next(TAGS.length)] ?? '',
        name: null,
        nameStart: false,
        sentence: text.sentences.length,
        quoted: false,
      });
      at = end + 1;
    }
    const span = { start: text.tokens[first]?.start ?? 0, end: at - 1 };
    text.sentences.push({ ...span, first, last: text.tokens.length, paragraph: text.paragraphs.length });
    text.paragraphs.push({ ...span, role: 'paragraph', first: text.sentences.length - 1, last: text.sentences.length });
  }
  return text;
}
