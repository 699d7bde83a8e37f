import { isFrame } from '../article/find-in-frames.ts';
import { rootsOf, selectAll } from '../article/flat-tree.ts';

/** What takes less of the window is something beside the text. */
const LARGE = 0.25;

/**
 * Where a page may have its text that has no article for us: in a frame of another site, or in an element that shows something
 * and has nothing in it, which is what a closed shadow root looks like from outside. Undefined where nothing speaks for either.
 */
export function textElsewhere(): 'frame' | 'closed' | undefined {
  const large = selectAll(rootsOf(document), '*').filter((element) => mayHide(element) && isLarge(element));
  if (large.length === 0) return undefined;
  return large.some(isFrame) ? 'frame' : 'closed';
}

function mayHide(element: Element): boolean {
  if (isFrame(element)) return element.contentDocument === null;
  return element.localName.includes('-') && element.shadowRoot === null && (element.textContent ?? '').trim() === '';
}

function isLarge(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width * height >= LARGE * window.innerWidth * window.innerHeight && element.checkVisibility();
}
