import { describe, expect, it } from 'vitest';
import { CSV_COLUMNS, CSV_HEADER, csvOf } from '../../../src/export/csv.ts';
import { exportedTalks } from '../../fixtures/exported.ts';
import { analysis, article } from '../../fixtures/river-talks.ts';

/** A reader of RFC 4180, written from its grammar. */
function parse(csv: string): Record<string, string>[] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const match of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === '\r\n') {
      rows.push(row);
      row = [];
    }
  }
  const [head = [], ...lines] = rows;
  return lines.map((line) => Object.fromEntries(head.map((name, index) => [name, line[index] ?? ''])));
}

const lines = parse(CSV_HEADER + csvOf(exportedTalks()));

describe('the CSV', () => {
  it('has a field for each column in every line, and the article in each', () => {
    for (const line of lines) expect(Object.keys(line)).toEqual([...CSV_COLUMNS]);
    expect(new Set(lines.map((line) => line.article))).toEqual(
      new Set(['Velmark and Sorin Front leave Port Calder without a deal as General Amsel’s plan stalls']),
    );
    expect(lines[0]?.address).toBe('https://gazette.example/river-talks');
  });

  it('gives each statement with its place, its point and whom it answers', () => {
    const refusal = lines.find((line) => line.words === 'the proposal was turned down by Front delegates');
    expect(refusal).toMatchObject({
      layer: 'statement',
      point: 'joint river patrol',
      side: 'Sorin Front',
      kind: 'turns down',
      relation: 'in answer to Velmark',
      state: 'sure',
    });
    expect(article.text.slice(Number(refusal?.start), Number(refusal?.end))).toBe(refusal?.words);
  });

  it('gives an agreement once for each side, the marks, and what is less sure without a side', () => {
    const agreed = lines.filter((line) => line.point?.startsWith('reported as agreed'));
    expect(agreed.map((line) => line.side)).toEqual(['Velmark', 'Sorin Front']);
    expect(agreed[0]?.quoted).toBe('temporary quiet');
    expect(lines.filter((line) => line.layer === 'mark')).toHaveLength(analysis.findings.length);
    expect(lines.filter((line) => line.state === 'less sure').map((line) => line.side)).toEqual(['']);
  });

  it('marks what the reader edited', () => {
    const edited = parse(CSV_HEADER + csvOf(exportedTalks([{ do: 'merge', side: 'belledonia', into: 'velmark' }])));
    const moved = edited.find((line) => line.words?.startsWith('Belledonia has offered'));
    expect(moved).toMatchObject({ side: 'Velmark', edited: 'edited by the reader' });
    expect(edited.filter((line) => line.side === 'Sorin Front').every((line) => line.edited === '')).toBe(true);
  });

  it('survives quotation marks, commas and lines in a field, and gives a spreadsheet no formula', () => {
    const exported = exportedTalks();
    const meta = { ...article.meta, outlet: '=HYPERLINK("x"),\n"Gazette"' };
    const [line] = parse(CSV_HEADER + csvOf({ ...exported, article: { ...article, meta } }));
    expect(line?.outlet).toBe(`'=HYPERLINK("x"),\n"Gazette"`);
  });
});
