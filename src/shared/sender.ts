import type { Runtime } from 'webextension-polyfill';
import type { Receiver } from './messages.ts';

/** Who sent a message: one of our own pages or the background, our script in a tab's top frame, or anyone else. */
export type SenderKind = 'extension' | 'content' | 'other';

/**
 * Reads the sender's kind from what the browser itself says of it; nothing in the message counts.
 * @param self the extension's own id and the address of its root (`runtime.getURL('')`)
 */
export function senderKind(sender: Runtime.MessageSender, self: { id: string; root: string }): SenderKind {
  if (sender.id !== self.id) return 'other';
  if (sender.url?.startsWith(self.root)) return 'extension';
  // A background worker may come without an address; a script in a page never comes without a tab.
  if (sender.tab === undefined) return sender.url === undefined ? 'extension' : 'other';
  return sender.frameId === 0 ? 'content' : 'other';
}

/** Calls that a content script may make; every other call is for the extension's own pages. */
const FROM_CONTENT: Record<Receiver, readonly string[]> = {
  background: ['analyse', 'style', 'seen', 'inPanel'],
  content: [],
};

/** Whether a sender of this kind may make this call. */
export function mayCall(kind: SenderKind, receiver: Receiver, call: string): boolean {
  if (kind === 'content') return FROM_CONTENT[receiver].includes(call);
  return kind === 'extension' && !FROM_CONTENT[receiver].includes(call);
}
