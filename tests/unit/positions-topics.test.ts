import { describe, expect, it } from 'vitest';
import { positionsIn, positionsInArticle } from '../fixtures/positions-of.ts';

const labels = (...paragraphs: string[]) => positionsIn(...paragraphs).map((p) => p.label);

describe('the points at issue', () => {
  it('gathers statements of two sides that share a noun phrase, and leaves others out', () => {
    const found = labels(
      'The Harbour Union called for a river patrol. Tom Berg, a fisherman, said the tides were strong. The Ferry League said the river patrol would cost too much.',
    );
    expect(found).toEqual(['river patrol', 'tides', 'river patrol']);
  });

  it('names the point of an answer as what it answers does', () => {
    const found = labels(
      'The Ferry League pushed the idea of a joint patrol team, but the offer was turned down by the Harbour Union.',
    );
    expect(found).toEqual(['joint patrol team', 'joint patrol team']);
  });

  it('keeps the sentences of one quotation together', () => {
    const found = labels(
      '“The winter fares are too high,” Ana Ruiz, head of the Harbour Union, said. “The islanders have had enough.”',
      'The Ferry League said the winter fares would stay as they are.',
    );
    expect(found).toEqual(['winter fares', 'winter fares', 'winter fares']);
  });

  it('takes what a pronoun points back to in the same sentence', () => {
    const told = positionsIn(
      'Of the island refugees who came in the spring, the Ferry League said that they would be sent home before spring.',
    );
    expect(told.map((p) => p.label)).toEqual(['island refugees']);
  });

  it('goes on with what its side has just spoken to where a statement names no point', () => {
    const found = labels(
      'The Ferry League said the winter fares would stay as they are. “It is too late,” the Ferry League said. The Harbour Union said the winter fares were a disgrace.',
    );
    expect(found).toEqual(['winter fares', 'winter fares', 'winter fares']);
  });

  it('has no point where a statement names none, and never a side’s own name', () => {
    expect(labels('The Harbour Union said it was tired. The Ferry League said that it was time to go.')).toEqual([
      null,
      null,
    ]);
    const found = labels(
      'The Harbour Union criticised the Ferry League. The Ferry League criticised the Harbour Union.',
    );
    expect(found.filter((label) => label !== null)).toEqual([]);
  });
});

describe('what names the point of a statement that shares it with no other', () => {
  it.each([
    [
      'the verb, where it is all that is offered',
      'The Harbour Union offered to mediate to end the deadlock.',
      'mediate',
    ],
    [
      'what a verb is told with',
      'The Harbour Union accused the mayor of betraying the fishermen.',
      'betraying the fishermen',
    ],
    ['what stands between verb and “of”', 'The Ferry League demands release of two sailors.', 'release of two sailors'],
    ['a thing rather than what it is for', 'The Ferry League demanded a pause to reduce noise.', 'pause'],
    ['a noun without its evaluation', 'Ana Ruiz said the pact was a disastrous mistake.', 'pact'],
    [
      'the thing that is meant, not who thought of it',
      'Ana Ruiz said the plan Berrow proposed was a disgrace.',
      'disgrace',
    ],
    ['a name, where nothing else does', 'The Ferry League praised Tom Berg.', 'Tom Berg'],
  ])('%s', (_, text, label) => {
    expect(labels(text)[0]).toBe(label);
  });

  it('is nothing where only adjectives and pronouns that look like nouns are told', () => {
    expect(labels('The Harbour Union said everything was fine. Ana Ruiz, a teacher, said they were hungry.')).toEqual([
      null,
      null,
    ]);
  });
});

describe('points that are one', () => {
  it('are those of a noun and of another that it stands before', () => {
    const found = labels(
      'The Harbour Union said toll revenues were falling. The Ferry League said that nobody in the islands liked the toll.',
    );
    expect(found[0]).not.toBe(null);
    expect(new Set(found).size).toBe(1);
  });

  it('are named by what the article comes back to, also in a headline whose verb looks like a noun', () => {
    const told = positionsInArticle(
      [
        'Harbour Union says truce talks stall',
        'The Harbour Union said the truce talks were over.',
        'The Ferry League said the truce talks would go on.',
      ].join('\n\n'),
    );
    expect(new Set(told.map((p) => p.label))).toEqual(new Set(['truce talks']));
  });

  it('are those of a quotation that its speaker interrupts', () => {
    const found = labels(
      '“The winter fares are too high,” Ana Ruiz, head of the Harbour Union, told the islanders. “Nobody can pay for the lighthouse.”',
    );
    expect(found).toEqual([found[0], found[0]]);
  });
});
