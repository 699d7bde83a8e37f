import { findArticle } from '../article/find-article.ts';
import type { Place } from '../article/places.ts';
import type { Article } from '../engine/analysis.ts';
import { callBackground } from '../shared/call.ts';
import type { Reading } from '../shared/messages.ts';
import type { ReadPage } from './card-content.ts';

/** A page that was read, and where its text stands. */
export interface ReadArticle {
  page: ReadPage;
  places: Place[];
}

/** Finds the article as the reader sees it. What has no box of its own (`display: contents`) shows what is in it. */
export function findLiveArticle() {
  return findArticle(document, {
    isVisible: (element) =>
      element.checkVisibility({ visibilityProperty: true }) || getComputedStyle(element).display === 'contents',
  });
}

/** An article longer than this many characters is shown by its beginning, of so many, while all of it is read. */
const LONG = 30_000;
const BEGINNING = 12_000;

/**
 * Finds the article and has the background analyse it.
 * @param before what was read last: the same text again is not analysed again
 * @param show gets the beginning of a long article, read before the whole
 */
export async function readArticle(
  before: ReadArticle | null,
  show: (beginning: ReadArticle) => void,
): Promise<ReadArticle | Extract<Reading, { state: 'no-article' | 'failed' }>> {
  const read = async (article: Article, part = article): Promise<ReadPage> => {
    const lost = { findings: [], positions: [] };
    return { state: 'read', article, ...(await callBackground('analyse', { article: part })), lost };
  };
  try {
    const found = findLiveArticle();
    if (found === null) return { state: 'no-article' };
    const { article, places, cut } = found;
    if (before?.page.article.text === article.text) return { page: before.page, places };
    const beginning = beginningOf(article);
    if (beginning !== null) show({ page: { ...(await read(article, beginning)), more: true }, places });
    const page = await read(article);
    if (cut) page.analysis.notices.push({ code: 'text-cut', detail: String(article.text.length) });
    return { page, places };
  } catch (error) {
    return { state: 'failed', message: error instanceof Error ? error.message : String(error) };
  }
}

/** The first blocks of a long article, or null. Its offsets are those of the whole. */
function beginningOf(article: Article): Article | null {
  const blocks = article.blocks.filter((block) => block.end <= BEGINNING);
  const end = blocks.at(-1)?.end;
  if (article.text.length <= LONG || end === undefined) return null;
  return { ...article, blocks, text: article.text.slice(0, end) };
}
