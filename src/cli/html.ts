import { findArticle } from '../article/find-article.ts';
import type { Article } from '../engine/analysis.ts';

/**
 * The article of an HTML file, found by the same code as in the page. The bytes are decoded as a browser would (byte
 * order mark, then `meta charset`); scripts do not run and nothing is loaded. A page without an article is an empty one.
 */
export async function articleFromHtml(bytes: Uint8Array): Promise<Article> {
  // jsdom takes half a second to load, which text files and streams need not pay.
  const { JSDOM, VirtualConsole } = await import('jsdom');
  const { window } = new JSDOM(bytes, { virtualConsole: new VirtualConsole() });
  const found = findArticle(window.document);
  const article = found?.article ?? {
    text: '',
    blocks: [],
    meta: { title: null, date: null, outlet: null, url: null },
  };
  window.close();
  return article;
}
