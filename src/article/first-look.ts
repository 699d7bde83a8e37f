import { rootsOf, selectAll } from './flat-tree.ts';
import { mayHaveArticle } from './is-article.ts';

/** As deep as an article is looked for (`find-in-frames.ts`). */
const DEEPEST = 3;

/** Whether a page may have an article, or a frame of it that it may look into. Costs a millisecond where `findArticle` costs tens. */
export function mayHaveArticleInFrames(document: Document, deepest = DEEPEST): boolean {
  const roots = rootsOf(document);
  if (mayHaveArticle(roots)) return true;
  if (deepest === 0) return false;
  const inside = selectAll(roots, 'iframe').map((frame) => ('contentDocument' in frame ? frame.contentDocument : null));
  return inside.some((page) => isDocument(page) && mayHaveArticleInFrames(page, deepest - 1));
}

/** A frame has constructors of its own, so that `instanceof` is no help. */
function isDocument(value: unknown): value is Document {
  return typeof value === 'object' && value !== null && 'nodeType' in value && value.nodeType === 9;
}
