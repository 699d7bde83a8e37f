import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../../src/engine/analysis.ts';
import { coreAnalyzer } from '../../fixtures/core-analyzer.ts';
import { ownProse, randomFrom } from '../../fixtures/own-prose.ts';
import { misquoted } from './misquoted.ts';
import { maybeQuoted } from './scan.ts';

/** Positions moved about at random: whatever an engine may give, its cuts through quotations among it. */
function shaken(analysis: Analysis, length: number, seed: number): Analysis {
  const random = randomFrom(seed);
  const move = (offset: number) => Math.max(0, Math.min(length, Math.round(offset + (random() - 0.5) * 40)));
  const positions = analysis.positions.flatMap((one) => {
    const [start, end] = [move(one.start), move(one.end)];
    if (start >= end) return [];
    const quoted = one.quoted.map((span) => ({ start: Math.max(start, span.start), end: Math.min(end, span.end) }));
    return [
      { ...one, start, end, quoted: quoted.filter((span) => span.start < span.end), relation: null, sameAs: null },
    ];
  });
  return { ...analysis, positions };
}

const readings = Array.from({ length: 80 }, (_, seed) => {
  const { article, quoted } = ownProse(seed);
  return { seed, article, quoted, analysis: coreAnalyzer().analyze(article) };
});

describe('quotation marks in table and exports, over made-up articles', { timeout: 30_000 }, () => {
  it('stand only around words that the article quotes', () => {
    const cells = readings.flatMap(({ analysis }) => analysis.positions.filter((one) => one.quoted.length > 0));
    expect(cells.length).toBeGreaterThan(200);
    const wrong = readings.flatMap(({ seed, article, analysis, quoted }) =>
      misquoted(article, analysis, quoted).map((words) => `${seed}: ${words}`),
    );
    expect(wrong).toEqual([]);
  });

  it('do so however a statement is cut', () => {
    const wrong = readings.flatMap(({ seed, article, analysis, quoted }) =>
      misquoted(article, shaken(analysis, article.text.length, seed), quoted).map((words) => `${seed}: ${words}`),
    );
    expect(wrong).toEqual([]);
  });

  it('are looked for by a reading of marks that finds all that is quoted, and would notice a misquotation', () => {
    for (const { article, analysis, quoted } of readings) {
      const found = maybeQuoted(article.text);
      for (const { start, end } of quoted) expect(found.some((one) => one.start <= start && one.end >= end)).toBe(true);
      const wrong = analysis.positions.map((one) => ({ ...one, quoted: [{ start: one.start, end: one.end }] }));
      if (wrong.length > 0) expect(misquoted(article, { ...analysis, positions: wrong }, found)).not.toEqual([]);
    }
  });
});
