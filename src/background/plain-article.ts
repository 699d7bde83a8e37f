import type { Article } from '../engine/analysis.ts';

/** A text of which nothing else is known. */
export function plainArticle(text: string): Article {
  return { text, blocks: [], meta: { title: null, date: null, outlet: null, url: null } };
}
