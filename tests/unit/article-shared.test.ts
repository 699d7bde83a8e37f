import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { findArticle } from '../../src/article/find-article.ts';
import { sharedCorpus } from '../shared-corpus.ts';

const page = sharedCorpus('pages/istanbul-talks.html');
const gold = sharedCorpus('gold/dev.jsonl');

it.skipIf(page === null || gold === null)('reads the annotated page word for word as the annotators had it', () => {
  const [first = ''] = readFileSync(gold!, 'utf8').split('\n', 1);
  const annotated: { text: string } = JSON.parse(first);
  const found = findArticle(new JSDOM(readFileSync(page!)).window.document);
  expect(found?.article.text).toBe(annotated.text);
});
