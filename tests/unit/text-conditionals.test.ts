import { describe, expect, it } from 'vitest';
import { modelBytes } from '../../models/index.ts';
import { runStages } from '../../src/engine/stages.ts';
import { loadModels } from '../../src/engine/tagger/models.ts';
import { readText } from '../../src/engine/text/read-text.ts';

const models = loadModels(modelBytes());

/** The conditionals of a text as "condition | consequence". */
function halves(source: string): string[] {
  const { text, conditionals } = runStages(readText({ text: source, blocks: [] }), models);
  const words = ({ first, last }: { first: number; last: number }) =>
    source.slice(text.tokens[first]?.start, text.tokens[last - 1]?.end);
  return conditionals.map(({ condition, consequence }) => `${words(condition)} | ${words(consequence)}`);
}

describe('a condition and what follows from it', () => {
  it.each([
    [
      'If the gates stay shut, the guild will leave the city.',
      'If the gates stay shut | the guild will leave the city',
    ],
    [
      'The guild told the mayor that it would leave the city unless the tolls were cut.',
      'unless the tolls were cut | it would leave the city',
    ],
    [
      'The guild has threatened to burn the mill if the tax is raised or if the miller returns.',
      'if the tax is raised or if the miller returns | burn the mill',
    ],
    [
      'The guild, which owns the mill, said the mayor would regret the tax if it was raised, adding that talks had failed.',
      'if it was raised | the mayor would regret the tax',
    ],
    [
      '“If the tax is raised,” the miller said, “we will close the mill.”',
      'If the tax is raised | we will close the mill',
    ],
    [
      'If the towns, including the port, pay the tax, the mill will close.',
      'If the towns, including the port, pay the tax | the mill will close',
    ],
    ['Without new wells, the valley could dry out.', 'Without new wells | the valley could dry out'],
    ['Elders warned of bloodshed should the council be forced out.', 'should the council be forced out | bloodshed'],
  ])('%s', (source, expected) => {
    expect(halves(source)).toEqual([expected]);
  });

  it.each([
    [
      'The agency said that any attempt to close the mill would cause a famine.',
      'any attempt to close the mill | would cause a famine',
    ],
    ['Closing the mill could ruin the valley.', 'Closing the mill | could ruin the valley'],
    [
      'The closure, announced on Monday, could ruin the valley.',
      'The closure, announced on Monday | could ruin the valley',
    ],
  ])('is an act in %s', (source, expected) => {
    expect(halves(source)).toEqual([expected]);
  });

  it.each([
    'The mayor asked if the mill would close.',
    'The miller looked as if the mill had burned.',
    'The miller would close the mill.',
    'The closure would have ruined the valley.',
  ])('is not in %s', (source) => {
    expect(halves(source)).toEqual([]);
  });
});
