import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../src/cli/plain-text.ts';
import type { Actor } from '../../src/engine/entities/cast.ts';
import { asWritten } from '../../src/engine/positions/as-written.ts';
import { readText } from '../../src/engine/text/read-text.ts';
import { coreAnalyzer } from '../fixtures/core-analyzer.ts';

const sides = (text: string) =>
  coreAnalyzer()
    .analyze(articleFromText(text))
    .sides.map((s) => s.name);

/** A person whom lists know by their full name, mentioned by the words at these tokens. */
function person(name: string, ...mentions: [first: number, last: number][]): Actor {
  return {
    name,
    type: 'person',
    role: null,
    roleHeads: new Set(),
    side: null,
    body: null,
    own: false,
    gender: null,
    mentions: mentions.map(([first, last]) => ({ first, last, kind: 'person', key: name.toLowerCase() })),
  };
}

describe('what a side is called', () => {
  it('is a name that the article uses', () => {
    const short = readText({ text: 'Velin left. Velin was late.', blocks: [] });
    expect(asWritten(short, person('Omar Velin', [0, 1], [3, 4]))).toBe('Velin');
    const full = readText({ text: 'Omar Velin left. Velin was late.', blocks: [] });
    expect(asWritten(full, person('Omar Velin', [0, 2], [4, 5]))).toBe('Omar Velin');
  });

  it('is the one person who speaks for a body that says nothing itself', () => {
    const text =
      'Prices rose again in June. “It will not last,” said Laura Brandt, director of the Lindow Institute. Brandt said the harvest would be good.';
    expect(sides(text)).toEqual(['Laura Brandt']);
  });

  it('is the body where its spokeswoman speaks', () => {
    const text =
      'The Lindow Institute said in a statement that prices would fall. Laura Brandt, a spokeswoman for the Lindow Institute, said the harvest would be good.';
    expect(sides(text)).toEqual(['Lindow Institute']);
  });
});

describe('who is a side', () => {
  it('is a crowd where three experts and more speak', () => {
    const text = [
      'Grain prices fell sharply this week, and few expect them to recover soon.',
      '“The silos are full,” said Laura Brandt, an analyst at Lindow Bank.',
      '“Nobody is buying,” said Martin Oder, an analyst at Harrow Partners.',
      '“This will last a year,” said Peter Holm, an analyst at Alder Securities.',
    ].join('\n\n');
    expect(sides(text)).toEqual(['Analysts']);
  });

  it('is not the state for those who rebel against it', () => {
    const text =
      'Chad said on Monday that the road was open. Chadian rebels denied it and said the bridge had been blown up. Chad rejected the claim.';
    expect(sides(text)).toContain('Chadian rebels');
  });

  it('goes on from officials whose state the article has told to those of whom it says no more', () => {
    const text =
      'Kenyan officials said on Monday that the ferry would run again. The port of Mombasa was closed for a week after a storm. Officials said the repairs had cost little.';
    expect(sides(text)).toEqual(['Kenya']);
  });

  it('is a body without a name where the article names none', () => {
    const text =
      'The union said on Monday that its members would strike. The company rejected the demand, calling it absurd.';
    expect(sides(text)).toEqual(['Union', 'Company']);
  });

  it('is the side of a rank, where the article is about one state', () => {
    const text =
      'Kenya said on Monday that the port was safe. Kenya has rebuilt the pier. “The mines are gone,” said Col. Daniel Ottieno.';
    expect(sides(text)).toEqual(['Kenya']);
  });
});
