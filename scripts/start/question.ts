import type { Envelope } from '../../src/shared/envelope.ts';
import type { Reading } from '../../src/shared/messages.ts';

const QUESTION: Envelope = { to: 'content', call: 'reading', payload: {} };

/** Code for a page of the extension: asks the content script of the tab in front for its reading, as popup and panel do. */
export const ASK = `(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const answer = await chrome.tabs.sendMessage(tab.id, ${JSON.stringify(QUESTION)}, { frameId: 0 }).catch(() => null);
    return answer?.ok ? answer.value : { state: 'none' };
  })()`;

/** What came back. Its shape is not checked again: the same build made it (as in src/shared/call.ts). */
export function readingOf(value: unknown): Reading {
  return value as Reading;
}
