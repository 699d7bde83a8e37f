import type { Reading } from '../../src/shared/messages.ts';

/** A browser that shows the extension on one page, whichever browser it is. */
export interface Stage {
  open(address: string): Promise<void>;
  /** Does what a click on the extension's icon does. */
  click(): Promise<void>;
  /** What became of the reading, once it is done. */
  reading(): Promise<Reading>;
  /** Pictures of the whole page and of the popup that shows the reading, as PNG. */
  pictures(reading: Reading): Promise<{ page: Buffer; popup: Buffer }>;
  /** Leaves page and popup to the user, until they close the browser. */
  leave(): Promise<void>;
  close(): Promise<void>;
}

/** An expression, true in a popup that shows the reading: its headline, or any words where it has none. */
export function showsReading(reading: Reading): string {
  const read = reading.state === 'read' ? reading : null;
  const headline = read?.article.blocks.find((block) => block.role === 'headline');
  const words = read && headline ? read.article.text.slice(headline.start, headline.end) : '';
  return `(document.querySelector('main')?.textContent ?? '') !== '' && document.body.textContent.includes(${JSON.stringify(words)})`;
}

/** Asks again until a reading is done; after `timeout` milliseconds it is what it is by then. */
export async function untilDone(ask: () => Promise<Reading>, timeout = 30_000): Promise<Reading> {
  for (const end = Date.now() + timeout; ; ) {
    const reading = await ask();
    if ((reading.state !== 'none' && reading.state !== 'reading') || Date.now() > end) return reading;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
