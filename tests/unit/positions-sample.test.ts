import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { positionsInArticle, type Told } from '../fixtures/positions-of.ts';
import { sharedCorpus } from '../shared-corpus.ts';

/**
 * The table that the sample article should give, by offset: its text may not be published, so it lies beside the
 * project, and these tests are skipped where it does not.
 */
const gold = sharedCorpus('gold/dev.jsonl');
if (gold === null) console.info('positions-sample: skipped, no corpora beside the project');

const PAKISTAN = 'Pakistan';
const TALIBAN = 'Afghan Taliban';
/** Where each statement of the table stands, by the name that the table gives it. */
const STATEMENTS = {
  offer: [PAKISTAN, 1683, 1782],
  turnedDown: [TALIBAN, 1788, 1843],
  instead: [TALIBAN, 1854, 1939],
  rejected: [PAKISTAN, 1941, 1981],
  deported: [PAKISTAN, 2083, 2143],
  warned: [TALIBAN, 2154, 2279],
} as const;
/** A statement of each point, and where the point's name stands in the text. */
const POINTS: [side: string, start: number, end: number, from: number, to: number][] = [
  [PAKISTAN, 898, 973, 958, 973],
  [TALIBAN, 898, 973, 958, 973],
  [PAKISTAN, 1166, 1234, 1200, 1214],
  [TALIBAN, 1166, 1234, 1200, 1214],
  [PAKISTAN, 2363, 2494, 2402, 2436],
  [TALIBAN, 2363, 2494, 2402, 2436],
  [PAKISTAN, 1552, 1680, 1605, 1625],
  [...STATEMENTS.offer, 1722, 1739],
  [...STATEMENTS.turnedDown, 1722, 1739],
  [...STATEMENTS.instead, 1919, 1939],
  [...STATEMENTS.rejected, 1919, 1939],
  [...STATEMENTS.deported, 2062, 2077],
  [...STATEMENTS.warned, 2062, 2077],
  [TALIBAN, 2880, 3043, 2985, 2994],
  [PAKISTAN, 3645, 3714, 270, 278],
  [PAKISTAN, 3734, 3789, 270, 278],
  [PAKISTAN, 3402, 3642, 3439, 3459],
];

describe.skipIf(gold === null)('the sample article', () => {
  let text = '';
  let told: Told[] = [];

  beforeAll(() => {
    const [line = ''] = readFileSync(gold ?? '', 'utf8').split('\n');
    text = JSON.parse(line).text;
    told = positionsInArticle(text);
  });

  /** The index of the position of a side that fits a stretch of the text best. */
  const find = (side: string, start: number, end: number): number => {
    const fits = told.map((p) => {
      const common = Math.min(p.end, end) - Math.max(p.start, start);
      return p.sideName === side ? common / Math.max(p.end - p.start, end - start) : 0;
    });
    const most = Math.max(...fits);
    return most > 0.5 ? fits.indexOf(most) : -1;
  };

  it('has the statements of the table under the points that the table names', () => {
    for (const [side, start, end, from, to] of POINTS) {
      const point = text.slice(from, to);
      const found = told[find(side, start, end)];
      expect(found?.label, `${side} [${start}–${end}]`).toBe(point);
    }
  });

  it('tells what answers what, and no other answer', () => {
    const { offer, turnedDown, instead, rejected, deported, warned } = STATEMENTS;
    const answers = told.flatMap((p, i) => (p.relation?.type === 'answers' ? [[i, p.relation.to]] : []));
    expect(answers).toEqual([
      [find(...turnedDown), find(...offer)],
      [find(...rejected), find(...instead)],
      [find(...warned), find(...deported)],
    ]);
    expect(told[find(...instead)]?.relation).toEqual({ to: find(...offer), type: 'instead-of' });
  });

  it('has what follows the mediation follow it, for both sides', () => {
    for (const side of [PAKISTAN, TALIBAN]) {
      const { relation } = told[find(side, 2363, 2494)] ?? {};
      expect(relation?.type).toBe('follows');
      expect(told[relation?.to ?? -1]?.start).toBe(2282);
    }
  });

  it('shows the threat that is told in four places once', () => {
    const [first, ...further] = [
      [244, 354],
      [420, 539],
      [3177, 3287],
      [3734, 3789],
    ].map(([start = 0, end = 0]) => find(PAKISTAN, start, end));
    expect(told[first ?? -1]?.sameAs).toBe(null);
    expect(further.map((i) => told[i]?.sameAs)).toEqual([first, first, first]);
  });

  it('puts what unnamed sources say about a side in no side’s column', () => {
    expect(told.filter((p) => p.start < 2830 && p.end > 2660)).toEqual([]);
  });
});
