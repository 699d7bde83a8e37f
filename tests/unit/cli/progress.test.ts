import { expect, it } from 'vitest';
import { doneLine, progressLine } from '../../../src/cli/progress.ts';

it('tells count and rate, and the time left where the size is known', () => {
  const reached = { articles: 12_040, bytes: 30_000_000, size: 217_500_000, seconds: 39.2 };
  expect(progressLine(reached)).toBe('12,040 articles, 307 a second, 4 min 5 s left');
  expect(progressLine({ ...reached, size: null })).toBe('12,040 articles, 307 a second');
  expect(progressLine({ ...reached, size: 60_000_000 })).toMatch(/, 39 s left$/);
  expect(progressLine({ ...reached, size: 30_000_000_000 })).toMatch(/, 10 h 52 min left$/);
});

it('has no nonsense to tell at the very start, or of one slow article', () => {
  expect(progressLine({ articles: 0, bytes: 0, size: 1000, seconds: 0 })).toBe('0 articles, 0.0 a second');
  expect(progressLine({ articles: 1, bytes: 10, size: 5, seconds: 4 })).toBe('1 article, 0.3 a second, 0 s left');
});

it('ends with the time that it took', () => {
  expect(doneLine({ articles: 1000, bytes: 1, size: 1, seconds: 65 })).toBe(
    '1,000 articles, 15 a second, in 1 min 5 s',
  );
});
