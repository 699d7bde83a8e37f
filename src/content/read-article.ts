import { findInFrames, framesOf } from '../article/find-in-frames.ts';
import { findSelection } from '../article/find-selection.ts';
import type { FoundArticle } from '../article/find-shown.ts';
import type { Place } from '../article/places.ts';
import type { Article } from '../engine/analysis.ts';
import { callBackground } from '../shared/call.ts';
import type { Reading } from '../shared/messages.ts';
import type { ReadPage } from './card-content.ts';
import { textElsewhere } from './elsewhere.ts';

/** A page that was read, and where its text stands. */
export interface ReadArticle {
  page: ReadPage;
  places: Place[];
}

/** As the reader sees it. What has no box of its own (`display: contents`) shows what is in it. */
const SEEN = {
  isVisible: (element: Element) =>
    element.checkVisibility({ visibilityProperty: true }) || getComputedStyle(element).display === 'contents',
};

/** Finds the article, in the page or in a frame of it. */
export function findLiveArticle(): FoundArticle | null {
  return findInFrames(document, SEEN);
}

/** What the reader selected, in the page or in a frame of it. */
function findSelected(): FoundArticle | null {
  for (const inside of [document, ...framesOf(document).map((frame) => frame.contentDocument)]) {
    const found = inside === null ? null : findSelection(inside, SEEN);
    if (found !== null) return found;
  }
  return null;
}

/** An article longer than this many characters is shown by its beginning, of so many, while all of it is read. */
const LONG = 30_000;
const BEGINNING = 12_000;

/** What is told while an article is being read. */
interface Underway {
  /** The article was found; its analysis begins. */
  found: (article: FoundArticle) => void;
  /** The beginning of a long article, read before the whole. */
  show: (beginning: ReadArticle) => void;
  /** Whether the page has no looks of marks yet. */
  isBare: () => boolean;
  /** Looks of these names are in the page's style sheets by now. */
  styled: (names: string[]) => void;
}

/**
 * Finds the article, or else what the reader selected, and has the background analyse it.
 * @param before what was read last: the same text again is not analysed again, and none is shown by its beginning
 * @param at the article where it has been looked for already, null where there was none
 */
export async function readArticle(
  before: ReadArticle | null,
  underway: Underway,
  at?: FoundArticle | null,
): Promise<ReadArticle | Extract<Reading, { state: 'no-article' | 'failed' }>> {
  const read = async (article: Article, part = article): Promise<ReadPage> => {
    const lost = { findings: [], positions: [] };
    const { styled, ...rest } = await callBackground('analyse', { article: part, isBare: underway.isBare() });
    underway.styled(styled);
    return { state: 'read', article, ...rest, lost };
  };
  try {
    const found = (at === undefined ? findLiveArticle() : at) ?? findSelected();
    // A selection that was read stays, though nothing is selected any more.
    if (found === null && before !== null && isOfSelection(before.page)) return before;
    if (found === null) return { state: 'no-article', elsewhere: textElsewhere() };
    underway.found(found);
    const { article, places, cut, selected } = found;
    if (before?.page.article.text === article.text)
      return { page: { ...before.page, lost: { findings: [], positions: [] } }, places };
    const beginning = before === null ? beginningOf(article) : null;
    if (beginning !== null) underway.show({ page: { ...(await read(article, beginning)), more: true }, places });
    const page = await read(article);
    if (selected) page.analysis.notices.push({ code: 'selection', detail: '' });
    if (cut) page.analysis.notices.push({ code: 'text-cut', detail: String(article.text.length) });
    return { page, places };
  } catch (error) {
    return { state: 'failed', message: error instanceof Error ? error.message : String(error) };
  }
}

function isOfSelection({ analysis }: ReadPage): boolean {
  return analysis.notices.some(({ code }) => code === 'selection');
}

/** The first blocks of a long article, or null. Its offsets are those of the whole. */
function beginningOf(article: Article): Article | null {
  const blocks = article.blocks.filter((block) => block.end <= BEGINNING);
  const end = blocks.at(-1)?.end;
  if (article.text.length <= LONG || end === undefined) return null;
  return { ...article, blocks, text: article.text.slice(0, end) };
}
