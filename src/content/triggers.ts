import { isElement } from '../article/flat-tree.ts';
import { cornerOf } from './port.ts';

/** What the pointer and the keyboard can ask for. Points are CSS pixels of the tab's window. */
export interface Asked {
  /** The pointer is there now. */
  moved: (x: number, y: number) => void;
  /** Whether there is a mark at the point. */
  isMark: (x: number, y: number) => boolean;
  open: (x: number, y: number, how: 'hover' | 'click') => void;
  close: () => void;
  /** How the open card was asked for, or null. */
  isOpen: () => 'hover' | 'click' | 'keyboard' | null;
  isCard: (event: Event) => boolean;
  replace: () => void;
}

const STILL = 600;
/** Time to move the pointer from the mark to the card. */
const LEAVE = 300;
/** A hand is never quite still. */
const JITTER = 3;

const INTERACTIVE =
  'a[href], button, input, select, textarea, label, summary, video, audio, [role="button"], [role="link"], [contenteditable=""], [contenteditable="true"], [onclick]';

/**
 * Listens to the page, or to a frame of it that holds the article. A click on a mark opens its card, except where the click
 * means something else: a link, a button, a selection. There, and anywhere, stillness of 600 ms over a mark opens it. Escape
 * closes. Nothing of the page's own is prevented but the Escape that closes the card, and what a script of the page feigns
 * counts for nothing.
 */
export function listen(asked: Asked, document: Document, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let at = { x: 0, y: 0 };
  const wait = (run: () => void, time: number) => {
    clearTimeout(timer);
    timer = setTimeout(run, time);
  };

  const pointOf = ({ clientX, clientY }: MouseEvent) => {
    const { left, top } = cornerOf(document);
    return { x: clientX + left, y: clientY + top };
  };

  const moved = (event: PointerEvent) => {
    const to = pointOf(event);
    asked.moved(to.x, to.y);
    if (event.pointerType === 'touch' || Math.hypot(to.x - at.x, to.y - at.y) < JITTER) return;
    at = to;
    clearTimeout(timer);
    if (event.buttons !== 0 || asked.isCard(event)) return;
    const open = asked.isOpen();
    if (open === 'click' || open === 'keyboard') return;
    if (open === 'hover') wait(() => asked.isMark(at.x, at.y) || asked.close(), LEAVE);
    else wait(() => asked.open(at.x, at.y, 'hover'), STILL);
  };

  const clicked = (event: MouseEvent) => {
    clearTimeout(timer);
    if (asked.isCard(event) || event.button !== 0) return;
    const isOther = event.composedPath().some((one) => isElement(one) && one.matches(INTERACTIVE));
    const selects = document.getSelection()?.isCollapsed === false;
    const { x, y } = pointOf(event);
    if (!isOther && !selects && asked.isMark(x, y)) asked.open(x, y, 'click');
    else asked.close();
  };

  const pressed = (event: KeyboardEvent) => {
    clearTimeout(timer);
    if (event.key !== 'Escape' || asked.isOpen() === null) return;
    event.preventDefault();
    event.stopPropagation();
    asked.close();
  };

  const scrolled = () => {
    clearTimeout(timer);
    if (asked.isOpen() !== null) requestAnimationFrame(asked.replace);
  };

  const on = <T extends keyof WindowEventMap>(type: T, answer: (event: WindowEventMap[T]) => void, passive: boolean) =>
    document.defaultView?.addEventListener(
      type,
      (event) => {
        if (event.isTrusted) answer(event);
      },
      { capture: true, passive, signal },
    );
  on('pointermove', moved, true);
  on('click', clicked, false);
  on('keydown', pressed, false);
  on('scroll', scrolled, true);
  on('resize', scrolled, true);
  signal.addEventListener('abort', () => clearTimeout(timer));
}
