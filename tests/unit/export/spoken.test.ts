import { describe, expect, it } from 'vitest';
import type { Analysis, Attribution } from '../../../src/engine/analysis.ts';
import { plain } from '../../../src/export/table/cell-text.ts';
import { tableOf } from '../../../src/export/table/table.ts';
import { articleOf, at, emptyAnalysis, position } from '../../fixtures/reading-builder.ts';

/** The cells of one side's column. ⟦ ⟧ stand around each position, { } around the one cue; a quotation is what stands in “ ”. */
function cells(template: string, mode: Attribution['mode'] = 'direct') {
  const meta = { title: null, date: null, outlet: null, url: null };
  const text = template.replace(/[⟦⟧{}]/g, '');
  const article = articleOf([{ text }], meta);
  const marked = (pattern: RegExp) =>
    [...template.matchAll(pattern)].map((match) => at(text, (match[1] ?? '').replace(/[⟦⟧{}]/g, '')));
  const quoted = marked(/“([^”]*)”/g);
  const said: Attribution = {
    source: at(text, 'Mira Dovan'),
    cue: marked(/\{([^}]*)\}/g)[0] ?? null,
    content: marked(/“([^”]*”)/g),
    mode,
    speaker: 'mira-dovan',
    sourceType: 'named-person',
    confidence: 0.9,
  };
  const analysis: Analysis = {
    ...emptyAnalysis(article),
    attributions: [said],
    entities: [
      { id: 'mira-dovan', name: 'Mira Dovan', type: 'person', role: 'minister', mentions: [], side: 'velmark' },
    ],
    sides: [{ id: 'velmark', name: 'Velmark', members: ['Mira Dovan'], share: { statements: 1, words: 9 } }],
    positions: marked(/⟦([^⟧]*)⟧/g).map((span) =>
      position(span, 'velmark', 'claim', {
        speaker: 'mira-dovan',
        attribution: 0,
        quoted: quoted.filter((one) => one.start >= span.start && one.end <= span.end),
      }),
    ),
  };
  return tableOf(analysis, text)
    .rows.flatMap((row) => row.cells.flatMap((cell) => cell.statements))
    .map((one) => ({ words: plain(one.segments), speaker: one.speaker?.name ?? null }));
}

describe('a quotation in a cell', () => {
  it('does not end with the words that only tell who spoke: the speaker stands under it', () => {
    expect(cells('⟦“We will stay,” Mira Dovan {told}⟧ the assembly.')).toEqual([
      { words: '“We will stay”', speaker: 'Mira Dovan' },
    ]);
  });

  it('that its speaker interrupts stands whole, in the article’s words', () => {
    const template = '⟦“We will stay,” Mira Dovan {told}⟧ the assembly. ⟦“Nobody will move us.”⟧ Then she left.';
    expect(cells(template)).toEqual([
      { words: '“We will stay,” Mira Dovan told the assembly. “Nobody will move us.”', speaker: 'Mira Dovan' },
    ]);
  });

  it('keeps who spoke where that stands before it, and what is no quotation keeps all of its words', () => {
    expect(cells('⟦Mira Dovan {said}: “We will stay.”⟧')).toEqual([
      { words: 'Mira Dovan said: “We will stay.”', speaker: 'Mira Dovan' },
    ]);
    expect(cells('⟦That they would “stay” was clear, Mira Dovan {said}⟧.', 'mixed')).toEqual([
      { words: 'That they would “stay” was clear, Mira Dovan said', speaker: 'Mira Dovan' },
    ]);
  });

  it('in another paragraph is another one', () => {
    expect(cells('⟦“We will stay,” Mira Dovan {said}⟧.\n\n⟦“Nobody will move us.”⟧')).toHaveLength(2);
  });

  it('keeps the words after a quotation of nothing: there are no others', () => {
    expect(cells('⟦“…”, Mira Dovan {said}⟧.').map((one) => one.words)).toEqual(['“…”, Mira Dovan said']);
  });
});
