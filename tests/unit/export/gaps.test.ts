import { describe, expect, it } from 'vitest';
import type { Analysis, Entity, Position } from '../../../src/engine/analysis.ts';
import { tableOf } from '../../../src/export/table/table.ts';
import { all, articleOf, at, emptyAnalysis, position } from '../../fixtures/reading-builder.ts';

const NAMES = ['Velmark', 'Corvia', 'Ostrava', 'Belledonia'];

/** The columns whose cells say that something is missing, for ⟦a statement⟧ with its {cue} by these sides; all four speak elsewhere. */
function gaps(template: string, kind: Position['kind'], ...by: string[]): string[] {
  const paragraph = template.replace(/[⟦⟧{}]/g, '');
  const words = (pattern: RegExp) => (pattern.exec(template)?.[1] ?? '').replace(/[⟦⟧{}]/g, '');
  const rest = NAMES.map((name) => `The people of ${name} are tired`);
  const meta = { title: null, date: null, outlet: null, url: null };
  const article = articleOf([{ text: paragraph }, { text: `${rest.join('. ')}.` }], meta);
  const { text } = article;
  const said = at(text, words(/⟦([^⟧]*)⟧/));
  const cue = at(text, words(/\{([^}]*)\}/));
  const entities = NAMES.map(
    (name): Entity => ({ id: name, name, type: 'place', role: null, mentions: all(text, name), side: name }),
  );
  const analysis: Analysis = {
    ...emptyAnalysis(article),
    attributions: [
      {
        source: null,
        cue,
        content: [cue.end < said.end ? { start: cue.end, end: said.end } : { start: said.start, end: cue.start }],
        mode: 'indirect',
        speaker: null,
        sourceType: 'organisation',
        confidence: 0.9,
      },
    ],
    entities,
    sides: NAMES.map((name) => ({ id: name, name, members: [], share: { statements: 1, words: 9 } })),
    positions: [
      ...by.map((side) => position(said, side, kind, { attribution: 0 })),
      ...rest.map((line, index) => position(at(text, line), NAMES[index] ?? '', 'claim')),
    ],
  };
  const { columns, rows } = tableOf(analysis, text);
  return rows.flatMap((row) =>
    row.cells.flatMap((cell, index) => (cell.gap === null ? [] : (columns[index]?.name ?? []))),
  );
}

describe('what a row says is missing', () => {
  it('is the answer of the side that is accused, not of every side that the words name', () => {
    expect(gaps('⟦Velmark {accused} Corvia of helping Ostrava⟧.', 'accusation', 'Velmark')).toEqual(['Corvia']);
    expect(gaps('⟦As Ostrava looked on, Velmark {blamed} Corvia⟧.', 'accusation', 'Velmark')).toEqual(['Corvia']);
  });

  it('is told of a quotation whose cue comes after it', () => {
    expect(gaps('⟦Corvia lies and Ostrava knows it, Velmark {said}⟧.', 'accusation', 'Velmark')).toEqual(['Corvia']);
  });

  it('is never the answer of a side that accuses, too: both stand in one row', () => {
    const both = gaps(
      '⟦Velmark and Ostrava have {blamed} those attacks on Corvia⟧.',
      'accusation',
      'Velmark',
      'Ostrava',
    );
    expect(both).toEqual(['Corvia']);
  });

  it('is the accusation of the side whose allegations are denied', () => {
    expect(gaps('⟦Corvia has {dismissed} Velmark’s talk of Ostrava⟧.', 'denial', 'Corvia')).toEqual(['Velmark']);
  });
});

describe('a side of which nothing is sure', () => {
  it('has no column: a doubtful statement is nobody’s', () => {
    const { text } = articleOf([{ text: 'Velmark will stay. Corvia may stay.' }], {
      title: null,
      date: null,
      outlet: null,
      url: null,
    });
    const analysis: Analysis = {
      ...emptyAnalysis({ text, blocks: [], meta: { title: null, date: null, outlet: null, url: null } }),
      sides: NAMES.slice(0, 2).map((name) => ({ id: name, name, members: [], share: { statements: 1, words: 3 } })),
      positions: [
        position(at(text, 'Velmark will stay'), 'Velmark', 'intent'),
        position(at(text, 'Corvia may stay'), 'Corvia', 'intent', { confidence: 0.2 }),
      ],
    };
    const table = tableOf(analysis, text);
    expect(table.columns.map(({ name }) => name)).toEqual(['Velmark']);
    expect(table.lessSure).toHaveLength(1);
  });
});
