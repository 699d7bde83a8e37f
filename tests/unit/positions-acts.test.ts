import { describe, expect, it } from 'vitest';
import { links, positionsIn } from '../fixtures/positions-of.ts';

const MET = 'the Harbour Union and the Ferry League met on Monday';

describe('joint agreements', () => {
  it('stand once for each of the two sides, with the same words', () => {
    const [a, b, ...rest] = positionsIn(`On the pier, ${MET}, and both sides agreed to share the pilots.`);
    expect([a?.sideName, b?.sideName, rest]).toEqual(['Harbour Union', 'Ferry League', []]);
    expect([a?.kind, b?.kind]).toEqual(['agreement', 'agreement']);
    expect(a?.words).toBe('both sides agreed to share the pilots');
    expect(b?.words).toBe(a?.words);
  });

  it('stand for both where the sides are named', () => {
    const told = positionsIn('The Ferry League and the Harbour Union agreed to set up a joint rescue service.');
    expect(links(told)).toEqual(['Ferry League agreement', 'Harbour Union agreement']);
    expect(new Set(told.map((p) => p.start)).size).toBe(1);
  });

  it('rest on the report that the sentence opens with, else on nothing that is stated', () => {
    const agreed = `${MET}, and both sides agreed to share the pilots.`;
    expect(positionsIn(`As per reports, ${agreed}`).map((p) => p.basis)).toEqual(['unnamed', 'unnamed']);
    expect(positionsIn(`On the pier, ${agreed}`).map((p) => p.basis)).toEqual(['not-stated', 'not-stated']);
  });

  it('are nobody’s where three parties could be meant', () => {
    const told = positionsIn(
      'The Ferry League, the Harbour Union and the Tollgate Company met on Monday. Both sides agreed to share the pilots.',
    );
    expect(told).toEqual([]);
  });
});

describe('acts without a verb of saying', () => {
  it('takes an idea that is pushed for an offer', () => {
    const told = positionsIn(
      'The Harbour Union demanded lower fares. The Ferry League pushed the idea of a joint patrol team.',
    );
    expect(links(told)).toEqual(['Harbour Union demand', 'Ferry League offer']);
  });

  it('ends a statement where the other side’s reply begins', () => {
    const told = positionsIn(
      'The Harbour Union said it could consider a shared radar station, which was rejected by the Ferry League.',
    );
    expect(told.map((p) => p.words)).toEqual([
      'The Harbour Union said it could consider a shared radar station',
      'which was rejected by the Ferry League',
    ]);
  });
});

describe('what a body says will be done to others', () => {
  it('is what it means to do, unless somebody else does it or it only foretells', () => {
    const kind = (text: string) => positionsIn(text)[0]?.kind;
    expect(kind('The Ferry League said that the islanders would be deported before spring.')).toBe('intent');
    expect(kind('Experts said that the islanders would be deported before spring.')).toBe('claim');
    expect(kind('The Ferry League said that the quay would be closed by the storm.')).toBe('claim');
  });
});
