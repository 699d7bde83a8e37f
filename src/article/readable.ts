import { Readability } from '@mozilla/readability';
import type { PageCopy } from './copy-page.ts';
import { isText } from './flat-tree.ts';

/** Under this many characters Readability tries again with weaker assumptions; a short wire report has as few. */
const ENOUGH = 250;

/**
 * The live text nodes that Mozilla's Readability takes for the article's body, in reading order; empty where it finds none.
 * The copy is used up.
 */
export function readableTexts(page: PageCopy): Text[] {
  const byData = new Map<string, Text[]>();
  for (const [copied] of page.live) {
    const same = byData.get(copied.data);
    if (same === undefined) byData.set(copied.data, [copied]);
    else same.push(copied);
  }
  const live = new Map(page.live);
  const found: Text[] = [];
  for (const text of textsOf(readabilityBody(page.document))) {
    // A second try parses the page anew from its markup: then the nodes are others, and their text tells which.
    const origin = live.has(text) ? text : byData.get(text.data)?.find((candidate) => live.has(candidate));
    if (origin === undefined) continue;
    found.push(...(live.get(origin) ?? []));
    live.delete(origin);
  }
  return found;
}

function readabilityBody(document: Document): Node | null {
  const reader = new Readability<Node>(document, {
    charThreshold: ENOUGH,
    disableJSONLD: true,
    serializer: (node) => node,
  });
  return reader.parse()?.content ?? null;
}

function textsOf(root: Node | null): Text[] {
  const texts: Text[] = [];
  const visit = (node: Node): void => {
    if (isText(node)) {
      if (/\S/u.test(node.data)) texts.push(node);
      return;
    }
    for (let child = node.firstChild; child !== null; child = child.nextSibling) visit(child);
  };
  if (root !== null) visit(root);
  return texts;
}
