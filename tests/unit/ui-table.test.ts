import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../src/engine/analysis.ts';
import { plain } from '../../src/export/table/cell-text.ts';
import { SURE, tableOf } from '../../src/export/table/table.ts';
import type { Statement, Table } from '../../src/export/table/table-types.ts';
import { gather } from '../../src/ui/model/gather.ts';
import { narrow } from '../../src/ui/model/narrow.ts';
import { at, position } from '../fixtures/reading-builder.ts';
import { analysis, article } from '../fixtures/river-talks.ts';

const table = tableOf(analysis, article.text);
const row = (label: string) => {
  const found = table.rows.find((one) => one.label === label);
  if (!found) throw new Error(`no row "${label}" among ${table.rows.map((one) => one.label).join(', ')}`);
  return found;
};
const words = (statement: Statement | undefined) => (statement ? plain(statement.segments) : null);

describe('the table of positions', () => {
  it('has the sides that speak as columns, in order of first mention', () => {
    expect(table.columns.map((column) => column.name)).toEqual(['Velmark', 'Sorin Front', 'Belledonia']);
  });

  it('sets what both sides are reported to have agreed on apart, once', () => {
    expect(table.agreed).toHaveLength(1);
    expect(table.agreed[0]?.sides).toEqual(['velmark', 'sorin-front']);
    expect(words(table.agreed[0]?.statement)).toBe(
      'both sides agreed to keep the “temporary quiet” on the Anders river for another month',
    );
    expect(table.agreed[0]?.restsOn).toEqual({ sources: ['unnamed sources'], partly: false });
  });

  it('names a person who tells of an agreement, and never one of its sides as its speaker', () => {
    const toldBy = (speaker: string) => {
      const positions = analysis.positions.map((one) => (one.kind === 'agreement' ? { ...one, speaker } : one));
      return tableOf({ ...analysis, positions }, article.text).agreed[0]?.statement.speaker;
    };
    expect(toldBy('harn')).toBeNull();
    expect(toldBy('mira-dovan')).toEqual({ name: 'Mira Dovan', role: 'a spokeswoman for the Front' });
  });

  it('brings exchanges first, then statements without an answer, each in the article’s order', () => {
    expect(table.rows.map((one) => [one.label, one.exchange])).toEqual([
      ['joint river patrol', true],
      ['observers', true],
      ['villagers', true],
      ['camps on the east bank', false],
      ['weapons', false],
      ['crossings at Anders', false],
      ['another round', false],
    ]);
  });

  it('says which statement answers which', () => {
    const [velmark, front] = row('villagers').cells;
    expect(velmark?.statements[0]?.kinds).toEqual(['intent']);
    expect(front?.statements[0]?.relation).toMatchObject({ type: 'answers', side: 'velmark', sideName: 'Velmark' });
    const instead = row('observers').cells[1]?.statements[0];
    expect(instead?.relation).toMatchObject({ type: 'instead-of', side: 'velmark', point: 'joint river patrol' });
    expect(front?.statements[0]?.relation?.point).toBeNull();
  });

  it('sets an answer beside what it answers, and what is proposed instead in a row of its own', () => {
    const kinds = (label: string) => row(label).cells.map((cell) => cell.statements.map((one) => one.kinds[0]));
    expect(kinds('joint river patrol')).toEqual([['offer'], ['rejection'], []]);
    expect(kinds('observers')).toEqual([['rejection'], ['offer'], []]);
  });

  it('tells what a row rests on, and that a part of it does not say', () => {
    expect(row('observers').restsOn).toEqual({ sources: ['Sorin Front'], partly: true });
    expect(row('joint river patrol').restsOn).toEqual({ sources: ['unnamed sources'], partly: false });
    expect(row('another round').restsOn).toEqual({ sources: [], partly: false });
  });

  it('rests on the report that carries a statement, before the sources of that report', () => {
    const carried = analysis.attributions.map((one, index) =>
      index === 1
        ? {
            ...one,
            content: [at(article.text, 'Harn’s negotiators demanded the closing of all camps on the east bank')],
          }
        : one,
    );
    const positions = analysis.positions.map((one, index) =>
      index === 2 ? { ...one, attribution: null, basis: 'unnamed' as const } : one,
    );
    const rows = tableOf({ ...analysis, attributions: carried, positions }, article.text).rows;
    const camps = rows.find((one) => one.label === 'camps on the east bank');
    expect(camps?.restsOn).toEqual({ sources: ['the Calder Post', 'unnamed sources'], partly: false });
  });

  it('adds a missing antecedent from the article', () => {
    expect(words(row('villagers').cells[0]?.statements[0])).toBe(
      'Velmark said that they [villagers] would be sent back “before the first snow”',
    );
  });

  it('adds the point that a pronoun points back at, where it is nobody who acts', () => {
    const nobody = tableOf({ ...analysis, entities: [] }, article.text);
    const cells = nobody.rows.find(({ label }) => label === 'villagers')?.cells;
    expect(words(cells?.[0]?.statements[0])).toContain('that they [villagers] would be sent back');
  });

  it('keeps a quotation of several sentences whole, and folds its repetition', () => {
    const [threat, ...rest] = row('crossings at Anders').cells[0]?.statements ?? [];
    expect(rest).toEqual([]);
    expect(words(threat)).toMatch(/^“We did not come here .+ close the crossings at Anders,?”$/);
    expect(threat?.short).toBeNull();
    expect(threat?.places).toHaveLength(2);
    expect(threat?.speaker).toEqual({ name: 'Tomas Elric', role: 'Interior Minister' });
  });

  it('folds a paraphrase into the quotation that it reports, even when it comes first', () => {
    const early: Analysis = {
      ...analysis,
      positions: analysis.positions.map((one, index) =>
        index === 7 ? { ...one, speaker: 'tomas-elric' } : index === 12 ? { ...one, sameAs: 7 } : one,
      ),
    };
    const statement = tableOf(early, article.text)
      .rows.flatMap((one) => one.cells[0]?.statements ?? [])
      .find((one) => one.positions.includes(12));
    expect(words(statement)).toMatch(/^“We did not come here/);
    expect(statement?.kinds).toEqual(['claim', 'threat']);
    expect(statement?.places.map(({ start }) => start)).toContain(analysis.positions[7]?.start);
  });

  it('says that an accusation is not quoted, and only where a side is accused', () => {
    expect(row('weapons').cells.map((cell) => cell.gap)).toEqual(['accusation-not-quoted', null, null]);
    expect(row('camps on the east bank').cells.map((cell) => cell.gap)).toEqual([null, null, null]);
  });

  it('folds statements away whose speaker is doubtful', () => {
    expect(table.lessSure.map(words)).toEqual(['The talks are part of a “delaying tactic” by Harn']);
  });

  it('has every position in exactly one place', () => {
    const count = (one: Table) =>
      [...one.rows.flatMap((r) => r.cells.flatMap((cell) => cell.statements)), ...one.lessSure].reduce(
        (sum, statement) => sum + statement.positions.length + statement.places.length - 1,
        one.agreed.reduce((sum, r) => sum + r.sides.length * r.statement.places.length, 0),
      );
    expect(count(table)).toBe(analysis.positions.length);
  });

  it('shows a statement as sure from the threshold on', () => {
    const shaky: Analysis = {
      ...analysis,
      positions: analysis.positions.map((one, index) => ({ ...one, confidence: index === 2 ? SURE - 0.01 : SURE })),
    };
    expect(tableOf(shaky, article.text).lessSure.map((one) => one.id)).toEqual([2]);
  });

  it('never folds one side’s words into another’s', () => {
    const wrong: Analysis = {
      ...analysis,
      positions: analysis.positions.map((one, index) => (index === 4 ? { ...one, sameAs: 3 } : one)),
    };
    const observers = tableOf(wrong, article.text).rows.find(({ label }) => label === 'observers');
    expect(observers?.cells.map((cell) => cell.statements.length).slice(0, 2)).toEqual([1, 1]);
  });
});

