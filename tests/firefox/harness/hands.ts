import type { FirefoxApp } from './app.ts';

/** WebDriver's codes of keys that write nothing. */
export const ESCAPE = '\uE00C';

/** A click at a point of a page, as by a mouse. */
export async function clickAt({ bidi }: FirefoxApp, context: string, point: { x: number; y: number }): Promise<void> {
  const place = { x: Math.round(point.x), y: Math.round(point.y) };
  const down = { type: 'pointerDown', button: 0 };
  const actions = [{ type: 'pointerMove', ...place }, down, { type: 'pointerUp', button: 0 }];
  await bidi.send('input.performActions', { context, actions: [{ type: 'pointer', id: 'mouse', actions }] });
}

/** A key pressed in a page. */
export async function press({ bidi }: FirefoxApp, context: string, value: string): Promise<void> {
  const actions = [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ];
  await bidi.send('input.performActions', { context, actions: [{ type: 'key', id: 'keyboard', actions }] });
}

/**
 * Alt, Shift and a letter, pressed in the browser's window: shortcuts belong to the browser, and keys that the protocol
 * presses in a page never reach it.
 */
export async function pressShortcut(app: FirefoxApp, letter: string): Promise<void> {
  await pressInWindow(app, [
    ['Alt', 'AltLeft', 18],
    ['Shift', 'ShiftLeft', 16],
    [letter, `Key${letter}`, letter.charCodeAt(0)],
  ]);
}

/** Escape, pressed in the browser's window: it goes to whatever has the focus there, the sidebar too. */
export async function pressEscape(app: FirefoxApp): Promise<void> {
  await pressInWindow(app, [['Escape', 'Escape', 27]]);
}

type Key = [key: string, code: string, keyCode: number];

/** Keys pressed together in the browser's window. */
async function pressInWindow({ bidi, window }: FirefoxApp, keys: Key[]): Promise<void> {
  await bidi.evaluate(
    window,
    `(() => {
      const keyboard = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
      if (!keyboard.beginInputTransactionForTests(window)) throw new Error('the window takes no keys');
      const events = ${JSON.stringify(keys)}.map(([key, code, keyCode]) => new KeyboardEvent('', { key, code, keyCode }));
      for (const event of events) keyboard.keydown(event);
      for (const event of events.reverse()) keyboard.keyup(event);
    })()`,
  );
}
