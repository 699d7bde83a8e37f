import { describe, expect, it } from 'vitest';
import { growth, median, table, verdict } from '../bench/measure/figures.ts';
import { whyMissed } from '../bench/measure/reasons.ts';

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

describe('the reasons of the bench', () => {
  const reasons = { part: { one: 'its reason.', other: 'another.' } };
  const target = (name: string, isReached: boolean) => ({ name, isReached });

  it('are told for each target that is missed, once, and for no other', () => {
    const why = whyMissed('part', [target('one', false), target('other', true), target('one', false)], reasons);
    expect(why).toBe('Why these targets are missed:\n\n- one: its reason.');
    expect(whyMissed('part', [target('one', true)], reasons)).toBeNull();
  });

  it('are missed themselves where nobody has written one', () => {
    expect(whyMissed('part', [target('third', false)], reasons)).toMatch(/third: \*\*no reason/);
  });
});
