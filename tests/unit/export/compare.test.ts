import { describe, expect, it } from 'vitest';
import type { Span } from '../../../src/engine/analysis.ts';
import { compareReports } from '../../../src/export/compare/compare.ts';
import type { Half } from '../../../src/export/compare/compare-types.ts';
import { ferryStrike } from '../../fixtures/two-reports/ferry-strike.ts';
import { pumpHouse } from '../../fixtures/two-reports/pump-house.ts';
import { quarryVote } from '../../fixtures/two-reports/quarry-vote.ts';
import { reportOf, type TwoReports } from '../../fixtures/two-reports/two-reports.ts';

const pairs: [string, TwoReports][] = [
  ['the pump house', pumpHouse],
  ['the ferry strike', ferryStrike],
  ['the quarry vote', quarryVote],
];

function compare(two: TwoReports) {
  const comparison = compareReports(reportOf(two.left), reportOf(two.right));
  const words = (half: Half, { start, end }: Span) => two[half].text.slice(start, end);
  const only = (half: Half) =>
    comparison.only[half].flatMap(({ passages }) => passages.map((passage) => words(half, passage)));
  return { comparison, words, only };
}

describe.each(pairs)('two reports on %s', (_, two) => {
  const { comparison, words, only } = compare(two);

  it('shows what both tell differently, and nothing else', () => {
    const told = comparison.differing.map(({ left, right, differences }) => ({
      left: words('left', left),
      right: words('right', right),
      apart: {
        left: left.apart.map((span) => words('left', span)),
        right: right.apart.map((span) => words('right', span)),
      },
      differences,
    }));
    expect(told).toEqual(
      two.expected.differing.map((one) => ({
        ...one,
        left: expect.stringMatching(one.left),
        right: expect.stringMatching(one.right),
      })),
    );
  });

  it.each(['left', 'right'] as const)('shows what the %s one only has, and whom it only quotes', (half) => {
    expect(only(half)).toEqual(two.expected.only[half].map((pattern) => expect.stringMatching(pattern)));
    expect(comparison.speakers[half].map(({ name }) => name)).toEqual(two.expected.speakers[half]);
  });

  it.each(['left', 'right'] as const)('finds nothing that sets the %s one apart from itself', (half) => {
    const report = reportOf(two[half]);
    expect(compareReports(report, report)).toMatchObject({
      differing: [],
      only: { left: [], right: [] },
      speakers: { left: [], right: [] },
    });
  });
});

it('takes a source for the same by its name, whatever sort of source it is taken for', () => {
  const report = reportOf(quarryVote.right);
  const type = 'organisation' as const;
  const attributions = report.analysis.attributions.map((one) => ({ ...one, sourceType: type }));
  const entities = report.analysis.entities.map((one) => ({ ...one, type }));
  const other = { ...report, analysis: { ...report.analysis, attributions, entities } };
  expect(compareReports(report, other)).toMatchObject({ differing: [], speakers: { left: [], right: [] } });
});

describe('two reports on two events', () => {
  it('have no passage in common', () => {
    for (const [left, right] of [
      [pumpHouse.left, ferryStrike.left],
      [ferryStrike.right, quarryVote.right],
      [quarryVote.left, pumpHouse.right],
    ] as const)
      expect(compareReports(reportOf(left), reportOf(right))).toMatchObject({ differing: [], shared: 0 });
  });
});
