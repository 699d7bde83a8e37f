import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { findArticle } from '../../src/article/find-article.ts';

const page = (body: string) =>
  new JSDOM(`<!doctype html><html lang="en"><title>A long report</title><body>${body}`).window.document;
const sentence = 'The clerk read the list of names aloud, one after the other, until the lamp went out. ';

describe('pages that are large or odd', () => {
  it('has no article in an empty document', () => {
    expect(findArticle(new JSDOM('').window.document)).toBeNull();
  });

  it('reads 100 kB without a space, every character in its place', () => {
    const word = 'gate'.repeat(25_000);
    const found = findArticle(
      page(`<article><h1>A long report</h1><p>${sentence}</p><p>${word}</p><p>${sentence}</p></article>`),
    );
    expect(found?.article.text).toContain(word);
    expect(found?.cut).toBe(false);
  });

  it('cuts a long text at the end of a block, and says so', () => {
    const paragraphs = Array.from({ length: 40 }, (_, n) => `<p>${n} ${sentence}</p>`).join('');
    const found = findArticle(page(`<article><h1>A long report</h1>${paragraphs}</article>`), { longest: 1000 });
    expect(found?.cut).toBe(true);
    expect(found?.article.text.length).toBeLessThanOrEqual(1000);
    expect(found?.article.text.endsWith('the lamp went out.')).toBe(true);
    expect(found?.places.at(-1)?.end).toBe(found?.article.text.length);
  });

  it('cuts a single block between characters, not through one', () => {
    const found = findArticle(page(`<article><p>${sentence.repeat(8)}</p></article>`.replace(/a/g, '𝕒')), {
      longest: 201,
    });
    expect(found?.cut).toBe(true);
    expect(found?.article.text).not.toMatch(/[\uD800-\uDBFF]$/);
  });

  it('reads the article of a page of 5 MB in bounded time', () => {
    const teasers =
      `<div class="card"><span><a href="#">More about the clerk and his list of names</a></span></div>`.repeat(40_000);
    const text = `<article><h1>A long report</h1>${`<p>${sentence.repeat(3)}</p>`.repeat(50)}</article>`;
    const document = page(`${text}<div>${teasers}</div>`);
    const started = performance.now();
    const found = findArticle(document);
    expect(found?.article.blocks).toHaveLength(51);
    // A few seconds on an idle machine; quadratic work would take many minutes.
    expect(performance.now() - started).toBeLessThan(60_000);
  }, 120_000);
});
