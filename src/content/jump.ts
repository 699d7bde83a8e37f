import { elementOf } from '../article/flat-tree.ts';
import { FLASH } from '../shared/looks.ts';
import type { Painter } from './paint.ts';
import { cornerOf, frameOf } from './port.ts';

const FLASH_TIME = 600;

/** Scrolls the page so that the words stand a third down the window; at once, since a journey tells a reader nothing. */
export function scrollToRange(range: Range): void {
  // The element first: it may be in a box that scrolls by itself. Then the words, which may be far down in it.
  elementOf(range.startContainer)?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const own = range.startContainer.ownerDocument;
  for (let around = own; around !== null; around = frameOf(around)?.ownerDocument ?? null) {
    const { defaultView } = around;
    if (own === null || defaultView === null) return;
    const inside = cornerOf(own).top - cornerOf(around).top;
    const { top, bottom } = range.getBoundingClientRect();
    const wanted = defaultView.innerHeight / 3;
    if (top + inside < wanted / 2 || bottom + inside > 2 * wanted)
      defaultView.scrollBy({ top: top + inside - wanted, behavior: 'instant' });
  }
}

/** Shows where one arrived, for 600 ms; not where the reader wants no motion. */
export function flash(painter: Painter, ranges: readonly Range[]): void {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  painter.answer(FLASH, ranges);
  clearTimeout(timer);
  timer = setTimeout(() => painter.answer(FLASH, []), FLASH_TIME);
}

let timer: ReturnType<typeof setTimeout> | undefined;
