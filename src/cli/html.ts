import { findArticle } from '../article/find-article.ts';
import type { Article } from '../engine/analysis.ts';

/**
 * The article of an HTML file, found by the same code as in the page. The bytes are decoded as a browser would (byte
 * order mark, then `meta charset`); scripts do not run and nothing is loaded. Null where the page has no article.
 */
export async function articleFromHtml(bytes: Uint8Array): Promise<Article | null> {
  // jsdom takes half a second to load, which text files and streams need not pay.
  const { JSDOM, VirtualConsole } = await import('jsdom');
  const { window } = new JSDOM(bytes, { virtualConsole: new VirtualConsole() });
  const found = findArticle(window.document);
  window.close();
  return found?.article ?? null;
}
