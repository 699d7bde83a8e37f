import { describe, expect, it } from 'vitest';
import { growth, median, table, verdict } from '../bench/measure/figures.ts';

describe('the figures of the bench', () => {
  it('take the middle of what was measured', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([4, 1, 3, 2])).toBe(2.5);
    expect(median([])).toBeNaN();
  });

  it('tell linear growth from quadratic', () => {
    const of = (cost: (size: number) => number) =>
      growth([500, 5000, 50_000].map((size) => ({ size, cost: cost(size) })));
    expect(of((size) => 3 * size)).toBeCloseTo(1);
    expect(of((size) => size * size)).toBeCloseTo(2);
    expect(of(() => 7)).toBeCloseTo(0);
  });

  it('stand in a table with the numbers to the right', () => {
    expect(table(['what', 'ms'], [['a', '1']])).toBe('| what | ms |\n| --- | ---: |\n| a | 1 |');
  });

  it('say plainly whether a target is missed', () => {
    expect([verdict(true), verdict(false)]).toEqual(['reached', '**missed**']);
  });
});
