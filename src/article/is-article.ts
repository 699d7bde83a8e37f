import type { PageBlock } from './blocks.ts';
import { isText, selectAll } from './flat-tree.ts';
import { isSentence } from './not-prose.ts';
import { isMarkedHidden } from './visible.ts';

/** Characters of prose that a page must have where nothing else says that it is an article. */
const ENOUGH_PROSE = 500;
/** A wire report of two sentences has as many. */
const LEAST_PROSE = 120;

/** Characters of a paragraph that say nothing yet: a label has as many. */
const LABEL = 60;
/** What the roots of the paragraphs' further lengths must come to: one paragraph of 85 characters, or two of 67. */
const ENOUGH_SCORE = 5;

/**
 * A cheap look before anything is copied: some paragraphs (or boxes with line breaks in them) long enough to be prose, as Mozilla's
 * `isProbablyReaderable` reckons; or else boxes with as much text of their own, on pages that know no paragraphs. Generous, since
 * `isArticle` looks again.
 */
export function mayHaveArticle(roots: readonly ParentNode[]): boolean {
  const boxes = selectAll(roots, 'br').map((line) => line.parentElement ?? line);
  let score = 0;
  const isEnough = (length: number) => {
    score += Math.sqrt(Math.max(length - LABEL, 0));
    return score > ENOUGH_SCORE;
  };
  return (
    [...selectAll(roots, 'p, pre, article'), ...new Set(boxes)].some(
      (element) =>
        !isMarkedHidden(element) && !element.matches('li p') && isEnough((element.textContent ?? '').trim().length),
    ) || selectAll(roots, 'div').some((element) => !isMarkedHidden(element) && isEnough(ownLength(element)))
  );
}

/** Characters of the text that stands in an element itself, not in one within it. */
function ownLength(element: Element): number {
  let length = 0;
  for (let child = element.firstChild; child !== null; child = child.nextSibling)
    if (isText(child)) length += child.data.trim().length;
  return length;
}

/** Whether what was found is one article, not a front page's teasers nor a page of labels. */
export function isArticle(document: Document, blocks: readonly PageBlock[], headline: Element | null): boolean {
  const prose = blocks.filter((block) => block.role !== 'heading' && isSentence(block.text));
  const length = prose.reduce((sum, block) => sum + block.text.length, 0);
  const declared =
    headline !== null || document.querySelector('article, meta[property="og:type"][content="article"]') !== null;
  return length >= (declared ? LEAST_PROSE : ENOUGH_PROSE) && !isListOfTeasers(prose);
}

/** Three or more `article` elements, each with a heading that leads away, and none with half of the text. */
function isListOfTeasers(prose: readonly PageBlock[]): boolean {
  const lengths = new Map<Element, number>();
  let total = 0;
  for (const { element, text } of prose) {
    total += text.length;
    const article = element.closest('article');
    const teases = article?.querySelector('h1 a, h2 a, h3 a, h4 a, a > h2, a > h3') ?? null;
    if (article !== null && teases !== null) lengths.set(article, (lengths.get(article) ?? 0) + text.length);
  }
  return lengths.size >= 3 && Math.max(...lengths.values()) < total / 2;
}
