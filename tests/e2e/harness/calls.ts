import type { Page } from 'playwright-core';
import { type Answer, answerShape, type Envelope } from '../../../src/shared/envelope.ts';
import type { Reading } from '../../../src/shared/messages.ts';
import { fits } from '../../../src/shared/shape.ts';
import { type App, tabIdOf } from './app.ts';

/** Sends a call as one of the extension's own pages would, and returns the answer as it came. */
export async function callBackground(app: App, call: string, payload: object = {}): Promise<Answer> {
  const envelope: Envelope = { to: 'background', call, payload };
  return answerOf(await app.home.evaluate((message) => chrome.runtime.sendMessage(message), envelope));
}

/** Sends a call to a page's content script, or null where none runs. */
export async function callContent(app: App, page: Page, call: string, payload: object = {}): Promise<Answer | null> {
  const tab = await tabIdOf(app, page);
  const message: Envelope = { to: 'content', call, payload };
  const raw: unknown = await app.home.evaluate(
    ([id, content]) => chrome.tabs.sendMessage(id, content, { frameId: 0 }).catch(() => null),
    [tab, message] as const,
  );
  return raw === null ? null : answerOf(raw);
}

function answerOf(raw: unknown): Answer {
  if (!fits(answerShape, raw)) throw new Error(`no answer, but ${JSON.stringify(raw)}`);
  return raw;
}

/** A page's reading as soon as it is done (whatever became of it). */
export async function waitForReading(app: App, page: Page, timeout = 20_000): Promise<Reading> {
  let last: Reading = { state: 'none' };
  for (const end = Date.now() + timeout; Date.now() < end; ) {
    const answer = await callContent(app, page, 'reading');
    // Its shape is not checked again: the same build made it (as in src/shared/call.ts).
    if (answer?.ok) last = answer.value as Reading;
    if (last.state !== 'none' && last.state !== 'reading') return last;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`no reading of ${page.url()} in ${timeout} ms; its state is ${last.state}`);
}
