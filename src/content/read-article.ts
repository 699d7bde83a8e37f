import { findArticle } from '../article/find-article.ts';
import type { Place } from '../article/places.ts';
import { callBackground } from '../shared/call.ts';
import type { Reading } from '../shared/messages.ts';
import type { ReadPage } from './card-content.ts';

/** A page that was read, and where its text stands. */
export interface ReadArticle {
  page: ReadPage;
  places: Place[];
}

/** Finds the article as the reader sees it. */
export function findLiveArticle() {
  return findArticle(document, { isVisible: (element) => element.checkVisibility({ visibilityProperty: true }) });
}

/**
 * Finds the article and has the background analyse it.
 * @param before what was read last: the same text again is not analysed again
 */
export async function readArticle(
  before: ReadArticle | null,
): Promise<ReadArticle | Extract<Reading, { state: 'no-article' | 'failed' }>> {
  const found = findLiveArticle();
  if (found === null) return { state: 'no-article' };
  const { article, places, cut } = found;
  if (before?.page.article.text === article.text) return { page: before.page, places };
  try {
    const { analysis, ruleSets } = await callBackground('analyse', { article });
    const notices = cut
      ? [...analysis.notices, { code: 'text-cut' as const, detail: String(article.text.length) }]
      : analysis.notices;
    const lost = { findings: [], positions: [] };
    return { page: { state: 'read', article, analysis: { ...analysis, notices }, ruleSets, lost }, places };
  } catch (error) {
    return { state: 'failed', message: error instanceof Error ? error.message : String(error) };
  }
}
