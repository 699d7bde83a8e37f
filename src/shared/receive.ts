import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser.ts';
import { type Answer, type CallName, envelopeShape, type Reply, type Request } from './envelope.ts';
import type { Receiver } from './messages.ts';
import { mayCall, senderKind } from './sender.ts';
import { fits, type Shape } from './shape.ts';

/** The sender's tab and its window, for calls from a content script. */
export interface Context {
  tabId: number | null;
  windowId: number | undefined;
}

/** One function for each call of a receiver. It runs in the turn in which the message arrived. */
export type Handlers<R extends Receiver> = {
  [N in CallName<R>]: (request: Request<R, N>, context: Context) => Reply<R, N> | Promise<Reply<R, N>>;
};

/** A receiver with the run-time shapes of what its calls carry: a message that does not fit reaches no handler. */
export interface CallShapes<R extends Receiver> {
  receiver: R;
  payloads: { readonly [N in CallName<R>]: Shape<Request<R, N>> };
}

type AnyHandler = (request: unknown, context: Context) => unknown;

/**
 * Answers one message, or returns null when it is not for this receiver. Whatever goes wrong becomes an answer with its
 * reason: a wrong shape, a sender that may not make this call, a handler that threw.
 */
export function answer<R extends Receiver>(
  { receiver, payloads }: CallShapes<R>,
  handlers: Handlers<R>,
  message: unknown,
  sender: Runtime.MessageSender,
  self: { id: string; root: string },
): Promise<Answer> | null {
  if (!fits(envelopeShape, message) || message.to !== receiver) return null;
  const handler = new Map<string, AnyHandler>(Object.entries(handlers)).get(message.call);
  const shape = new Map<string, Shape<unknown>>(Object.entries(payloads)).get(message.call);
  if (handler === undefined || shape === undefined) return Promise.resolve(refusal(`no call "${message.call}"`));
  if (!mayCall(senderKind(sender, self), receiver, message.call))
    return Promise.resolve(refusal(`"${message.call}" is not open to this sender`));
  const wrong = shape(message.payload, 'payload');
  if (wrong !== null) return Promise.resolve(refusal(`"${message.call}": ${wrong}`));
  return run(handler, message.payload, { tabId: sender.tab?.id ?? null, windowId: sender.tab?.windowId });
}

async function run(handler: AnyHandler, payload: unknown, context: Context): Promise<Answer> {
  try {
    return { ok: true, value: await handler(payload, context) };
  } catch (error) {
    return refusal(error instanceof Error ? error.message : String(error));
  }
}

function refusal(error: string): Answer {
  return { ok: false, error };
}

/**
 * Registers the handlers of one receiver. Call it synchronously when the script starts: a worker that was woken by a
 * message hears it only if its listener stands by the end of its first turn.
 */
export function receive<R extends Receiver>(calls: CallShapes<R>, handlers: Handlers<R>): void {
  const self = { id: browser.runtime.id, root: browser.runtime.getURL('') };
  browser.runtime.onMessage.addListener((message, sender, sendResponse) => {
    const answered = answer(calls, handlers, message, sender, self);
    // Chromium before 148 ignores a returned promise, so that the answer goes through `sendResponse` everywhere.
    answered?.then(sendResponse);
    return (answered !== null) as true;
  });
}
