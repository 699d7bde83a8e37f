import { CARD_CSS } from './card-css.ts';
import { type Box, placeCard } from './card-place.ts';
import { type CardActions, type CardData, cardView } from './card-view.ts';
import { element } from './dom.ts';

/** How the reader asked for the card: a pointer at rest leaves the focus where it is. */
export type How = 'hover' | 'click' | 'keyboard';

/**
 * The card: one closed shadow root in an element beside the page's body, there only after the first card has been asked for. It
 * takes the focus when it was asked for by click or keyboard, and gives it back.
 */
export class Card {
  #host: HTMLElement | null = null;
  #root: ShadowRoot | null = null;
  #view: HTMLElement | null = null;
  #live = element('div', { class: 'live', attributes: { role: 'status' } });
  #how: How = 'hover';
  #focusBefore: Element | null = null;
  #lines: () => Box[] = () => [];
  /** A panel that opens in the card must not push it over the marked line. */
  readonly #grown = new ResizeObserver(() => this.place());

  get how(): How | null {
    return this.#view === null ? null : this.#how;
  }

  /**
   * Opens the card at a mark, in place of an open one.
   * @param lines the mark's line boxes in the window, asked again whenever the page scrolls
   */
  open(data: CardData, actions: CardActions, how: How, lines: () => Box[]): void {
    const before = this.#view === null ? document.activeElement : this.#focusBefore;
    this.#view?.remove();
    this.#focusBefore = before;
    this.#how = how;
    this.#lines = lines;
    this.#view = cardView(data, actions);
    this.#attach().append(this.#view);
    this.place();
    this.#grown.disconnect();
    this.#grown.observe(this.#view);
    if (how !== 'hover') this.#view.focus({ preventScroll: true });
  }

  /** A card that a resting pointer opened stays once the reader clicks. */
  keep(): void {
    this.#how = 'click';
    this.#view?.focus({ preventScroll: true });
  }

  close(): void {
    const hadFocus = this.#root?.activeElement != null;
    this.#grown.disconnect();
    this.#view?.remove();
    this.#view = null;
    if (hadFocus && this.#focusBefore instanceof HTMLElement) this.#focusBefore.focus({ preventScroll: true });
    this.#focusBefore = null;
  }

  /** Puts the card next to its mark again, or closes it where the mark has left the window. */
  place(): void {
    if (this.#view === null) return;
    const view = { width: document.documentElement.clientWidth, height: window.innerHeight };
    const lines = this.#lines().filter((line) => line.bottom > 0 && line.top < view.height);
    if (lines.length === 0) {
      this.close();
      return;
    }
    const { style } = this.#view;
    style.maxHeight = 'none';
    const { left, top, maxHeight } = placeCard(
      lines,
      { width: this.#view.offsetWidth, height: this.#view.offsetHeight },
      view,
    );
    style.left = `${left}px`;
    style.top = `${top}px`;
    style.maxHeight = `${maxHeight}px`;
  }

  /** Whether an event of the page was inside the card. */
  holds(event: Event): boolean {
    return this.#host !== null && event.composedPath().includes(this.#host);
  }

  /** Tells assistive technology what happened. */
  announce(sentence: string): void {
    this.#attach();
    // Screen readers tell of a change, not of what a live region holds when it appears, nor of the same words again.
    this.#live.textContent = '';
    setTimeout(() => {
      this.#live.textContent = sentence;
    }, 100);
  }

  /** Takes everything out of the page. */
  remove(): void {
    this.close();
    this.#host?.remove();
    this.#host = null;
    this.#root = null;
  }

  #attach(): ShadowRoot {
    if (this.#root !== null && this.#host?.isConnected === true) return this.#root;
    const host = document.createElement('caveat-card');
    const root = host.attachShadow({ mode: 'closed' });
    addStyle(root);
    root.append(this.#live);
    // The page's shortcuts are not meant for what is typed and clicked in the card.
    for (const type of ['keydown', 'keyup', 'keypress', 'click', 'pointerdown', 'mousedown']) {
      host.addEventListener(type, (event) => event.stopPropagation());
    }
    document.documentElement.append(host);
    this.#host = host;
    this.#root = root;
    return root;
  }
}

/** A constructed sheet needs no leave of the page's CSP; Firefox refuses those in content scripts, but lets style elements pass. */
function addStyle(root: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(CARD_CSS);
    root.adoptedStyleSheets = [sheet];
  } catch {
    root.append(element('style', {}, CARD_CSS));
  }
}
