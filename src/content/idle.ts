/** Idle time may never come on a page that is always at work: then this many milliseconds later. */
const LATEST = 2000;

/** Does work when the page has nothing else to do, in a turn of its own. */
export function whenIdle(work: () => void): void {
  requestIdleCallback(work, { timeout: LATEST });
}
