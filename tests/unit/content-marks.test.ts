import { describe, expect, it } from 'vitest';
import { chooseMarks } from '../../src/content/marks.ts';
import type { Finding } from '../../src/engine/analysis.ts';
import { emptyAnalysis, finding } from '../fixtures/reading-builder.ts';
import { article } from '../fixtures/river-talks.ts';

const analysis = (...findings: Finding[]) => ({ ...emptyAnalysis(article), findings });
const mark = (start: number, end: number, rule = 'anonymous-sourcing/hearsay') =>
  finding({ start, end }, rule, 'hearsay');
const all = () => true;

describe('marks', () => {
  it('tints the first two of a rule and only underlines the rest', () => {
    const marks = chooseMarks(
      analysis(mark(0, 5), mark(10, 15), mark(20, 25), mark(30, 35, 'anonymous-sourcing/vague-group')),
      all,
    );
    expect(marks.map(({ weight }) => weight)).toEqual(['full', 'full', 'line', 'full']);
  });

  it('puts a second line under words that two rule sets mark, and goes back up after them', () => {
    const marks = chooseMarks(
      analysis(
        mark(0, 40, 'conditional-threats/if'),
        mark(10, 20),
        mark(15, 30, 'disputed-claims/denial'),
        mark(50, 60),
      ),
      all,
    );
    expect(marks.map(({ slot }) => slot)).toEqual([0, 1, 2, 0]);
  });

  it('counts only what is shown', () => {
    const marks = chooseMarks(analysis(mark(0, 5), mark(10, 15), mark(20, 25)), (_, index) => index !== 0);
    expect(marks).toMatchObject([
      { finding: 1, weight: 'full' },
      { finding: 2, weight: 'full' },
    ]);
  });
});
