import { whenShown } from './shown.ts';

/** Pages change by themselves all the time (advertisements, counters); more often than this nothing is looked at. */
const PAUSE = 2000;

/** What has changed since the last call. */
export interface Change {
  /** The address is another (the fragment aside): applications of one page change it without loading anything. */
  moved: boolean;
  /** The page's colours may be others: it was switched from light to dark, or the system was. */
  recoloured: boolean;
}

/** Calls back after the page has changed, at most every two seconds and only while it is shown, until the signal ends it. */
export function watchPage(changed: (change: Change) => void, signal: AbortSignal): void {
  let address = addressOf(location.href);
  let recoloured = false;
  let timer: ReturnType<typeof setTimeout> | null = null;

  const look = () => {
    timer = null;
    const now = addressOf(location.href);
    const change = { moved: now !== address, recoloured };
    address = now;
    recoloured = false;
    changed(change);
  };
  const note = () => {
    timer ??= setTimeout(() => whenShown(look, signal), PAUSE);
  };
  const recolour = () => {
    recoloured = true;
    note();
  };

  const content = new MutationObserver(note);
  content.observe(document.body, { childList: true, characterData: true, subtree: true });
  const looks = new MutationObserver(recolour);
  const attributeFilter = ['class', 'style', 'data-theme', 'data-color-mode', 'data-color-scheme'];
  for (const root of [document.documentElement, document.body]) looks.observe(root, { attributeFilter });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', recolour, { signal });
  window.addEventListener('popstate', note, { signal });
  signal.addEventListener('abort', () => {
    content.disconnect();
    looks.disconnect();
    if (timer !== null) clearTimeout(timer);
  });
}

function addressOf(href: string): string {
  return href.split('#', 1)[0] ?? href;
}
