/** What the pointer and the keyboard can ask for. Points are CSS pixels of the window. */
export interface Asked {
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
 * Listens to the page. A click on a mark opens its card, except where the click means something else: a link, a button, a
 * selection. There, and anywhere, stillness of 600 ms over a mark opens it. Escape closes. Nothing of the page's own is
 * prevented but the Escape that closes the card.
 */
export function listen(asked: Asked, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let at = { x: 0, y: 0 };
  const wait = (run: () => void, time: number) => {
    clearTimeout(timer);
    timer = setTimeout(run, time);
  };

  const moved = (event: PointerEvent) => {
    if (event.pointerType === 'touch' || Math.hypot(event.clientX - at.x, event.clientY - at.y) < JITTER) return;
    at = { x: event.clientX, y: event.clientY };
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
    const target = event.composedPath()[0];
    const isOther = target instanceof Element && target.closest(INTERACTIVE) !== null;
    const selects = document.getSelection()?.isCollapsed === false;
    if (!isOther && !selects && asked.isMark(event.clientX, event.clientY))
      asked.open(event.clientX, event.clientY, 'click');
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

  const capture = { capture: true, signal };
  window.addEventListener('pointermove', moved, { ...capture, passive: true });
  window.addEventListener('click', clicked, capture);
  window.addEventListener('keydown', pressed, capture);
  window.addEventListener('scroll', scrolled, { ...capture, passive: true });
  window.addEventListener('resize', scrolled, { signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
}
