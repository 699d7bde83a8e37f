import { expect, it } from 'vitest';
import { narrationRegions } from '../../src/engine/rules/narration.ts';
import { runStages } from '../../src/engine/stages.ts';
import { readText } from '../../src/engine/text/read-text.ts';

/** What these structures are must not hang on the weights of the day. */
const models = null;

function narrationOf(words: string): string[] {
  const text = readText({ text: words, blocks: [] });
  const { attributions } = runStages(text, models);
  return narrationRegions(text, attributions).map(({ mark }) => words.slice(mark.start, mark.end));
}

it('the article’s own sentence is narration from end to end', () => {
  expect(narrationOf('The league may launch a “war of the ferries” in May.')).toEqual([
    'The league may launch a “war of the ferries” in May.',
  ]);
});

it('what a named person said is not', () => {
  const told = narrationOf('Mira Holt said that the league may launch fresh attacks in May.');
  expect(told.join(' ')).not.toContain('launch');
  expect(told.join(' ')).toContain('said');
});

it('what an unnamed crowd says is', () => {
  expect(narrationOf('Experts said that the league may launch fresh attacks in May.').join(' ')).toContain('launch');
});

it('a quotation that nobody is given for is not', () => {
  expect(narrationOf('“We may launch fresh attacks on the harbour in May.”').join(' ')).not.toContain('launch');
});
