import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../src/export/edits/apply.ts';
import type { Edit } from '../../../src/export/edits/edit.ts';
import { plain } from '../../../src/export/table/cell-text.ts';
import { tableOf } from '../../../src/export/table/table.ts';
import type { Table } from '../../../src/export/table/table-types.ts';
import { analysis, article } from '../../fixtures/river-talks.ts';

const edit = (...edits: Edit[]) => {
  const edited = applyEdits(analysis, article.text, edits);
  return { ...edited, table: tableOf(edited.analysis, article.text) };
};
const columns = (table: Table) => table.columns.map(({ name, edited }) => (edited ? `${name}*` : name));
const wordsOf = (index: number) => article.text.slice(analysis.positions[index]?.start, analysis.positions[index]?.end);
const statements = (table: Table) => table.rows.flatMap((row) => row.cells.flatMap((cell) => cell.statements));
const statementsOf = (table: Table, side: string) => statements(table).filter((one) => one.sideName === side);

describe('two sides put together', () => {
  const { table, analysis: merged, applied } = edit({ do: 'merge', side: 'belledonia', into: 'velmark' });

  it('share a column that is marked as edited, with all statements of both', () => {
    expect(columns(table)).toEqual(['Velmark*', 'Sorin Front']);
    expect(statementsOf(table, 'Velmark').map((one) => plain(one.segments))).toContain(
      'Belledonia has offered to host another round in May',
    );
    expect(merged.sides[0]?.members).toContain('Belledonia');
    expect(merged.sides[0]?.share).toEqual({ statements: 8, words: 129 });
    expect(applied.map((one) => one.words)).toEqual(['Belledonia put together with Velmark']);
  });

  it('have what both agreed on once, as one side’s statement', () => {
    const { table: one } = edit({ do: 'merge', side: 'sorin-front', into: 'velmark' });
    expect(one.agreed).toEqual([]);
    const agreeing = statements(one).filter((statement) => statement.kinds.includes('agreement'));
    expect(agreeing).toHaveLength(1);
  });
});

describe('a name set apart', () => {
  it('takes its own statements into a column beside, and leaves the others', () => {
    const { table } = edit({ do: 'split', side: 'velmark', member: 'Tomas Elric' });
    expect(columns(table)).toEqual(['Velmark*', 'Tomas Elric*', 'Sorin Front', 'Belledonia']);
    const own = statementsOf(table, 'Tomas Elric');
    expect(own).toHaveLength(1);
    expect(plain(own[0]?.segments ?? [])).toMatch(/^“We did not come here/);
    expect(own[0]?.places).toHaveLength(2);
    expect(statementsOf(table, 'Velmark').length).toBeGreaterThan(2);
  });

  it('can be a capital that has no statement through a speaker of its own', () => {
    const { table } = edit({ do: 'split', side: 'velmark', member: 'Harn' });
    expect(statementsOf(table, 'Harn').map((one) => one.kinds[0])).toContain('offer');
  });

  it('changes nothing where the side has no such name', () => {
    expect(edit({ do: 'split', side: 'velmark', member: 'Nobody' }).applied).toEqual([]);
  });
});

describe('other edits', () => {
  it('rename a side, and tell the name it had', () => {
    const { table, applied } = edit({ do: 'rename', side: 'sorin-front', name: ' The Front ' });
    expect(columns(table)).toEqual(['Velmark', 'The Front*', 'Belledonia']);
    expect(applied[0]?.words).toBe('Sorin Front renamed The Front');
    expect(edit({ do: 'rename', side: 'sorin-front', name: '  ' }).applied).toEqual([]);
  });

  it('hide a side with its statements, also where others answer it', () => {
    const { table } = edit({ do: 'hide', side: 'velmark' });
    expect(columns(table)).toEqual(['Sorin Front', 'Belledonia']);
    expect(statements(table).every((one) => one.side !== 'velmark' && one.relation?.side !== 'velmark')).toBe(true);
  });

  it('take a statement that is called wrong out of the table, and keep it apart', () => {
    const { table } = edit({ do: 'wrong', words: [wordsOf(4)] });
    expect(table.wrong.map((one) => plain(one.segments))).toEqual(['the proposal was turned down by Front delegates']);
    expect(statements(table).some((one) => one.positions.includes(4))).toBe(false);
    expect(table.rows.flatMap((row) => row.cells).every((cell) => cell.gap !== 'no-answer')).toBe(true);
  });

  it('show a repeated statement in each of its places', () => {
    const { table } = edit({ do: 'unfold', words: [wordsOf(13)] });
    expect(statements(table).find((one) => one.positions.includes(13))?.places).toHaveLength(1);
  });

  it('come one after the other, and change nothing where what they speak of is gone', () => {
    const { table, applied } = edit(
      { do: 'merge', side: 'belledonia', into: 'sorin-front' },
      { do: 'rename', side: 'belledonia', name: 'The host' },
      { do: 'wrong', words: ['words of another article'] },
      { do: 'rename', side: 'sorin-front', name: 'Guests' },
    );
    expect(applied).toHaveLength(2);
    expect(columns(table)).toEqual(['Velmark', 'Guests*']);
  });

  it('leave the analysis that they were given as it was', () => {
    const before = JSON.stringify(analysis);
    edit({ do: 'merge', side: 'belledonia', into: 'velmark' }, { do: 'wrong', words: [wordsOf(4)] });
    expect(JSON.stringify(analysis)).toBe(before);
  });
});
