import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { agreement } from '../../../src/cli/research/agree.ts';
import { readCorpus } from '../../../src/cli/research/corpus.ts';
import { readCsv } from '../../../src/cli/research/csv-read.ts';
import { figuresOf, type Item } from '../../../src/cli/research/figures.ts';
import { drawSheet } from '../../../src/cli/research/sample.ts';
import { readSheet } from '../../../src/cli/research/sheet.ts';
import { corePacks } from '../../../src/rules/index.ts';

const packs = corePacks.filter((pack) => !pack.off);
const layers = ['attribution', ...packs.map(({ id }) => id)];
const PLACES = ['Tarn', 'Holm', 'Castrel', 'Selby Reach', 'Marovia', 'Orsk', 'Lund', 'Vale'];

/** The corpus: in each article one threat, one source that is not named, one claim that is denied, and weather. */
const article = (place: string) =>
  [
    `Ferry talks in ${place} end without a deal`,
    `If the pilots of ${place} strike, the board will close the lock. A senior manager, who did not want to be named, said that the offer stood.`,
    `The mayor of ${place} denied that money had been taken from the fund. The rain went on. =Prices= rose by “two” crowns; the ferry ran late.`,
  ].join('\n\n');

let folder: string;
let corpus: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'caveat-research-'));
  corpus = join(folder, 'corpus.jsonl');
  const lines = PLACES.map((place, id) => JSON.stringify({ id: `a${id}`, text: article(place) }));
  writeFileSync(corpus, [...lines.slice(0, 2), 'no article', ...lines.slice(2), ''].join('\n'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const failed: string[] = [];
const units = () => readCorpus(corpus, packs, (message) => failed.push(message));
const draw = (size: number, seed: number) => drawSheet(units(), layers, { size, seed, corpus: 'corpus.jsonl' });

/** Fills a sheet in as a coder would: by the words of each sentence. */
function code(sheet: string, says: (text: string, layer: string) => string): string {
  const [head = [], ...rows] = readCsv(sheet);
  const [text, done] = [head.indexOf('text'), head.indexOf('done')];
  const coded = rows.map((row) =>
    row.map((cell, at) => {
      const layer = head[at] ?? '';
      return at === done ? 'x' : layers.includes(layer) ? says(row[text] ?? '', layer) : cell;
    }),
  );
  return [head, ...coded].map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';')).join('\n');
}

const truth = (text: string, layer: string) => {
  const is = {
    attribution: /denied|said that/.test(text),
    'anonymous-sourcing': /senior manager/.test(text),
    'conditional-threats': /^If/.test(text),
    'disputed-claims': /denied/.test(text),
  }[layer];
  return is ? 'x' : '';
};

describe('a coding sheet', () => {
  it('is blind: it holds sentences with their neighbours, half of them marked, and nothing of the engine', async () => {
    const sheet = await draw(20, 7);
    const [head = [], ...rows] = readCsv(sheet);
    expect(head).toEqual(['item', 'line', 'id', 'sentence', 'before', 'text', 'after', ...layers, 'done', 'corpus']);
    expect(rows).toHaveLength(20);
    expect(rows.map((row) => row.slice(7, 12).join(''))).toEqual(rows.map(() => ''));
    expect(new Set(rows.map((row) => `${row[1]}:${row[3]}`)).size).toBe(20);
    const marked = rows.map((row) => layers.some((layer) => truth(row[5] ?? '', layer) === 'x'));
    expect(marked.filter(Boolean)).toHaveLength(10);
    // In no order that would tell: neither half comes first.
    expect(marked.slice(0, 10).filter(Boolean).length).toBeGreaterThan(1);
    expect(marked.slice(0, 10).filter(Boolean).length).toBeLessThan(9);
    expect(failed[0]).toMatch(/^line 3: not JSON/);
  });

  it('is the same for the same seed, and another for another', async () => {
    expect(await draw(20, 7)).toBe(await draw(20, 7));
    expect(await draw(20, 8)).not.toBe(await draw(20, 7));
  });

  it('holds nothing that a spreadsheet takes for a formula', async () => {
    const [, ...rows] = readCsv(await draw(100, 1));
    expect(rows.some((row) => row[5]?.includes('=Prices='))).toBe(true);
    expect(rows.flat().filter((cell) => /^[=+@-]/.test(cell))).toEqual([]);
  });
});

describe('agreement', () => {
  it('is whole with a coder who sees what the engine sees, also from a spreadsheet with semicolons', async () => {
    const table = await agreement(units(), readSheet(code(await draw(30, 7), truth)));
    expect(table).toMatch(/^30 sentences coded, 0 not done; the corpus has \d+, of which the engine marks 24\./);
    for (const layer of layers)
      expect(table).toMatch(new RegExp(`\\| ${layer} \\| 30 \\|.* 1\\.00 \\(1\\.00–1\\.00\\) \\|$`, 'm'));
  });

  it('falls where the coder sees something else, leaves out what is open, and counts what is not done', async () => {
    const never = code(await draw(30, 7), (text, layer) =>
      layer === 'conditional-threats' ? '' : layer === 'disputed-claims' ? '?' : truth(text, layer),
    );
    const sheet = readSheet(never.replace(/"x";"corpus.jsonl"$/, '"";"corpus.jsonl"'));
    const table = await agreement(units(), sheet);
    expect(table).toMatch(/^29 sentences coded, 1 not done/);
    expect(table).toMatch(/conditional-threats \| 29 \| 0 \| \d+ \| 0\.00 \(0\.00–0\.00\) \| – \|/);
    expect(table).toMatch(/disputed-claims \| 0 \| 0 \| 0 \| – \| – \| – \| – \|/);
  });

  it('refuses a corpus that is not the sheet’s, and a code that it does not know', async () => {
    const coded = code(await draw(30, 7), truth);
    await expect(agreement(units(), readSheet(coded.replaceAll('Tarn', 'Torn')))).rejects.toThrow(
      'other words than the sheet',
    );
    expect(() => readSheet(code(coded, () => 'maybe'))).toThrow(/^item 1, attribution: “maybe” is none of x, 1, yes/);
  });
});

describe('the figures', () => {
  const items = (coder: boolean, engine: boolean, marked: boolean, n: number): Item[] =>
    Array.from({ length: n }, () => ({ coder, engine, marked }));

  it('are those of the textbook where every sentence was drawn', () => {
    // Cohen's 2 × 2: 20 both, 5 and 10 by one alone, 15 by none: agreement 0.7, by chance 0.5, kappa 0.4.
    const drawn = [
      ...items(true, true, true, 20),
      ...items(false, true, true, 5),
      ...items(true, false, false, 10),
      ...items(false, false, false, 15),
    ];
    const { precision, recall, F1, kappa } = figuresOf(drawn, { marked: 25, unmarked: 25 });
    expect(precision?.value).toBeCloseTo(0.8);
    expect(recall?.value).toBeCloseTo(2 / 3);
    expect(F1?.value).toBeCloseTo(40 / 55);
    expect(kappa?.value).toBeCloseTo(0.4);
    expect(precision?.low).toBeGreaterThan(0.55);
    expect(precision?.low).toBeLessThan(0.75);
    expect(precision?.high).toBeGreaterThan(0.88);
  });

  it('count a sentence that stands for many as many', () => {
    const drawn = [...items(true, true, true, 10), ...items(true, false, false, 1), ...items(false, false, false, 9)];
    expect(figuresOf(drawn, { marked: 10, unmarked: 100 }).recall?.value).toBeCloseTo(0.5);
  });
});
