import type { Envelope } from '../../src/shared/envelope.ts';
import type { Reading } from '../../src/shared/messages.ts';
import type { Target } from '../driver/target.ts';

const QUESTION: Envelope = { to: 'content', call: 'reading', payload: {} };

/** Asks the page that the popup stands over for its reading, as the popup itself does. */
const ASK = `(async () => {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  const answer = await chrome.tabs.sendMessage(tab.id, ${JSON.stringify(QUESTION)}, { frameId: 0 }).catch(() => null);
  return answer?.ok ? answer.value : { state: 'none' };
})()`;

/** The reading once it is there; after `timeout` milliseconds whatever state it has. */
export async function readingUnder(popup: Target, timeout = 30_000): Promise<Reading> {
  for (const end = Date.now() + timeout; ; ) {
    // Its shape is not checked again: the same build made it (as in src/shared/call.ts).
    const reading = (await popup.evaluate(ASK)) as Reading;
    if ((reading.state !== 'none' && reading.state !== 'reading') || Date.now() > end) return reading;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
