import { browser } from './browser.ts';
import { answerShape, type CallName, type Envelope, type Reply, type Request } from './envelope.ts';
import type { Receiver } from './messages.ts';
import { fits } from './shape.ts';

/** A call that got no value: nobody listens there, or the receiver answered with a reason. */
export class CallError extends Error {
  constructor(
    readonly code: 'no-receiver' | 'refused',
    message: string,
  ) {
    super(message);
    this.name = 'CallError';
  }
}

/** The browser ends the background when it likes, in the middle of a call too. Every call may be made again. */
const TRIES = 3;

/** Calls the background, and wakes it when it sleeps or was ended before it answered. @throws CallError */
export async function callBackground<N extends CallName<'background'>>(
  call: N,
  payload: Request<'background', N>,
): Promise<Reply<'background', N>> {
  for (let left = TRIES; ; ) {
    try {
      return await opened(browser.runtime.sendMessage({ to: 'background', call, payload } satisfies Envelope));
    } catch (error) {
      left -= 1;
      if (left === 0 || !(error instanceof CallError) || error.code !== 'no-receiver') throw error;
    }
  }
}

/** Calls the content script in the top frame of a tab. @throws CallError, with `no-receiver` where none runs */
export function callContent<N extends CallName<'content'>>(
  tabId: number,
  call: N,
  payload: Request<'content', N>,
): Promise<Reply<'content', N>> {
  return opened(browser.tabs.sendMessage(tabId, { to: 'content', call, payload } satisfies Envelope, { frameId: 0 }));
}

/**
 * The value of an answer. Its shape is not checked again: it was made by the same version of this extension, since
 * scripts that an update left behind in a page have lost their connection.
 */
async function opened<R extends Receiver, N extends CallName<R>>(sent: Promise<unknown>): Promise<Reply<R, N>> {
  let raw: unknown;
  try {
    raw = await sent;
  } catch (error) {
    throw new CallError('no-receiver', error instanceof Error ? error.message : String(error));
  }
  if (!fits(answerShape, raw)) throw new CallError('no-receiver', 'the message was not answered');
  if (!raw.ok) throw new CallError('refused', raw.error);
  return raw.value as Reply<R, N>;
}
