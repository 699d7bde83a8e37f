import { type Figure, figuresOf, type Item, MEASURES, type Population } from './figures.ts';
import type { Sheet } from './sheet.ts';
import type { Unit } from './units.ts';

/**
 * A table in Markdown of how far the engine agrees with a coded sheet, a layer a row.
 * @throws an Error where the sheet is not of this corpus
 */
export async function agreement(units: AsyncIterable<Unit>, { layers, coded, open }: Sheet): Promise<string> {
  const wanted = new Map(coded.map((row) => [`${row.line}:${row.sentence}`, row]));
  const population: Population = { marked: 0, unmarked: 0 };
  const items = new Map<string, Item[]>(layers.map((layer) => [layer, []]));
  for await (const unit of units) {
    const marked = unit.layers.size > 0;
    population[marked ? 'marked' : 'unmarked']++;
    const key = `${unit.line}:${unit.sentence}`;
    const row = wanted.get(key);
    if (row === undefined) continue;
    if (letters(row.text) !== letters(unit.text))
      throw new Error(`line ${unit.line}, sentence ${unit.sentence}: the corpus has other words than the sheet`);
    wanted.delete(key);
    for (const [layer, coder] of row.codes)
      if (coder !== null) items.get(layer)?.push({ coder, engine: unit.layers.has(layer), marked });
  }
  const [missing] = wanted.values();
  if (missing) throw new Error(`line ${missing.line}, sentence ${missing.sentence}: the corpus has no such sentence`);
  const head = `${coded.length} sentences coded, ${open} not done; the corpus has ${population.marked + population.unmarked}, of which the engine marks ${population.marked}.\n`;
  const rows = layers.map((layer) => {
    const of = items.get(layer) ?? [];
    const figures = figuresOf(of, population);
    const counts = [of.length, of.filter(({ coder }) => coder).length, of.filter(({ engine }) => engine).length];
    return `| ${[layer, ...counts, ...MEASURES.map((measure) => words(figures[measure]))].join(' | ')} |\n`;
  });
  return `${head}\n| layer | coded | coder | engine | ${MEASURES.join(' | ')} |\n| --- | ---: | ---: | ---: | --- | --- | --- | --- |\n${rows.join('')}`;
}

/** Spreadsheets change quotation marks, spaces and first characters; letters and digits they leave. */
function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}

function words(figure: Figure | null): string {
  if (figure === null) return '–';
  const { value, low, high } = figure;
  // Adding 0 takes the sign from a rounded −0.
  const short = (number: number) => (Math.round(number * 100) / 100 + 0).toFixed(2);
  return `${short(value)} (${short(low)}–${short(high)})`;
}
