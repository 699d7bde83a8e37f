import { assemble } from './assemble.ts';
import { blocksUnder, type PageBlock } from './blocks.ts';
import { type FindOptions, type FoundArticle, LONGEST } from './find-shown.ts';
import { elementOf, rootsOf } from './flat-tree.ts';
import { readLanguage, readMeta } from './meta.ts';
import { isMarkedHidden } from './visible.ts';

/** Fewer characters are a few words that somebody marked, and no text to be read. */
const LEAST = 40;

const NEVER = /^(?:script|style|noscript|template|select|textarea)$/u;

/**
 * What is selected in a document, as an article: all of it that is seen, in blocks as the page sets it. Null where nothing or
 * only a few words are selected.
 */
export function findSelection(document: Document, options: FindOptions): FoundArticle | null {
  const range = selectedRange(document);
  const root = range === null ? null : elementOf(range.commonAncestorContainer);
  if (range === null || root === null) return null;
  const isLeftOut = (element: Element) =>
    NEVER.test(element.localName) || isMarkedHidden(element) || !options.isVisible(element);
  const selected = blocksUnder(root, isLeftOut).flatMap((block) => selectedOf(block, range));
  const { text, blocks, places, cut } = assemble(selected, options.longest ?? LONGEST);
  if (text.length < LEAST) return null;
  const language = readLanguage(document);
  const article = {
    text,
    blocks,
    meta: readMeta(document, null),
    ...(language === undefined ? {} : { language }),
  };
  return { article, places, root, cut, selected: true };
}

/** Of a selection inside an open shadow root the document itself says only where the root's host stands. */
function selectedRange(document: Document): Range | null {
  const selection = document.getSelection();
  if (selection === null || selection.rangeCount === 0) return null;
  const shadowRoots = rootsOf(document).filter((root) => 'host' in root);
  const [inside] = selection.getComposedRanges?.({ shadowRoots }) ?? [];
  if (inside === undefined) return selection.getRangeAt(0);
  const range = document.createRange();
  range.setStart(inside.startContainer, inside.startOffset);
  range.setEnd(inside.endContainer, inside.endOffset);
  return range;
}

/** The part of a block that is in the range, without white space at its ends; none where nothing is. */
function selectedOf(block: PageBlock, range: Range): PageBlock[] {
  let from = block.text.length;
  let to = 0;
  for (const { node, start, end, offset } of block.places) {
    if (!range.intersectsNode(node)) continue;
    const first = node === range.startContainer ? range.startOffset : 0;
    const last = node === range.endContainer ? range.endOffset : node.data.length;
    if (first >= offset + end - start || last <= offset) continue;
    from = Math.min(from, start + Math.max(first - offset, 0));
    to = Math.max(to, Math.min(end, start + last - offset));
  }
  while (block.text[from] === ' ') from++;
  while (block.text[to - 1] === ' ') to--;
  if (from >= to) return [];
  const places = block.places
    .filter((place) => place.end > from && place.start < to)
    .map((place) => {
      const start = Math.max(place.start, from);
      return {
        node: place.node,
        offset: place.offset + start - place.start,
        start: start - from,
        end: Math.min(place.end, to) - from,
      };
    });
  return [{ ...block, text: block.text.slice(from, to), places }];
}
