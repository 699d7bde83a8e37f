import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Article } from '../../src/engine/analysis.ts';
import { emptyAnalysis } from '../fixtures/reading-builder.ts';

const SENTENCE =
  'The harbour union of Tarn said on Monday that its members would strike for a week and talk after it. ';
const asked: { article: Article; isBare: boolean }[] = [];

beforeEach(() => {
  asked.length = 0;
  // jsdom lays nothing out: all of the page is seen.
  Element.prototype.checkVisibility = () => true;
  const runtime = {
    id: 'caveat',
    sendMessage: async ({ payload }: { payload: { article: Article; isBare: boolean } }) => {
      asked.push(payload);
      return { ok: true, value: { analysis: emptyAnalysis(payload.article), ruleSets: [], styled: [] } };
    },
  };
  vi.stubGlobal('chrome', { runtime });
});
afterEach(() => vi.unstubAllGlobals());

/** Reads a page of so many paragraphs of 500 characters; what was shown before the whole, and the whole. */
async function read(paragraphs: number) {
  const article = document.createElement('article');
  const headline = document.createElement('h1');
  headline.textContent = 'Ferry talks in Tarn end without a deal';
  const body = Array.from({ length: paragraphs }, (_, n) => {
    const paragraph = document.createElement('p');
    paragraph.textContent = `${n}. ${SENTENCE.repeat(5)}`;
    return paragraph;
  });
  article.append(headline, ...body);
  document.body.replaceChildren(article);
  const { readArticle } = await import('../../src/content/read-article.ts');
  const shown: unknown[] = [];
  let isStyled = false;
  const whole = await readArticle(null, {
    found: () => undefined,
    show: ({ page }) => shown.push([page.more, page.article.text.length]),
    isBare: () => !isStyled,
    styled: () => {
      isStyled = true;
    },
  });
  return { shown, whole };
}

describe('a long article', () => {
  it('is shown by its beginning, whose offsets are those of the whole, and then read whole', async () => {
    const { shown, whole } = await read(100);
    if (!('page' in whole)) throw new Error(`not read: ${whole.state}`);
    const { text, blocks } = whole.page.article;
    expect(shown).toEqual([[true, text.length]]);
    expect(whole.page.more).toBeUndefined();
    const [beginning, all] = asked.map(({ article }) => article);
    expect(all?.text).toBe(text);
    expect(beginning?.text.length).toBeGreaterThan(10_000);
    expect(beginning?.text.length).toBeLessThanOrEqual(12_000);
    expect(text.startsWith(beginning?.text ?? '?')).toBe(true);
    expect(beginning?.blocks).toEqual(blocks.slice(0, beginning?.blocks.length));
    expect(beginning?.blocks.at(-1)?.end).toBe(beginning?.text.length);
  });

  it('has the page given the looks of marks once', async () => {
    await read(100);
    expect(asked.map(({ isBare }) => isBare)).toEqual([true, false]);
  });

  it('of a usual length is read once', async () => {
    const { shown } = await read(20);
    expect(shown).toEqual([]);
    expect(asked).toHaveLength(1);
  });
});
