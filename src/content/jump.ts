import { FLASH } from '../shared/looks.ts';
import type { Painter } from './paint.ts';

const FLASH_TIME = 600;

/** Scrolls the page so that the words stand a third down the window; at once, since a journey tells a reader nothing. */
export function scrollToRange(range: Range): void {
  // The element first: it may be in a box that scrolls by itself. Then the words, which may be far down in it.
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { top, bottom } = range.getBoundingClientRect();
  const wanted = window.innerHeight / 3;
  if (top < wanted / 2 || bottom > 2 * wanted) window.scrollBy({ top: top - wanted, behavior: 'instant' });
}

/** Shows where one arrived, for 600 ms; not where the reader wants no motion. */
export function flash(painter: Painter, ranges: readonly Range[]): void {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  painter.answer(FLASH, ranges);
  clearTimeout(timer);
  timer = setTimeout(() => painter.answer(FLASH, []), FLASH_TIME);
}

let timer: ReturnType<typeof setTimeout> | undefined;
