import { expect, it } from 'vitest';
import { summarize } from '../../../scripts/start/summary.ts';
import { articleFromText } from '../../../src/cli/plain-text.ts';
import type { Analysis } from '../../../src/engine/analysis.ts';

const TEXT = 'Talks end in Tarn\n\nA senior official said Tarn would\nreopen the port. Tarn denied it.';

/** A reading of the text above with these findings and positions; their words are looked up in it. */
function analysisOf(finding: string | null, positions: string[]): Analysis {
  const span = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
  return {
    versions: { engine: '1', models: '1', packs: {} },
    input: { sha256: '', length: TEXT.length },
    meta: { title: null, date: null, outlet: null, url: null },
    language: 'en',
    sentences: [],
    attributions: [],
    entities: [],
    findings:
      finding === null
        ? []
        : [
            {
              ...span(finding),
              pack: 'anonymous-sourcing',
              rule: 'anonymous-sourcing/unnamed-official',
              kind: 'unnamed-official',
              parts: {},
              matched: span(finding),
              confidence: 0.9,
              attribution: null,
              sameAs: null,
              quoted: false,
            },
          ],
    sides: [{ id: 'tarn', name: 'Tarn', members: ['the port'], share: { statements: 1, words: 3 } }],
    positions: positions.map((words) => ({
      ...span(words),
      side: 'tarn',
      speaker: null,
      kind: 'denial',
      attribution: null,
      quoted: [],
      basis: 'organisation',
      sameAs: null,
      topic: null,
      relation: null,
      confidence: 0.9,
    })),
    topics: [],
    sourcing: { named: 0, organisation: 1, document: 0, unnamed: 1 },
    notices: [{ code: 'very-short', detail: '16' }],
  };
}

it('says what is marked and who says what in the words of the article', () => {
  const lines = summarize(articleFromText(TEXT), analysisOf('A senior official', ['Tarn denied it']));
  expect(lines).toEqual([
    'Talks end in Tarn',
    '',
    'anonymous-sourcing: 1',
    '  unnamed-official: A senior official',
    '',
    'Tarn (the port)',
    '  denial: Tarn denied it',
    '',
    'Rests on: 0 named, 1 organisation, 0 document, 1 unnamed',
    'Notice: very-short 16',
  ]);
});

it('puts words over a line break on one line, and says what no marks mean', () => {
  const lines = summarize(articleFromText(TEXT), analysisOf(null, ['Tarn would\nreopen the port']));
  expect(lines).toContain('Nothing marked. No mark does not mean checked.');
  expect(lines).toContain('  denial: Tarn would reopen the port');
});
