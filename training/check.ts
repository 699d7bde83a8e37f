import type { Models } from '../src/engine/tagger/models.ts';
import { tagAttributions } from '../src/engine/tagger/tag-attributions.ts';
import { tagText } from '../src/engine/tagger/tag-text.ts';
import type { Example } from './corpus.ts';
import { stretches, Tally } from './figures.ts';

/** Figures on articles that the weights were not trained on, a line each. */
export function check(examples: Example[], models: Models): string[] {
  let right = 0;
  let all = 0;
  const tallies = new Map<string, Tally>();
  const tally = (key: string): Tally => {
    const one = tallies.get(key) ?? new Tally();
    tallies.set(key, one);
    return one;
  };
  for (const { text, pos, names, roles } of examples) {
    tagText(text, models);
    text.tokens.forEach((token, i) => {
      if (pos[i] === '') return;
      all++;
      if (token.pos === pos[i]) right++;
    });
    const found = text.tokens.map((t) => (t.name ? `${t.nameStart ? 'B' : 'I'}-${t.name}` : 'O'));
    for (const kind of ['PERSON', 'ORG', 'PLACE']) {
      if (pos.some(Boolean))
        tally(kind).add(
          stretches(found, kind, () => true),
          stretches(names, kind, () => true),
        );
    }
    const isWord = (i: number) => /[\p{L}\p{N}]/u.test(text.tokens[i]!.text);
    const tagged = text.tokens.map(() => 'O');
    for (const { role, first, last } of tagAttributions(text, models)) {
      for (let i = first; i < last; i++) tagged[i] = `${i === first ? 'B' : 'I'}-${role}`;
    }
    for (const role of ['source', 'cue', 'content']) {
      tally(role).add(stretches(tagged, role, isWord), stretches(roles, role, isWord));
      const wordsOf = (list: string[]) =>
        new Set(list.flatMap((label, i) => (label.endsWith(role) && isWord(i) ? [String(i)] : [])));
      tally(`words of ${role}`).add(wordsOf(tagged), wordsOf(roles));
    }
  }
  return [
    `parts of speech: ${((100 * right) / all).toFixed(2)} % of ${all} tokens`,
    ...[...tallies].map(([key, figures]) => `${key}: ${figures}`),
  ];
}
