import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../../src/engine/analysis.ts';
import { jsonOf } from '../../../src/export/json.ts';
import { coreAnalyzer } from '../../fixtures/core-analyzer.ts';
import { exportedTalks } from '../../fixtures/exported.ts';
import { ownProse } from '../../fixtures/own-prose.ts';

const schema = JSON.parse(readFileSync(new URL('../../../docs/analysis.schema.json', import.meta.url), 'utf8'));
const validate = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }).compile(schema);
/** The same schema, with every field that it does not describe as an error. */
const closed = new Ajv2020({ strict: false }).compile(
  JSON.parse(
    JSON.stringify(schema, (_key, value) =>
      'properties' in Object(value) ? { unevaluatedProperties: false, ...value } : value,
    ),
  ),
);
const errors = (value: unknown, check = validate) =>
  check(value) ? [] : check.errors?.map((one) => `${one.instancePath} ${one.message}`);

const analyses: Analysis[] = Array.from({ length: 12 }, (_, seed) => coreAnalyzer().analyze(ownProse(seed).article));

describe('the published schema of the analysis', () => {
  it('holds for what the engine returns', () => {
    expect(analyses.flatMap((one) => one.positions).length).toBeGreaterThan(50);
    expect(analyses.flatMap((one) => one.findings).length).toBeGreaterThan(10);
    for (const one of analyses) expect(errors(one)).toEqual([]);
  });

  it('describes every field that the engine returns', () => {
    for (const one of analyses) expect(errors(one, closed)).toEqual([]);
    const [first] = analyses;
    expect(errors({ ...first, sides: [{ ...first?.sides[0], score: 1 }] }, closed)).not.toEqual([]);
  });

  it('holds for an export, also with the reader’s edits in it', () => {
    const words = ['the proposal was turned down by Front delegates'];
    const exported = exportedTalks([
      { do: 'rename', side: 'velmark', name: 'Velmark’s government' },
      { do: 'hide', side: 'belledonia' },
      { do: 'wrong', words },
    ]);
    const sha256 = 'a'.repeat(64);
    const analysis = { ...exported.analysis, input: { ...exported.analysis.input, sha256 } };
    const written = JSON.parse(jsonOf({ ...exported, analysis }));
    expect(errors(written)).toEqual([]);
    expect(errors(written, closed)).toEqual([]);
    expect(written.text.slice(written.positions[4].start, written.positions[4].end)).toBe(words[0]);
    expect(written.positions[4]).toMatchObject({ wrong: true, editedByReader: true });
    expect(written.editedByReader.map((one: { do: string }) => one.do)).toEqual(['rename', 'hide', 'wrong']);
  });

  it('calls quoted only what the marks enclose, where a closing one was mistaken', () => {
    const { article, analysis, edits, ...rest } = exportedTalks([]);
    const speaks = analysis.positions.find((one) => one.quoted.length > 0);
    const start = speaks?.quoted[0]?.start ?? 0;
    if (!speaks) throw new Error('nobody is quoted');
    const tooLong = { ...speaks, quoted: [{ start, end: article.text.length }] };
    const written = JSON.parse(jsonOf({ ...rest, article, edits, analysis: { ...analysis, positions: [tooLong] } }));
    const quoted: { start: number; end: number }[] = written.positions[0].quoted;
    expect(quoted[0]).toEqual(speaks.quoted[0]);
    for (const one of quoted) expect(article.text.slice(one.start, one.end)).not.toContain('”');
  });

  it.each([
    [
      'a kind that the guide does not know',
      (one: Analysis) => ({ ...one, positions: [{ ...one.positions[0], kind: 'insult' }] }),
    ],
    ['an offset before the text', (one: Analysis) => ({ ...one, sentences: [{ start: -1, end: 3 }] })],
    ['a missing list', ({ sides: _, ...one }: Analysis) => one],
    ['a checksum that is none', (one: Analysis) => ({ ...one, input: { ...one.input, sha256: 'none' } })],
  ])('refuses %s', (_name, change) => {
    const [first] = analyses;
    expect(first && errors(change(first))).not.toEqual([]);
  });
});
