import { eachChild, isElement, isText } from './flat-tree.ts';

/** Attributes that Readability judges by; the rest would only cost time, and `src` would be fetched elsewhere. */
const KEPT = ['class', 'id', 'role', 'rel', 'itemprop', 'href', 'lang', 'dir'];

/** Readability's time grows with the elements: 20,000 of them are about a third of a second. */
const MOST_ELEMENTS = 20_000;

/** Browsers' own parsers nest no deeper than 512; only a script does, and thousands exhaust the stack. */
const DEEPEST = 600;

/** A page copied into a document of its own, where changing it changes nothing that anyone sees. */
export interface PageCopy {
  document: Document;
  /** The live text nodes behind each copied one: several where only a comment parts them. */
  live: Map<Text, Text[]>;
}

/**
 * Copies the page's structure and text as a reader sees them, shadow roots opened out, without what `isLeftOut` names, so that Readability neither sees it nor counts it. The
 * copy's document has no window: nothing in it loads or runs. Elements beyond the first 20,000,
 * or deeper than any parser nests them, are not copied.
 */
export function copyPage(document: Document, isLeftOut: (element: Element) => boolean): PageCopy {
  const copy = document.implementation.createHTMLDocument(document.title);
  const live = new Map<Text, Text[]>();
  let left = MOST_ELEMENTS;

  const copyChildren = (from: Element, to: Element, depth: number): void => {
    eachChild(from, (child) => {
      if (isText(child)) addText(child, to, live);
      else if (isElement(child) && left > 0 && depth < DEEPEST && !isLeftOut(child)) {
        left--;
        // What is in a slot belongs, for Readability too, to the box around the slot.
        copyChildren(child, child.localName === 'slot' ? to : to.appendChild(copyElement(child, copy)), depth + 1);
      }
    });
  };

  for (const name of KEPT) copyAttribute(document.documentElement, copy.documentElement, name);
  if (document.body !== null) {
    for (const name of KEPT) copyAttribute(document.body, copy.body, name);
    copyChildren(document.body, copy.body, 0);
  }
  return { document: copy, live };
}

function addText(text: Text, parent: Element, live: Map<Text, Text[]>): void {
  const before = parent.lastChild;
  if (before !== null && isText(before)) {
    before.appendData(text.data);
    live.get(before)?.push(text);
    return;
  }
  const copied = parent.ownerDocument.createTextNode(text.data);
  parent.append(copied);
  live.set(copied, [text]);
}

/** Broken HTML can yield names that `createElement` refuses (`<a"b>`); a host is a box to Readability, whatever its name. */
function copyElement(element: Element, copy: Document): Element {
  const plain = /^[A-Za-z][\w-]*$/u.test(element.localName) ? element.localName : 'span';
  const name = element.shadowRoot === null ? plain : 'div';
  const copied = copy.createElement(name);
  for (const attribute of KEPT) copyAttribute(element, copied, attribute);
  return copied;
}

function copyAttribute(from: Element, to: Element, name: string): void {
  const value = from.getAttribute(name);
  if (value !== null) to.setAttribute(name, value);
}
