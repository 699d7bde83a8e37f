/**
 * The port over which a panel hears where the reader points in the page: its name. A message is the list of indices of the
 * positions under the pointer. A page in which no panel listens is not watched.
 */
export const POINTING = 'pointing';

/** Whether a message of the port is what it should be. */
export function isPointed(message: unknown): message is number[] {
  return Array.isArray(message) && message.every((one) => Number.isSafeInteger(one));
}
