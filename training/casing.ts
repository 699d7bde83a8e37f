import { random } from '../src/cli/research/random.ts';
import type { Sentence, Text } from '../src/engine/text/text.ts';
import type { Example } from './corpus.ts';

/** Words that headlines leave in lower case. */
const SMALL = new Set('a an the and but or nor for of in on at by to as with from vs'.split(' '));

/**
 * A copy of an article that holds one sentence in seven, set as headlines are: most in title case, some in capitals,
 * a few in lower case. Without it the taggers take every capital of a headline for a name.
 */
export function recased(example: Example, seed: number): Example {
  const next = random(seed + 7);
  const text: Text = { ...example.text, tokens: [], sentences: [], paragraphs: [], quotations: [] };
  const pos: string[] = [];
  const names: string[] = [];
  for (const sentence of example.text.sentences) {
    const dice = next();
    if (dice > 1 / 7 || sentence.last - sentence.first < 4) continue;
    const change =
      dice < 0.09 ? titled : dice < 0.12 ? (word: string) => word.toUpperCase() : (word: string) => word.toLowerCase();
    const first = text.tokens.length;
    for (let i = sentence.first; i < sentence.last; i++) {
      const token = example.text.tokens[i]!;
      text.tokens.push({ ...token, text: change(token.text), sentence: text.sentences.length });
      pos.push(example.pos[i]!);
      names.push(example.names[i]!);
    }
    const copy: Sentence = { ...sentence, first, last: text.tokens.length, paragraph: 0 };
    text.sentences.push(copy);
  }
  return { id: example.id, text, pos, names, roles: pos.map(() => 'O') };
}

function titled(word: string): string {
  return SMALL.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1);
}
