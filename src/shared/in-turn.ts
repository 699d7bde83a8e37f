const last = new Map<string, Promise<unknown>>();

/**
 * Does one piece of work on a stored object at a time: within a context always, between contexts where there are locks (on
 * an insecure page there are none).
 * @param name the key of the object
 */
export function inTurn<T>(name: string, work: () => Promise<T>): Promise<T> {
  const locks = globalThis.navigator?.locks;
  const before = last.get(name) ?? Promise.resolve();
  const turn = before.catch(() => undefined).then(() => (locks === undefined ? work() : locks.request(name, work)));
  last.set(name, turn);
  return turn;
}
