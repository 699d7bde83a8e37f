import type { Page } from 'playwright-core';
import type { Reading } from '../../../src/shared/messages.ts';
import { type App, tabIdOf } from '../harness/app.ts';
import { callContent } from '../harness/calls.ts';
import { expectedText, paintedText } from '../harness/marks.ts';

/** How a reading ended: with its marks to be seen, with a sentence for the reader, or badly, with what is wrong. */
export type Ending = { end: 'marks' } | { end: 'message'; message: string } | { end: 'bad'; why: string };

/** Asks for a tab's reading as the popup does. Resolves to why it was not started, or null; never rejects. */
export async function askToRead(app: App, page: Page): Promise<string | null> {
  const message = { to: 'background', call: 'read', payload: { tabId: await tabIdOf(app, page), anyway: false } };
  const answer: unknown = await app.home
    .evaluate((sent) => chrome.runtime.sendMessage(sent), message)
    .catch((error: unknown) => ({ lost: String(error) }));
  const text = JSON.stringify(answer ?? 'no answer');
  return text.includes('"started":true') ? null : text;
}

/** How the reading of a page ended that was asked for with this answer (see `askToRead`). Waits until it has. */
export async function endingOf(app: App, page: Page, refusal: string | null): Promise<Ending> {
  let last = 'nothing';
  for (const limit = Date.now() + 15_000; Date.now() < limit; await pause(40)) {
    const answer = await callContent(app, page, 'reading');
    // Where no script runs or nothing was begun, the popup has only what the background said, or that it fell silent.
    const reading: Reading | null = answer?.ok ? (answer.value as Reading) : null;
    last = reading?.state ?? 'no script';
    if (reading === null || reading.state === 'none') {
      if (refusal !== null) return { end: 'message', message: refusal };
    } else if (reading.state === 'failed') return { end: 'message', message: reading.message };
    else if (reading.state === 'no-article') return { end: 'message', message: 'no article' };
    else if (reading.state === 'read' && reading.more !== true) {
      const wrong = await wrongMarks(page, reading);
      if (wrong === null) return { end: 'marks' };
      last = wrong;
    }
  }
  return { end: 'bad', why: last };
}

/** What is wrong with the marks of a page that was read: their words, or that they have no looks. */
async function wrongMarks(page: Page, reading: Extract<Reading, { state: 'read' }>): Promise<string | null> {
  const [painted, expected] = [await paintedText(page), expectedText(reading)].map((one) => JSON.stringify(one));
  if (painted !== expected) return `painted are ${painted}, not ${expected}`;
  const plain = await page.evaluate(() =>
    [...CSS.highlights.keys()].filter(
      (name) =>
        /-(?:full|line)-/.test(name) &&
        !getComputedStyle(document.body, `::highlight(${name})`).textDecorationLine.includes('underline'),
    ),
  );
  return plain.length === 0 ? null : `nothing shows of ${plain.join(', ')}`;
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
