import type { BackgroundCalls, ContentCalls, Receiver } from './messages.ts';
import { anything, either, object, oneOf, type Shape, text } from './shape.ts';

/** How a call travels: its receiver, its name, what it carries; and how its answer comes back. */

export interface CallMaps {
  background: BackgroundCalls;
  content: ContentCalls;
}

type Calls<R extends Receiver> = CallMaps[R];
export type CallName<R extends Receiver> = keyof Calls<R> & string;
export type Request<R extends Receiver, N extends CallName<R>> = Calls<R>[N] extends { request: infer Q } ? Q : never;
export type Reply<R extends Receiver, N extends CallName<R>> = Calls<R>[N] extends { reply: infer A } ? A : never;

export interface Envelope {
  to: Receiver;
  call: string;
  payload: unknown;
}

export const envelopeShape: Shape<Envelope> = object<Envelope>({
  to: oneOf('background', 'content'),
  call: text,
  payload: anything,
});

type Value = { ok: true; value: unknown };
type Refusal = { ok: false; error: string };
export type Answer = Value | Refusal;

export const answerShape: Shape<Answer> = either(
  object<Value>({ ok: oneOf(true), value: anything }),
  object<Refusal>({ ok: oneOf(false), error: text }),
);
