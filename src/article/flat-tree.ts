/**
 * The tree that a reader sees: an open shadow root's nodes stand for its host's own, and what a page puts into a slot stands where
 * the slot does. Closed roots stay closed.
 */

/** Calls `visit` with each node that shows in an element, in reading order; hidden ones too. */
export function eachChild(element: Element, visit: (child: Node) => void): void {
  const slotted = isSlot(element) ? element.assignedNodes() : [];
  if (slotted.length > 0) slotted.forEach(visit);
  else
    for (let child = (element.shadowRoot ?? element).firstChild; child !== null; child = child.nextSibling)
      visit(child);
}

/** The element in which a node shows: its slot, its parent, or the host of its shadow root. Null at the top of a document. */
export function parentOf(node: Element | Text): Element | null {
  return node.assignedSlot ?? node.parentElement ?? hostOf(node.parentNode);
}

/** A node itself where it is an element, the host of a shadow root, or else the element in which it shows. */
export function elementOf(node: Node): Element | null {
  return isElement(node) ? node : isText(node) ? parentOf(node) : hostOf(node);
}

/** Whether an element shows inside another, or is that one. */
export function holds(outer: Element, inner: Element): boolean {
  if (outer.contains(inner)) return true;
  for (let at: Element | null = inner; at !== null; at = parentOf(at)) if (at === outer) return true;
  return false;
}

/** Whether one element comes before another in reading order, and does not hold it. */
export function precedes(one: Element, other: Element): boolean {
  const order = one.compareDocumentPosition(other);
  if ((order & DISCONNECTED) === 0) return (order & FOLLOWING) !== 0 && (order & CONTAINED) === 0;
  const [line, otherLine] = [lineOf(one), lineOf(other)];
  const apart = line.findIndex((element, depth) => element !== otherLine[depth]);
  const [branch, otherBranch] = [line[apart], otherLine[apart]];
  if (branch === undefined || otherBranch === undefined) return false;
  return (branch.compareDocumentPosition(otherBranch) & FOLLOWING) !== 0;
}

/** An element and all that it shows in, from the top of the document down. */
export function lineOf(element: Element): Element[] {
  const line: Element[] = [];
  for (let at: Element | null = element; at !== null; at = parentOf(at)) line.push(at);
  return line.reverse();
}

/** A document and the open shadow roots in it, nested ones too. Linear in the elements. */
export function rootsOf(document: Document): (Document | ShadowRoot)[] {
  const roots: (Document | ShadowRoot)[] = [document];
  for (const root of roots)
    for (const element of root.querySelectorAll('*')) if (element.shadowRoot !== null) roots.push(element.shadowRoot);
  return roots;
}

/** The elements of a document that a selector names, those in open shadow roots after the others. */
export function selectAll(roots: readonly ParentNode[], selector: string): Element[] {
  return roots.flatMap((root) => Array.from(root.querySelectorAll(selector)));
}

// Nodes of a frame have constructors of their own, so that `instanceof` is no help here and below.
const DISCONNECTED = 1;
const FOLLOWING = 4;
const CONTAINED = 16;

export function isElement(value: unknown): value is Element {
  return isNode(value) && value.nodeType === 1;
}

export function isText(value: unknown): value is Text {
  return isNode(value) && value.nodeType === 3;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'nodeType' in value;
}

function isSlot(element: Element): element is HTMLSlotElement {
  return element.localName === 'slot' && 'assignedNodes' in element;
}

function hostOf(node: Node | null): Element | null {
  return node !== null && 'host' in node && isElement(node.host) ? node.host : null;
}
