import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { findArticle } from '../../src/article/find-article.ts';
import { isIntact, toRanges } from '../../src/article/places.ts';

const html = `<!doctype html><html lang="en"><title>Ferry talks end</title><body><article><h1>Ferry talks end</h1>
<p>The crews said that <a href="#x"><b>two</b> senior
  officials</a> close to the owner had told them so, and that nobody had asked who they were.</p>
<p>The owner’s flag showed a 🚢 and a 𝕱; his office did not answer questions about either of them on Monday.</p>
</article></body></html>`;

function read() {
  const { document } = new JSDOM(html).window;
  const found = findArticle(document);
  if (found === null) throw new Error('the page has an article');
  const spanOf = (words: string) => {
    const start = found.article.text.indexOf(words);
    expect(start).toBeGreaterThanOrEqual(0);
    return { start, end: start + words.length };
  };
  return { document, ...found, spanOf };
}

describe('the ranges of a span', () => {
  it('cover words that a link and emphasis split, each piece where it stands', () => {
    const { places, spanOf } = read();
    const ranges = toRanges(places, spanOf('that two senior officials close'));
    expect(ranges.map(String)).toEqual(['that ', 'two', ' senior\n  officials', ' close']);
    expect(ranges.map((range) => range.startContainer.parentElement?.localName)).toEqual(['p', 'b', 'a', 'p']);
  });

  it('keep astral characters whole', () => {
    const { places, spanOf } = read();
    expect(toRanges(places, spanOf('🚢 and a 𝕱')).map(String)).toEqual(['🚢 and a 𝕱']);
  });

  it('leave the line between two blocks out', () => {
    const { places, article } = read();
    const gap = article.blocks[0]!.end;
    expect(toRanges(places, { start: gap, end: gap + 2 })).toEqual([]);
  });

  it('are gone when the page has taken the words away, and the span is not intact', () => {
    const { document, places, article, spanOf } = read();
    const span = spanOf('two senior officials');
    expect(isIntact(places, article.text, span)).toBe(true);
    document.querySelector('b')!.firstChild!.nodeValue = 'ten';
    expect(isIntact(places, article.text, span)).toBe(false);
    document.querySelector('p')!.remove();
    expect(toRanges(places, span)).toEqual([]);
    expect(isIntact(places, article.text, spanOf('his office'))).toBe(true);
  });
});
