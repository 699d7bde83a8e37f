import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../src/cli/plain-text.ts';
import { coreAnalyzer } from '../fixtures/core-analyzer.ts';

const analysisOf = (text: string) => coreAnalyzer().analyze(articleFromText(text));
const sides = (text: string) => analysisOf(text).sides.map((s) => s.name);

describe('the words of a source', () => {
  it('name one side where a second name only tells where it is', () => {
    expect(
      sides('Kenya said on Monday that the pier was safe. A report by the Lindow Institute in Uganda said it was not.'),
    ).toEqual(['Kenya', 'Lindow Institute']);
  });

  it('name every side that they join by “and”', () => {
    expect(sides('Kenya and Uganda said on Monday that the pier was safe.')).toEqual(['Kenya', 'Uganda']);
  });

  it('do not give a side the words of its critics', () => {
    const text =
      'Kenya said on Monday that the pier was safe. Critics of Kenya said that the pier was rotten and would not last.';
    expect(analysisOf(text).sides[0]?.share.statements).toBe(1);
  });

  it('do not give a state the words of its private people', () => {
    const text =
      'Kenya said on Monday that the pier was safe. A Kenyan businessman said that the pier was rotten and would not last.';
    expect(analysisOf(text).sides[0]?.share.statements).toBe(1);
  });

  it('tell a member’s movement also where an adjective opens the sentence', () => {
    const text =
      'The Muslim Brotherhood called for a march. Leading Brotherhood member Omar Velin said that the march would be peaceful.';
    expect(sides(text)).toEqual(['Muslim Brotherhood']);
  });
});

describe('a government that several speak for', () => {
  it('is not called by its secretary', () => {
    const text = [
      'Kenya said on Monday that the treaty was unfair.',
      'The United States said the treaty would stand. “It is a good treaty,” said US Secretary of State Ana Sorel.',
      '“We have asked for nothing new,” Sorel said. Sorel said the talks would go on.',
    ].join('\n\n');
    expect(sides(text)).toEqual(['Kenya', 'United States']);
  });
});
