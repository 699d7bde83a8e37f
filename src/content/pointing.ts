import { browser } from '../shared/browser.ts';
import { POINTING } from '../shared/pointing.ts';

/** The pointer has come to rest: asking what lies under it makes the browser lay the page out. */
const REST = 80;

type Point = (x: number, y: number) => void;

/**
 * Tells each panel that listens which positions the reader points at, whenever these change.
 * @returns what wants to hear where the pointer moves to
 */
export function tellPointed(positionsAt: (x: number, y: number) => Promise<number[]>): Point {
  const listening = new Set<Point>();
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== POINTING) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let told = '';
    const moved: Point = (x, y) => {
      clearTimeout(timer);
      timer = setTimeout(async () => {
        const positions = await positionsAt(x, y);
        if (!listening.has(moved) || told === `${positions}`) return;
        told = `${positions}`;
        port.postMessage(positions);
      }, REST);
    };
    listening.add(moved);
    port.onDisconnect.addListener(() => listening.delete(moved));
  });
  return (x, y) => {
    for (const moved of listening) moved(x, y);
  };
}
