// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { findArticle } from '../../src/article/find-article.ts';
import { toRanges } from '../../src/article/places.ts';

/**
 * A page is a folder: `source.html`, and `expected.json` with the blocks that a reader would call the article. To add a case,
 * add a folder. `{ "article": null }` is a page without one.
 */
interface Expected {
  article?: null;
  language?: string;
  meta?: { title: string | null; date: string | null; outlet: string | null };
  blocks?: [role: string, text: string][];
}

const here = new URL('.', import.meta.url).pathname;
const folders = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

function open(folder: string): Document {
  return new JSDOM(readFileSync(join(here, folder, 'source.html'))).window.document;
}

describe.each(folders)('%s', (folder) => {
  const expected: Expected = JSON.parse(readFileSync(join(here, folder, 'expected.json'), 'utf8'));
  const document = open(folder);
  const before = document.documentElement.outerHTML;
  const found = findArticle(document);

  it('leaves the page as it was', () => {
    expect(document.documentElement.outerHTML).toBe(before);
  });

  if (expected.blocks === undefined) {
    it('has no article', () => expect(found).toBeNull());
    return;
  }

  it('yields the article, and nothing else of the page', () => {
    const { text, blocks } = found!.article;
    expect(blocks.map(({ role, start, end }) => [role, text.slice(start, end)])).toEqual(expected.blocks);
    expect(text).toBe(expected.blocks!.map(([, block]) => block).join('\n\n'));
  });

  it('knows what the page says of it', () => {
    const { meta, language } = found!.article;
    expect(meta).toMatchObject(expected.meta!);
    expect(language).toBe(expected.language);
  });

  it('knows where each character stands', () => {
    const { article, places } = found!;
    const visible = (text: string) => text.replace(/[\s\u00AD\u200B]/gu, '');
    for (const [start, end] of sample(article.text.length)) {
      const shown = toRanges(places, { start, end }).map(String).join('');
      expect(visible(shown)).toBe(visible(article.text.slice(start, end)));
    }
  });
});

/** Spans all over the text, of several lengths, odd ones included. */
function sample(length: number): [number, number][] {
  const spans: [number, number][] = [[0, length]];
  for (let start = 0; start < length; start += 7) spans.push([start, Math.min(start + 1 + (start % 53), length)]);
  return spans;
}
