import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, it } from 'vitest';

const src = new URL('../../src/', import.meta.url).pathname;
const sheets = readdirSync(src, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.css$|-css\.ts$/.test(entry.name))
  .map((entry) => relative(src, join(entry.parentPath, entry.name)));

/** Declarations that know a left and a right: they would not turn with an interface that is read from the right. */
const SIDED = [
  /(?:margin|padding|border|inset)-(?:left|right)\b/,
  /border-(?:top|bottom)-(?:left|right)-radius/,
  /(?:^|[;{\s])(?:left|right)\s*:/,
  /(?:text-align|float|clear)\s*:\s*(?:left|right)\b/,
];

/** Four values, of which the second and the fourth are sides: `margin: 1px 2px 3px 4px`. */
function fourSided(line: string): boolean {
  const values = /(?:margin|padding|border-width)\s*:\s*([^;]+);/
    .exec(line)?.[1]
    ?.replace(/\([^()]*(?:\([^()]*\))*[^()]*\)/g, '()');
  const [, right, , left] = values?.trim().split(/\s+/) ?? [];
  return left !== undefined && right !== left;
}

it.each(sheets)('%s turns with an interface that is read from the right', (sheet) => {
  const lines = readFileSync(join(src, sheet), 'utf8')
    .replace(/\/\*.*?\*\//gs, '')
    .split('\n');
  const sided = lines.filter((line) => SIDED.some((one) => one.test(line)) || fourSided(line));
  expect(sided.map((line) => line.trim())).toEqual([]);
});

it('would notice what does not', () => {
  expect(
    ['margin-left: 1px;', '  right: 0;', 'p { text-align: left; }'].every((line) =>
      SIDED.some((one) => one.test(line)),
    ),
  ).toBe(true);
  expect(['margin: 0 calc(2 * var(--unit)) 0 1px;', 'padding: 1px 2px 3px 4px;'].map(fourSided)).toEqual([true, true]);
  expect(fourSided('margin: calc(1px + (2 * 3px)) auto;')).toBe(false);
});
