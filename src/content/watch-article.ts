import type { FoundArticle } from '../article/find-shown.ts';
import { frameOf } from './port.ts';
import { whenShown } from './shown.ts';

/** No article is looked for more often than this, however often the page changes. */
const PAUSE = 2000;
/** Where looks find nothing new, each is twice as far from the last, up to this. */
const LONGEST = 16_000;

/** What folds and unfolds text without changing it. */
const FOLDS = ['class', 'style', 'hidden', 'open', 'aria-hidden'];

/**
 * Calls back after an article has changed in place, grown, or folded out a part, until the signal ends it.
 * @param look tells whether there was anything new; null where it could not look now and wants to be asked again
 * @returns what has it look again though nothing was seen to change
 */
export function watchArticle(
  { root, places }: Pick<FoundArticle, 'root' | 'places'>,
  look: () => boolean | null,
  signal: AbortSignal,
): () => void {
  let pause = PAUSE;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const asked = () => {
    timer = undefined;
    const isNew = look();
    pause = isNew === false ? Math.min(pause * 2, LONGEST) : PAUSE;
    if (isNew === null) note();
  };
  const note = () => {
    timer ??= setTimeout(() => whenShown(asked, signal), pause);
  };
  // What a reader unfolds should be read soon, however quiet the article was.
  const clicked = (event: Event) => {
    if (!event.isTrusted || pause === PAUSE) return;
    pause = PAUSE;
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    note();
  };

  const observer = new MutationObserver(note);
  for (const node of stretchOf(root, places))
    observer.observe(node, { childList: true, characterData: true, subtree: true, attributeFilter: FOLDS });
  const { ownerDocument } = root;
  ownerDocument.addEventListener('click', clicked, { capture: true, passive: true, signal });
  frameOf(ownerDocument)?.addEventListener('load', note, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  return note;
}

/** The nodes under which the article stands: each shadow root is a tree of its own, and a frame's page is nobody else's. */
function stretchOf(root: Element, places: FoundArticle['places']): Set<Node> {
  const around = root.ownerDocument === document ? root : root.ownerDocument.body;
  const roots = places.map(({ node }) => node.getRootNode()).filter((one) => one !== root.ownerDocument);
  return new Set([around, ...roots]);
}
