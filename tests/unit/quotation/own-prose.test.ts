import { describe, expect, it } from 'vitest';
import type { Analysis, Span } from '../../../src/engine/analysis.ts';
import { coreAnalyzer } from '../../fixtures/core-analyzer.ts';
import { ownProse, randomFrom } from '../../fixtures/own-prose.ts';
import { position } from '../../fixtures/reading-builder.ts';
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

/** Positions and quoted spans wherever chance has them: an engine that could not read at all. */
function scattered(analysis: Analysis, text: string, seed: number): Analysis {
  const random = randomFrom(seed);
  const anywhere = (from: number, to: number): Span => {
    const ends = [random(), random()].map((one) => Math.round(from + one * (to - from))).sort((a, b) => a - b);
    return { start: ends[0] ?? from, end: ends[1] ?? to };
  };
  // One mark alone is what a reading of marks that went astray takes for a statement.
  const marks = [...text.matchAll(/[“”‘’"]/g)].slice(0, 3).map(({ index }) => ({ start: index, end: index + 1 }));
  const spans = [...marks, ...Array.from({ length: 40 }, () => anywhere(0, text.length))];
  const positions = spans.map((span, index) => ({
    ...position(span, analysis.sides[index % 2]?.id ?? 'nobody', 'claim'),
    quoted: [anywhere(span.start, span.end), anywhere(0, text.length)],
    relation: index < 5 ? null : { to: index - 5, type: 'answers' as const },
    sameAs: index % 7 === 6 ? index - 6 : null,
  }));
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

  it('do so whatever an engine takes for a statement or for quoted', () => {
    const wrong = readings.flatMap(({ seed, article, analysis, quoted }) =>
      misquoted(article, scattered(analysis, article.text, seed), quoted).map((words) => `${seed}: ${words}`),
    );
    expect(wrong).toEqual([]);
  });

  it('are looked for by a reading of marks that finds all that is quoted, and would notice a misquotation', () => {
    for (const { article, analysis, quoted } of readings) {
      const found = maybeQuoted(article.text);
      for (const { start, end } of quoted) expect(found.some((one) => one.start <= start && one.end >= end)).toBe(true);
      // Of an article that quotes nothing, each of these quotations would be a false one.
      if (analysis.positions.some((one) => one.quoted.length > 0))
        expect(misquoted(article, analysis, [])).not.toEqual([]);
    }
  });
});
