import type { Article } from '../engine/analysis.ts';
import { type FindOptions, type FoundArticle, findShownArticle } from './find-shown.ts';
import { rootsOf, selectAll } from './flat-tree.ts';
import { readLanguage, readMeta } from './meta.ts';

/** Frames are read that are in frames, and these in others; no deeper. */
const DEEPEST = 3;

/** How many times the page's own article the one in a frame must be, to be the one that the reader came for. */
const MORE = 2;

/**
 * The article of a page or of one of its frames, as `findShownArticle` finds it. A frame that the page may not look into, one of
 * another site, is closed to us too.
 */
export function findInFrames(document: Document, options: FindOptions, deepest = DEEPEST): FoundArticle | null {
  let best = findShownArticle(document, options);
  if (deepest === 0) return best;
  for (const frame of framesOf(document)) {
    const inside = frame.contentDocument;
    if (inside === null || !options.isVisible(frame)) continue;
    const found = findInFrames(inside, options, deepest - 1);
    if (found !== null && found.article.text.length > MORE * (best?.article.text.length ?? 0))
      best = { ...found, article: completed(found.article, document) };
  }
  return best;
}

/** The frames of a document, those in open shadow roots too. */
export function framesOf(document: Document): HTMLIFrameElement[] {
  return selectAll(rootsOf(document), 'iframe').filter(isFrame);
}

/** A frame has constructors of its own, so that `instanceof` is no help with a frame in a frame. */
export function isFrame(element: Element): element is HTMLIFrameElement {
  return element.localName === 'iframe';
}

const SAID = ['title', 'date', 'outlet', 'url'] as const;

/** A frame often leaves to the page around it what the page says of itself. */
function completed(article: Article, around: Document): Article {
  const outer = readMeta(around, null);
  const meta = { ...article.meta };
  for (const key of SAID) meta[key] ??= outer[key];
  const language = article.language ?? readLanguage(around);
  return { ...article, meta, ...(language === undefined ? {} : { language }) };
}
