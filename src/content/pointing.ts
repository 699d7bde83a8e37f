import { browser } from '../shared/browser.ts';
import { POINTING } from '../shared/pointing.ts';

/** The pointer has come to rest: asking what lies under it makes the browser lay the page out. */
const REST = 80;

/** Tells each panel that listens which positions the reader points at, whenever these change. */
export function tellPointed(positionsAt: (x: number, y: number) => Promise<number[]>): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== POINTING) return;
    const end = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    let told = '';
    const moved = ({ clientX, clientY, isTrusted }: PointerEvent) => {
      if (!isTrusted) return;
      clearTimeout(timer);
      timer = setTimeout(async () => {
        const positions = await positionsAt(clientX, clientY);
        if (end.signal.aborted || told === `${positions}`) return;
        told = `${positions}`;
        port.postMessage(positions);
      }, REST);
    };
    window.addEventListener('pointermove', moved, { passive: true, signal: end.signal });
    port.onDisconnect.addListener(() => end.abort());
  });
}