describe('what is missing from a cell', () => {
  const gaps = (kind: 'denial' | 'claim') => {
    const accusing: Analysis = {
      ...analysis,
      positions: analysis.positions.map((one, index) => {
        if (index === 2) return { ...one, kind: 'accusation', ...at(article.text, 'Front delegates') };
        return index === 9 ? { ...one, kind } : one;
      }),
    };
    const accusation = tableOf(accusing, article.text).rows.find((one) => one.cells[0]?.statements[0]?.id === 2);
    return accusation?.cells.map((cell) => cell.gap);
  };

  it('is an answer, where the accused side denies nothing in the whole article', () => {
    expect(gaps('claim')).toEqual([null, 'no-answer', null]);
  });

  it('is not claimed where a denial stands in another row', () => {
    expect(gaps('denial')).toEqual([null, null, null]);
  });
});

describe('the panel’s column for others', () => {
  const sides = [
    ...analysis.sides,
    { id: 'experts', name: 'Analysts', members: [], share: { statements: 1, words: 7 } },
  ];
  const fear = position(at(article.text, 'Analysts fear that the quiet may not hold'), 'experts', 'claim', {
    topic: 'round',
  });
  const more = gather(tableOf({ ...analysis, sides, positions: [...analysis.positions, fear] }, article.text));

  it('joins sides that say little and exchange nothing', () => {
    expect(more.columns.map((column) => column.name)).toEqual(['Velmark', 'Sorin Front', 'Others']);
    const last = more.rows.find((one) => one.label === 'another round');
    expect(last?.cells[2]?.statements.map((one) => one.sideName)).toEqual(['Belledonia', 'Analysts']);
    expect(last?.lines).toBe(2);
  });

  it('has what two of them say in the same words once, with both names', () => {
    const hosts = position(
      at(article.text, 'Belledonia has offered to host another round in May'),
      'experts',
      'offer',
      {
        topic: 'round',
      },
    );
    const both = gather(tableOf({ ...analysis, sides, positions: [...analysis.positions, hosts] }, article.text));
    const said = both.rows.find((one) => one.label === 'another round')?.cells[2]?.statements;
    expect(said?.map((one) => one.sideName)).toEqual(['Belledonia, Analysts']);
    expect(said?.[0]?.positions).toHaveLength(2);
  });

  it('is not made for a single such side', () => {
    expect(gather(table).columns.map((column) => column.name)).toEqual(['Velmark', 'Sorin Front', 'Belledonia']);
  });
});

describe('the popup’s two columns', () => {
  it('keeps the sides that say most and counts what it leaves out', () => {
    const { table: narrowed, hidden } = narrow(table, 2);
    expect(narrowed.columns.map((column) => column.side)).toEqual(['velmark', 'sorin-front']);
    expect(narrowed.rows.every((one) => one.cells.length === 2)).toBe(true);
    expect(narrowed.rows.some((one) => one.label === 'another round')).toBe(false);
    expect(hidden).toEqual({ statements: 1, sides: ['Belledonia'] });
  });
});
