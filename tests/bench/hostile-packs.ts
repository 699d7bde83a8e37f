import { MAX_BYTES, utf8Length } from '../../src/engine/rules/check.ts';
import type { Pack } from '../../src/engine/rules/pack.ts';
import { MAX_RULES } from '../../src/engine/rules/schema.ts';
import { readPack } from '../../src/packs/read.ts';

/** As many ways as a template allows to match more or less of anything, and then nothing that the text has. */
const template = (index: number) =>
  `(NOUN|w${index}) ..16 (ADJ|ADV|the)* ..16 NOUN? ..16 (VERB|DET)* ..16 DET? DET DET DET DET DET DET`;

function source(templates: number): string {
  const rules = Array.from({ length: MAX_RULES }, (_, rule) => {
    const own = Math.floor(templates / MAX_RULES) + (rule < templates % MAX_RULES ? 1 : 0);
    const text = { kind: 'k', title: 't', why: 'w', normal: 'n', ask: 'a', source: 's' };
    const match = Array.from({ length: own }, (_, i) => template(rule + i * MAX_RULES));
    return { id: `x/r${rule}`, ...text, match, examples: { match: ['⟦the⟧'], pass: ['the'] } };
  });
  const style = { line: 'dotted', light: '#000000', dark: '#FFFFFF' };
  return JSON.stringify({ id: 'x', version: '1.0.0', title: 'X', language: 'en', style, rules });
}

/**
 * The slowest rule set that import accepts: as many rules as it may have, and as many templates of gaps and repetitions
 * as fit into its bytes. @throws where import refuses it, for then it is not the slowest any more
 */
export function slowestPack(): Pack {
  // The most templates that fit, by halving.
  let [templates, tooMany] = [MAX_RULES, MAX_BYTES];
  while (tooMany - templates > 1) {
    const middle = Math.floor((templates + tooMany) / 2);
    if (utf8Length(source(middle)) <= MAX_BYTES) templates = middle;
    else tooMany = middle;
  }
  const read = readPack(source(templates), {});
  if ('errors' in read) throw new Error(`import refuses it: ${JSON.stringify(read.errors.slice(0, 3))}`);
  return read.pack;
}
