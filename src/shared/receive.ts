import * as v from 'valibot';
import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser.ts';
import { type Answer, type CallName, envelopeSchema, type Reply, type Request } from './envelope.ts';
import type { Receiver } from './messages.ts';
import { backgroundPayloads, contentPayloads } from './payloads.ts';
import { mayCall, senderKind } from './sender.ts';

/** One function for each call of a receiver. `tabId` is the sender's tab, for calls from a content script. */
export type Handlers<R extends Receiver> = {
  [N in CallName<R>]: (request: Request<R, N>, context: { tabId: number | null }) => Reply<R, N> | Promise<Reply<R, N>>;
};

type AnyHandler = (request: unknown, context: { tabId: number | null }) => unknown;

const payloads: Record<Receiver, Readonly<Record<string, v.GenericSchema>>> = {
  background: backgroundPayloads,
  content: contentPayloads,
};

/**
 * Answers one message, or returns null when it is not for this receiver. Whatever goes wrong becomes an answer with its
 * reason: a wrong shape, a sender that may not make this call, a handler that threw.
 */
export function answer<R extends Receiver>(
  receiver: R,
  handlers: Handlers<R>,
  message: unknown,
  sender: Runtime.MessageSender,
  self: { id: string; root: string },
): Promise<Answer> | null {
  const envelope = v.safeParse(envelopeSchema, message);
  if (!envelope.success || envelope.output.to !== receiver) return null;
  const { call, payload } = envelope.output;
  return answerCall(receiver, new Map<string, AnyHandler>(Object.entries(handlers)), call, payload, sender, self);
}

async function answerCall(
  receiver: Receiver,
  handlers: ReadonlyMap<string, AnyHandler>,
  call: string,
  payload: unknown,
  sender: Runtime.MessageSender,
  self: { id: string; root: string },
): Promise<Answer> {
  const handler = handlers.get(call);
  const schema = Object.hasOwn(payloads[receiver], call) ? payloads[receiver][call] : undefined;
  if (handler === undefined || schema === undefined) return { ok: false, error: `no call "${call}"` };
  const kind = senderKind(sender, self);
  if (!mayCall(kind, receiver, call)) return { ok: false, error: `"${call}" is not open to this sender` };
  const request = v.safeParse(schema, payload);
  if (!request.success) return { ok: false, error: `"${call}": ${v.summarize(request.issues)}` };
  try {
    return { ok: true, value: await handler(request.output, { tabId: sender.tab?.id ?? null }) };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}

/**
 * Registers the handlers of one receiver. Call it synchronously when the script starts: a worker that was woken by a
 * message hears it only if its listener stands by the end of its first turn.
 */
export function receive<R extends Receiver>(receiver: R, handlers: Handlers<R>): void {
  const self = { id: browser.runtime.id, root: browser.runtime.getURL('') };
  browser.runtime.onMessage.addListener((message, sender, sendResponse) => {
    const answered = answer(receiver, handlers, message, sender, self);
    // Chromium before 148 ignores a returned promise, so that the answer goes through `sendResponse` everywhere.
    answered?.then(sendResponse);
    return (answered !== null) as true;
  });
}
