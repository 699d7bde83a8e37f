import { random } from '../src/cli/research/random.ts';
import type { Sentence, Text } from '../src/engine/text/text.ts';
import type { Example } from './corpus.ts';
import { CITIES, COUNTRIES, FAMILY_NAMES, GIVEN_NAMES } from './known-words.ts';

/**
 * A copy of an article that holds a third of its sentences with names, each person and each place of one word under
 * another name. A corpus of one campaign repeats a few hundred names: the tagger should learn how a name stands in its
 * sentence, not who ran.
 */
export function renamed(example: Example, seed: number): Example {
  const next = random(seed + 77);
  const pick = (list: readonly string[]): string => list[Math.floor(next() * list.length)] ?? '';
  const text: Text = { ...example.text, tokens: [], sentences: [], paragraphs: [], quotations: [] };
  const pos: string[] = [];
  const names: string[] = [];
  const another = (label: string, before: string, after: string, old: string): string => {
    if (!/^\p{Lu}\p{Ll}+$/u.test(old)) return old;
    if (label.endsWith('PERSON')) return capital(after === 'I-PERSON' ? pick(GIVEN_NAMES) : pick(FAMILY_NAMES));
    if (label === 'B-PLACE' && after !== 'I-PLACE' && before !== label)
      return capital(pick(next() < 0.6 ? COUNTRIES : CITIES));
    return old;
  };
  for (const sentence of example.text.sentences) {
    const labels = example.names.slice(sentence.first, sentence.last);
    if (next() > 1 / 3 || !labels.some((label) => label.endsWith('PERSON') || label.endsWith('PLACE'))) continue;
    const first = text.tokens.length;
    for (let i = sentence.first; i < sentence.last; i++) {
      const token = example.text.tokens[i]!;
      const label = example.names[i]!;
      const word = another(label, example.names[i - 1] ?? 'O', example.names[i + 1] ?? 'O', token.text);
      text.tokens.push({ ...token, text: word, lower: word.toLowerCase(), sentence: text.sentences.length });
      pos.push(example.pos[i]!);
      names.push(label);
    }
    const copy: Sentence = { ...sentence, first, last: text.tokens.length, paragraph: 0 };
    text.sentences.push(copy);
  }
  return { id: example.id, text, pos, names, roles: pos.map(() => 'O') };
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
