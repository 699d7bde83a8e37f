import { describe, expect, it } from 'vitest';
import { plain } from '../../../src/export/table/cell-text.ts';
import { tableOf } from '../../../src/export/table/table.ts';
import { articleOf, at, emptyAnalysis, position } from '../../fixtures/reading-builder.ts';

/** The cell for ⟦a statement⟧ on the point "river villagers". */
function cell(template: string): string | undefined {
  const words = /⟦(.*)⟧/.exec(template)?.[1] ?? '';
  const meta = { title: null, date: null, outlet: null, url: null };
  const article = articleOf([{ text: template.replace(/[⟦⟧]/g, '') }], meta);
  const analysis = {
    ...emptyAnalysis(article),
    sides: [{ id: 'velmark', name: 'Velmark', members: [], share: { statements: 1, words: 9 } }],
    topics: [{ id: 'villagers', label: 'river villagers' }],
    positions: [position(at(article.text, words), 'velmark', 'intent', { topic: 'villagers' })],
  };
  const [row] = tableOf(analysis, article.text).rows;
  return plain(row?.cells[0]?.statements[0]?.segments ?? []);
}

describe('“they” in a cell', () => {
  it('has the point added that its own sentence names before', () => {
    expect(
      cell('Neither side moved on the river villagers, with ⟦Velmark stating that they would be sent back⟧.'),
    ).toBe('Velmark stating that they [river villagers] would be sent back');
  });

  it.each([
    ['others could be meant', 'On the river villagers, ⟦Velmark’s envoys said that they would not yield⟧.'],
    ['the point is named in it', 'The river villagers know: ⟦Velmark said of the river villagers that they may stay⟧.'],
    ['its sentence does not name the point', 'The river villagers wait. ⟦Velmark said that they would be sent back⟧.'],
  ])('has nothing added where %s', (_why, template) => {
    expect(cell(template)).not.toContain('[');
  });
});
