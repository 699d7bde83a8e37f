import { textOf } from './bidi.ts';
import type { Firefox } from './firefox.ts';

/** Opens a page of the extension in a tab behind the one in front. @returns its browsing context */
export async function openExtensionPage({ bidi, origin }: Firefox, path: string): Promise<string> {
  const context = textOf(await bidi.send('browsingContext.create', { type: 'tab', background: true }), 'context');
  // Firefox never reports such a page as loaded.
  await bidi.send('browsingContext.navigate', { context, url: origin + path, wait: 'none' });
  return context;
}

/** Waits until an expression is true in a tab. @throws after 20 seconds */
export async function untilTrue({ bidi }: Firefox, context: string, expression: string): Promise<void> {
  for (const end = Date.now() + 20_000; Date.now() < end; ) {
    // While the page changes there is nobody to ask.
    if ((await bidi.evaluate(context, `Boolean(${expression})`).catch(() => false)) === true) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`not true: ${expression}`);
}
