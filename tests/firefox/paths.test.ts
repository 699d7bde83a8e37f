import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clickFirefoxToolbar, ID } from '../../scripts/driver/firefox.ts';
import { openExtensionPage, untilTrue } from '../../scripts/driver/firefox-tabs.ts';
import { findBrowser } from '../../scripts/lib/find-browser.mjs';
import { ASK, readingOf } from '../../scripts/start/question.ts';
import { expectedText, paintedHere, pointHere } from '../e2e/harness/marks.ts';
import { type FirefoxApp, inPage, openPage, readingInFront, startFirefox } from './harness/app.ts';
import { openCard } from './harness/card.ts';
import { clickAt, ESCAPE, press, pressEscape, pressShortcut } from './harness/hands.ts';
import { allow, clickInView, closePopup, inView } from './harness/views.ts';

const ARTICLE = 'samples/stalled-talks.html';
const HEADLINE = 'Marovia and Lakeland Front trade blame as truce talks stall in Selm';

/** The main paths of a reader in Firefox, with its own toolbar button, popup, sidebar, shortcuts and question for a permission. */
describe.skipIf(findBrowser('firefox') === null)('the extension in Firefox', () => {
  let app: FirefoxApp;
  let page: string;
  beforeAll(async () => {
    app = await startFirefox();
    page = await openPage(app, ARTICLE);
  });
  afterAll(() => app?.close());

  const marked = async () => Object.keys(Object(await inPage(app, page, paintedHere)));
  const headlineIn = (view: 'popup' | 'sidebar') =>
    inView(app, view, (document) => document.querySelector('.positions') && document.querySelector('h1')?.textContent);

  const isAlways = () =>
    inView(app, 'popup', (document) => document.querySelector<HTMLInputElement>('header input')?.checked);
  const originsGranted = () =>
    app.bidi.evaluate(app.home, 'chrome.permissions.getAll().then(({ origins }) => origins)');

  async function pointOf(words: string): Promise<{ x: number; y: number }> {
    const [x, y] = Object.values(Object(await inPage(app, page, pointHere, words)));
    if (typeof x !== 'number' || typeof y !== 'number') throw new Error(`the page does not show "${words}"`);
    return { x, y };
  }

  /** Ends the background as the browser does when it has been idle. @returns its state then */
  const endBackground = () =>
    app.bidi.evaluate(
      app.window,
      `(async () => {
        const { extension } = WebExtensionPolicy.getByID('${ID}');
        await extension.terminateBackground();
        return extension.backgroundState;
      })()`,
    );

  it('reads the page at a click on its button, and shows in the popup who says what', async () => {
    const before = await inPage(app, page, () => document.documentElement.outerHTML);
    await clickFirefoxToolbar(app);
    await expect.poll(() => headlineIn('popup')).toBe(HEADLINE);
    const sides = await inView(app, 'popup', (document) =>
      [...document.querySelectorAll('thead th.positions__side')].map((side) => side.textContent),
    );
    expect(sides).toEqual(['Marovia', 'Lakeland Front']);
    expect(await inPage(app, page, () => document.documentElement.outerHTML)).toBe(before);
  });

  it('paints exactly what the engine found', async () => {
    const reading = await readingInFront(app);
    if (reading.state !== 'read') throw new Error(`the page is ${reading.state}`);
    const expected = expectedText(reading);
    expect(Object.keys(expected)).toEqual(['anonymous-sourcing', 'conditional-threats', 'disputed-claims']);
    expect(await inPage(app, page, paintedHere)).toEqual(expected);
  });

  it('scrolls the page to a statement that is clicked in the popup', async () => {
    await inView(app, 'popup', (document) =>
      [...document.querySelectorAll<HTMLElement>('.positions .statement__words')].at(-1)?.click(),
    );
    await expect.poll(() => inPage(app, page, () => scrollY)).toBeGreaterThan(100);
    await closePopup(app);
    await inPage(app, page, () => scrollTo({ top: 0, behavior: 'instant' }));
  });

  it('opens the card at a click on a mark, takes the focus there, and gives it back at Escape', async () => {
    await clickAt(app, page, await pointOf('two officials'));
    await expect.poll(() => openCard(app, page)).toMatchObject({ hasFocus: true });
    expect((await openCard(app, page))?.text).toMatch(/two officials familiar.*Often normal:.*Ask:/s);
    await press(app, page, ESCAPE);
    await expect.poll(() => openCard(app, page)).toBeNull();
    expect(await inPage(app, page, () => document.activeElement?.localName)).toBe('body');
  });

  it('goes from mark to mark by its shortcut', async () => {
    await pressShortcut(app, 'J');
    await expect.poll(() => openCard(app, page)).toMatchObject({ hasFocus: true });
    const first = await openCard(app, page);
    await pressShortcut(app, 'J');
    await expect.poll(async () => (await openCard(app, page))?.text).not.toBe(first?.text);
    await pressShortcut(app, 'K');
    await expect.poll(async () => (await openCard(app, page))?.text).toBe(first?.text);
    await press(app, page, ESCAPE);
    await expect.poll(() => openCard(app, page)).toBeNull();
  });

  it('opens the sidebar by its shortcut, and it follows the reader from tab to tab', async () => {
    await pressShortcut(app, 'Q');
    await expect.poll(() => headlineIn('sidebar')).toBe(HEADLINE);
    const other = await openPage(app, 'five-parties/source.html');
    await expect.poll(() => headlineIn('sidebar')).toBeNull();
    await clickFirefoxToolbar(app);
    const headline = await inPage(app, other, () => document.querySelector('h1')?.textContent);
    await expect.poll(() => headlineIn('sidebar')).toBe(headline);
    await closePopup(app);
    await app.bidi.send('browsingContext.activate', { context: page });
    await expect.poll(() => headlineIn('sidebar')).toBe(HEADLINE);
  });

  it('gives the keyboard back to the page at Escape in the sidebar, which stays', async () => {
    const inFront = () =>
      app.bidi.evaluate(
        app.window,
        'String([document.activeElement === gBrowser.selectedBrowser, gBrowser.tabs.length])',
      );
    const tabs = await app.bidi.evaluate(app.window, 'gBrowser.tabs.length');
    await app.bidi.evaluate(app.window, `SidebarController.browser.contentDocument.querySelector('browser').focus()`);
    await expect.poll(inFront).toBe(`false,${tabs}`);
    await pressEscape(app);
    await expect.poll(inFront).toBe(`true,${tabs}`);
    expect(await headlineIn('sidebar')).toBe(HEADLINE);
  });

  it('takes a rule set’s marks away at its switch in the options', async () => {
    expect(await marked()).toContain('anonymous-sourcing');
    const options = await openExtensionPage(app, 'src/options/index.html');
    await untilTrue(app, options, `document.querySelector('.rule-set__switch input:checked')`);
    await inPage(app, options, () => document.querySelector<HTMLInputElement>('.rule-set__switch input')?.click());
    await expect.poll(marked).toEqual(['conditional-threats', 'disputed-claims']);
  });

  it('keeps the reader’s choice when the browser has ended the background, and works on', async () => {
    expect(await endBackground()).toBe('stopped');
    await app.bidi.send('browsingContext.activate', { context: page });
    await app.bidi.send('browsingContext.reload', { context: page, wait: 'complete' });
    expect(await marked()).toEqual([]);
    await clickFirefoxToolbar(app);
    await expect.poll(marked).toEqual(['conditional-threats', 'disputed-claims']);
    const switches = () =>
      inView(app, 'popup', (document) =>
        [...document.querySelectorAll<HTMLInputElement>('[data-rule-set] input')].map(({ checked }) => checked),
      );
    await expect.poll(switches).toEqual([false, true, true]);
    await closePopup(app);
  });

  it('says that a page has no article', async () => {
    await openPage(app, 'front-page/source.html');
    await clickFirefoxToolbar(app);
    await expect
      .poll(() => inView(app, 'popup', (document) => document.querySelector('main')?.textContent))
      .toMatch(/^This page has no article that Caveat can read\./);
    await closePopup(app);
  });

  it('asks for a site once, reads it without a click from then on, and gives the permission back', async () => {
    await app.bidi.send('browsingContext.activate', { context: page });
    await clickFirefoxToolbar(app);
    await expect.poll(() => headlineIn('popup')).toBe(HEADLINE);
    expect(await isAlways()).toBe(false);
    await clickInView(app, 'popup', 'header input');
    await expect.poll(() => allow(app)).toBe(true);
    await expect.poll(originsGranted).toEqual(['http://news.example/*']);
    await closePopup(app);

    const next = await openPage(app, 'agency-report/source.html');
    await expect.poll(() => inPage(app, next, paintedHere)).toHaveProperty('disputed-claims');
    const elsewhere = await openPage(app, 'agency-report/source.html', 'other.example');
    expect(readingOf(await app.bidi.evaluate(app.home, ASK)).state).toBe('none');
    expect(await inPage(app, elsewhere, paintedHere)).toEqual({});

    await app.bidi.send('browsingContext.activate', { context: next });
    await clickFirefoxToolbar(app);
    await expect.poll(isAlways).toBe(true);
    await clickInView(app, 'popup', 'header input');
    await expect.poll(originsGranted).toEqual([]);
  });
});
