import type { CDPSession } from 'playwright-core';

/** A page that Playwright does not list (the popup of a toolbar button), driven over the browser's own protocol. */
export interface Target {
  /** The value of an expression in the page; promises are awaited. @throws with the page's own error */
  evaluate(expression: string): Promise<unknown>;
  /** Waits until an expression is true in the page. @throws after `timeout` milliseconds */
  waitFor(expression: string, timeout?: number): Promise<void>;
  /** Any call of the protocol, for a worker too. @throws with the browser's own message */
  send(method: string, params?: object): Promise<Record<string, unknown>>;
  /** A picture of the page as PNG. */
  screenshot(): Promise<Buffer>;
  /** Lets go of the page: a popup that is being driven stays open when its reader clicks elsewhere. */
  release(): Promise<void>;
  close(): Promise<void>;
}

type Send = (method: string, params?: object) => Promise<Record<string, unknown>>;

/** Attaches to a target; messages travel inside the browser's session, which is the only one that Playwright leaves open. */
export async function attach(browser: CDPSession, targetId: string): Promise<Target> {
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map<
    number,
    { resolve: (result: Record<string, unknown>) => void; reject: (error: Error) => void }
  >();
  let last = 0;
  browser.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    const message: { id?: number; result?: Record<string, unknown>; error?: { message: string } } = JSON.parse(
      event.message,
    );
    const call = message.id === undefined ? undefined : waiting.get(message.id);
    if (!call || message.id === undefined) return;
    waiting.delete(message.id);
    if (message.error) call.reject(new Error(message.error.message));
    else call.resolve(message.result ?? {});
  });
  browser.on('Target.detachedFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    for (const call of waiting.values()) call.reject(new Error('the page was closed'));
    waiting.clear();
  });
  const send: Send = (method, params = {}) =>
    new Promise((resolve, reject) => {
      const id = ++last;
      waiting.set(id, { resolve, reject });
      browser
        .send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) })
        .catch(reject);
    });
  return {
    ...methodsOf(send),
    send,
    release: async () => void (await browser.send('Target.detachFromTarget', { sessionId })),
    close: async () => void (await browser.send('Target.closeTarget', { targetId })),
  };
}

function methodsOf(send: Send): Omit<Target, 'close' | 'release' | 'send'> {
  const evaluate = async (expression: string) => {
    const reply = await send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
    if (isRecord(reply.exceptionDetails)) {
      const { exception, text } = reply.exceptionDetails;
      throw new Error(isRecord(exception) && exception.description ? String(exception.description) : String(text));
    }
    return isRecord(reply.result) ? reply.result.value : undefined;
  };
  return {
    evaluate,
    async waitFor(expression, timeout = 20_000) {
      const end = Date.now() + timeout;
      while ((await evaluate(`Boolean(${expression})`)) !== true) {
        if (Date.now() > end) throw new Error(`not true in ${timeout} ms: ${expression}`);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    },
    async screenshot() {
      // Headless Chromium keeps room for a scroll bar that is not there.
      const width = await evaluate('Math.min(innerWidth, document.body.offsetWidth)');
      const clip = { x: 0, y: 0, width, height: await evaluate('innerHeight'), scale: 1 };
      const { data } = await send('Page.captureScreenshot', { format: 'png', clip });
      return Buffer.from(String(data), 'base64');
    },
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
