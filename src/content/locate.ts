import type { Painted } from './paint.ts';

/**
 * The marks (or other stretches with ranges) whose words stand at a point of the window (CSS pixels), in reading order. Caret look-ups snap to the nearest text
 * from blank margins, so rectangles are compared; what lies over the words (a dialog, a banner) hides them. Asked at a click and
 * at stillness only, since it makes the browser lay the page out.
 */
export function marksAt<M extends Pick<Painted, 'ranges'>>(painted: readonly M[], x: number, y: number): M[] {
  const top = document.elementFromPoint(x, y);
  if (top === null) return [];
  return painted.filter(({ ranges }) =>
    ranges.some((range) => isUnder(range, top) && rectsOf(range).some((rect) => holds(rect, x, y))),
  );
}

/** The line boxes of a mark in the window, top to bottom. */
export function rectsOfMark({ ranges }: Painted): DOMRect[] {
  return ranges.flatMap(rectsOf);
}

function rectsOf(range: Range): DOMRect[] {
  return Array.from(range.getClientRects()).filter((rect) => rect.width > 0 && rect.height > 0);
}

function isUnder(range: Range, top: Element): boolean {
  const element = range.startContainer.parentElement;
  return element !== null && (top.contains(element) || element.contains(top));
}

function holds(rect: DOMRect, x: number, y: number): boolean {
  return x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom;
}
