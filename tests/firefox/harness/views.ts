import { randomUUID } from 'node:crypto';
import type { FirefoxApp } from './app.ts';

/** Where the browser's window holds a view of ours: in the panel under the toolbar button, in the sidebar. */
const BROWSERS = {
  popup: `document.querySelector('.webextension-popup-browser')`,
  sidebar: `SidebarController.browser.contentDocument.querySelector('browser')`,
};

type View = keyof typeof BROWSERS;

/**
 * What a function gives that is handed the document of the popup or of the sidebar; null while it is not open. The
 * protocol does not reach them, so a frame script of the browser's own runs it, and sees nothing of what is around it here.
 */
export async function inView(
  { bidi, window }: FirefoxApp,
  view: View,
  run: (document: Document) => unknown,
): Promise<unknown> {
  const answer = randomUUID();
  const script = `
    try { sendAsyncMessage('${answer}', { value: (${run})(content.document) ?? null }); }
    catch (error) { sendAsyncMessage('${answer}', { error: String(error) }); }`;
  return await bidi.evaluate(
    window,
    `new Promise((resolve, reject) => {
      const frame = ${BROWSERS[view]}?.messageManager;
      if (!frame) return resolve(null);
      frame.addMessageListener('${answer}', ({ data }) => ('error' in data ? reject(data.error) : resolve(data.value)));
      frame.loadFrameScript(${addressOf(script)}, false);
      // A view that is only just opening may change its process, and the script is lost with the old one.
      setTimeout(resolve, 1000, null);
    })`,
  );
}

/** A script's address, as code. */
const addressOf = (script: string) => JSON.stringify(`data:,${encodeURIComponent(script)}`);

/** A click on an element of a view, as by a mouse: the browser asks for permissions only then. */
export async function clickInView({ bidi, window }: FirefoxApp, view: View, selector: string): Promise<void> {
  const script = `(() => {
    const { left, top, width, height } = content.document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect();
    const click = (type, buttons) =>
      content.synthesizeMouseEvent(type, left + width / 2, top + height / 2, { button: 0, buttons, clickCount: 1 }, {});
    click('mousedown', 1);
    click('mouseup', 0);
  })()`;
  await bidi.evaluate(window, `${BROWSERS[view]}.messageManager.loadFrameScript(${addressOf(script)}, false)`);
}

/** Closes the popup, as a click beside it does. */
export async function closePopup({ bidi, window }: FirefoxApp): Promise<void> {
  await bidi.evaluate(window, `${BROWSERS.popup}?.closest('panel')?.hidePopup()`);
}

/** Answers the browser's question for a permission, which hangs from the address bar, with yes. Whether it asked. */
export async function allow({ bidi, window }: FirefoxApp): Promise<boolean> {
  const asked = await bidi.evaluate(
    window,
    `(() => {
      const question = document.getElementById('addon-webext-permissions-notification');
      if (!question || PopupNotifications.panel.state !== 'open') return false;
      question.button.click();
      return true;
    })()`,
  );
  return asked === true;
}
