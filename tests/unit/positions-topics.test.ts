import { describe, expect, it } from 'vitest';
import { positionsIn } from '../fixtures/positions-of.ts';

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
