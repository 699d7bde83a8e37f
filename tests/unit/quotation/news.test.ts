import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../src/cli/plain-text.ts';
import { coreAnalyzer } from '../../fixtures/core-analyzer.ts';
import { sharedCorpus } from '../../shared-corpus.ts';
import { misquoted } from './misquoted.ts';
import { maybeQuoted } from './scan.ts';
import { tableFaults } from './table-faults.ts';

/** `CAVEAT_ALL_NEWS=1 npx vitest run --project unit tests/unit/quotation` reads all 956 articles; npm test every twentieth. */
const EVERY = process.env.CAVEAT_ALL_NEWS === '1' ? 1 : 20;
const file = sharedCorpus('corpora/news-unlabelled.jsonl.gz');

describe.skipIf(file === null)('table and exports over news', () => {
  it('quote only what the article quotes, and have every position in one cell of a named side', {
    timeout: 600_000,
  }, () => {
    const lines = gunzipSync(readFileSync(file ?? ''))
      .toString('utf8')
      .split('\n');
    const articles = lines.filter((line) => line !== '').map((line): { id: string; text: string } => JSON.parse(line));
    const wrong = articles
      .filter((_, index) => index % EVERY === 0)
      .flatMap(({ id, text }) => {
        const article = articleFromText(text);
        const analysis = coreAnalyzer().analyze(article);
        const faults = [...misquoted(article, analysis, maybeQuoted(text)), ...tableFaults(analysis, text)];
        return faults.map((fault) => `${id}: ${fault}`);
      });
    expect(wrong).toEqual([]);
  });
});
