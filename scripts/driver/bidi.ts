import { WebSocket } from 'undici';

/** A WebDriver BiDi session: the protocol over which a stock Firefox is driven. */
export interface Bidi {
  /** @throws with the browser's own words */
  send(method: string, params?: object): Promise<Record<string, unknown>>;
  /** The value of an expression in a browsing context, or in the browser's own window. Promises are awaited; only plain values come back. */
  evaluate(context: string, expression: string): Promise<unknown>;
  close(): void;
}

interface Message {
  id?: number;
  type?: string;
  error?: string;
  message?: string;
  result?: Record<string, unknown>;
}

export async function connect(address: string): Promise<Bidi> {
  const socket = new WebSocket(`${address}/session`);
  await new Promise<void>((resolve, reject) => {
    socket.addEventListener('open', () => resolve(), { once: true });
    socket.addEventListener('error', () => reject(new Error(`no connection to ${address}`)), { once: true });
  });
  const waiting = new Map<
    number,
    { resolve: (value: Record<string, unknown>) => void; reject: (error: Error) => void }
  >();
  let last = 0;
  socket.addEventListener('message', (event) => {
    const message: Message = JSON.parse(String(event.data));
    const call = message.id === undefined ? undefined : waiting.get(message.id);
    if (!call || message.id === undefined) return;
    waiting.delete(message.id);
    if (message.type === 'error') call.reject(new Error(`${message.error}: ${message.message}`));
    else call.resolve(message.result ?? {});
  });
  socket.addEventListener('close', () => {
    for (const call of waiting.values()) call.reject(new Error('the browser has closed'));
    waiting.clear();
  });
  const send: Bidi['send'] = (method, params = {}) =>
    new Promise((resolve, reject) => {
      const id = ++last;
      waiting.set(id, { resolve, reject });
      socket.send(JSON.stringify({ id, method, params }));
    });
  return {
    send,
    async evaluate(context, expression) {
      const code = `Promise.resolve(${expression}).then((value) => JSON.stringify(value ?? null))`;
      const params = { expression: code, target: { context }, awaitPromise: true };
      const reply = await send('script.evaluate', params);
      const { type, result, exceptionDetails } = reply;
      if (type === 'exception') throw new Error(textOf(exceptionDetails, 'text'));
      return JSON.parse(textOf(result, 'value'));
    },
    close: () => socket.close(),
  };
}

/** A string field of a reply. @throws where the browser answers in another shape */
export function textOf(value: unknown, key: string): string {
  const field = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  if (typeof field !== 'string') throw new Error(`the browser's answer has no ${key}`);
  return field;
}
