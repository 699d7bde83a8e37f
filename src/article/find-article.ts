import { type FindOptions, type FoundArticle, findShownArticle } from './find-shown.ts';
import { styleSheetVisibility } from './visible-by-style.ts';

/** The article of a document without layout, as `findShownArticle` finds it: what is hidden, its style sheets tell. */
export function findArticle(document: Document, options: Partial<FindOptions> = {}): FoundArticle | null {
  return findShownArticle(document, { isVisible: styleSheetVisibility(document), ...options });
}
