import * as v from 'valibot';
import type { BackgroundCalls, ContentCalls, Receiver } from './messages.ts';

/** How a call travels: its receiver, its name, what it carries; and how its answer comes back. */

export interface CallMaps {
  background: BackgroundCalls;
  content: ContentCalls;
}

type Calls<R extends Receiver> = CallMaps[R];
export type CallName<R extends Receiver> = keyof Calls<R> & string;
export type Request<R extends Receiver, N extends CallName<R>> = Calls<R>[N] extends { request: infer Q } ? Q : never;
export type Reply<R extends Receiver, N extends CallName<R>> = Calls<R>[N] extends { reply: infer A } ? A : never;

export const envelopeSchema = v.object({
  to: v.picklist(['background', 'content']),
  call: v.string(),
  payload: v.unknown(),
});

export type Envelope = v.InferOutput<typeof envelopeSchema>;

export const answerSchema = v.variant('ok', [
  v.object({ ok: v.literal(true), value: v.unknown() }),
  v.object({ ok: v.literal(false), error: v.string() }),
]);

export type Answer = v.InferOutput<typeof answerSchema>;
