import { textOf } from '../../../scripts/driver/bidi.ts';
import type { FirefoxApp } from './app.ts';

export interface OpenCard {
  text: string;
  /** Whether the focus is in the card. */
  hasFocus: boolean;
}

/** The card that is open in a page, or null. Its shadow root is closed to pages; the protocol hands it out. */
export async function openCard({ bidi }: FirefoxApp, context: string): Promise<OpenCard | null> {
  const { result: host } = await bidi.send('script.evaluate', {
    expression: `document.querySelector('caveat-card')`,
    target: { context },
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 0, includeShadowTree: 'all' },
  });
  const root = field(field(host, 'value'), 'shadowRoot');
  if (root === undefined) return null;
  const { result } = await bidi.send('script.callFunction', {
    functionDeclaration: `(root) => {
      const card = root.querySelector('[role=dialog]');
      return JSON.stringify(card && { text: card.innerText, hasFocus: root.activeElement !== null });
    }`,
    arguments: [{ sharedId: textOf(root, 'sharedId') }],
    target: { context },
    awaitPromise: false,
  });
  return JSON.parse(textOf(result, 'value'));
}

function field(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
