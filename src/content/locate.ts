import { isFrame } from '../article/find-in-frames.ts';
import { elementOf, holds } from '../article/flat-tree.ts';
import type { Box } from './card-place.ts';
import type { Painted } from './paint.ts';
import { cornerOf, heightsOf } from './port.ts';

/**
 * The marks (or other stretches with ranges) whose words stand at a point of the window (CSS pixels), in reading order. Caret look-ups snap to the nearest text
 * from blank margins, so rectangles are compared; what lies over the words (a dialog, a banner) hides them. Asked at a click and
 * at stillness only, since it makes the browser lay the page out.
 */
export function marksAt<M extends Pick<Painted, 'ranges'>>(painted: readonly M[], x: number, y: number): M[] {
  const top = elementAt(x, y);
  if (top === null) return [];
  return painted.filter(({ ranges }) =>
    ranges.some((range) => isUnder(range, top) && rectsOf(range).some((rect) => isIn(rect, x, y))),
  );
}

/** The line boxes of a mark in the tab's window, top to bottom; of one in a frame also those that the frame has scrolled away. */
export function rectsOfMark({ ranges }: Painted): Box[] {
  return ranges.flatMap(rectsOf);
}

/** The line boxes of a mark in the tab's window that are to be seen there. */
export function linesOfMark(mark: Painted): Box[] {
  const [first] = mark.ranges;
  if (first === undefined) return [];
  const shown = heightsOf(documentOf(first));
  return rectsOfMark(mark).filter(({ top, bottom }) => bottom > shown.top && top < shown.bottom);
}

function rectsOf(range: Range): Box[] {
  const { left, top } = cornerOf(documentOf(range));
  return Array.from(range.getClientRects())
    .filter((rect) => rect.width > 0 && rect.height > 0)
    .map((rect) => ({
      left: rect.left + left,
      top: rect.top + top,
      right: rect.right + left,
      bottom: rect.bottom + top,
    }));
}

/** What lies uppermost at a point of the tab's window, in whatever open shadow root or frame. */
function elementAt(x: number, y: number): Element | null {
  let found: Element | null = null;
  let corner = { left: 0, top: 0 };
  let root: DocumentOrShadowRoot | null = document;
  while (root !== null) {
    const inner: Element | null = root.elementFromPoint(x - corner.left, y - corner.top);
    if (inner === null || inner === found) break;
    found = inner;
    root = inner.shadowRoot;
    if (isFrame(inner) && inner.contentDocument !== null) {
      root = inner.contentDocument;
      corner = cornerOf(inner.contentDocument);
    }
  }
  return found;
}

function documentOf(range: Range): Document {
  return range.startContainer.ownerDocument ?? document;
}

function isUnder(range: Range, top: Element): boolean {
  const element = elementOf(range.startContainer);
  return element !== null && (holds(top, element) || holds(element, top));
}

function isIn(rect: Box, x: number, y: number): boolean {
  return x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom;
}
