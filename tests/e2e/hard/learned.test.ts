import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type App, openPage, startApp } from '../harness/app.ts';
import { callContent, waitForReading } from '../harness/calls.ts';
import { grantedBuild } from '../harness/granted.ts';
import { pointOf, waitForCard } from '../harness/marks.ts';
import { askToRead, endingOf } from './attempt.ts';

const scratch = mkdtempSync(join(tmpdir(), 'caveat-hard-'));
let app: App;
beforeAll(async () => {
  app = await startApp({ extension: grantedBuild(join(scratch, 'granted')) });
});
afterAll(async () => {
  await app.close();
  rmSync(scratch, { recursive: true, force: true });
});

/** All that a page's own script can look at and where an extension could leave a trace, but for the highlights. */
function traces(page: Page): Promise<object> {
  return page.evaluate(() => ({
    globals: Object.getOwnPropertyNames(window).filter((name) => !/^\d+$|^__/.test(name)),
    markup: document.documentElement.outerHTML,
    sheets: [document.styleSheets.length, document.adoptedStyleSheets.length],
    scripts: document.scripts.length,
    storage: [localStorage.length, sessionStorage.length, document.cookie],
    frames: window.length,
    resources: performance.getEntriesByType('resource').filter(({ name }) => !name.startsWith(location.origin)).length,
    focus: document.activeElement?.localName,
  }));
}

/** Names in the registry of highlights, each with the words of its ranges. */
function highlights(page: Page): Promise<[string, string[]][]> {
  return page.evaluate(() =>
    [...CSS.highlights].map(([name, highlight]): [string, string[]] => [name, [...highlight].map(String)]),
  );
}

/**
 * The registry of highlights is shared with the page. By it a page can learn that it was read, which rule sets mark which of
 * its own words, and how marks look: rule set, tone of the page, full or line, slot, look, strength, colour. No rule, no side, no other page.
 */
const NAME =
  /^caveat-(?:anonymous-sourcing|conditional-threats|disputed-claims)-(?:light|dark|black|white)-(?:full|line)-[012]-underline-and-tint-normal-(?:[\dA-F]{6}|black|white)$/;

describe('what a page can learn of the extension', () => {
  it('before it is read: nothing', async () => {
    const page = await openPage(app, 'agency-report/source.html');
    expect(await highlights(page)).toEqual([]);
    const reached = await page.evaluate(
      (id) =>
        Promise.all(
          ['manifest.json', 'content.js', 'src/popup/index.html'].map((path) =>
            fetch(`chrome-extension://${id}/${path}`).then(
              () => 'reached',
              () => 'refused',
            ),
          ),
        ),
      app.id,
    );
    expect(reached).toEqual(['refused', 'refused', 'refused']);
    await page.close();
  });

  it('once it is read: names of highlights and their ranges, over words that it holds itself, and no more', async () => {
    const page = await openPage(app, 'agency-report/source.html');
    await page.evaluate(() => {
      Reflect.set(window, 'heard', []);
      new MutationObserver((changes) => Reflect.get(window, 'heard').push(changes.length)).observe(document, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      });
      for (const type of ['message', 'error', 'unhandledrejection', 'securitypolicyviolation', 'focusin', 'scroll'])
        window.addEventListener(type, () => Reflect.get(window, 'heard').push(type), true);
    });
    const before = await traces(page);
    expect(await askToRead(app, page)).toBeNull();
    expect(await endingOf(app, page, null)).toEqual({ end: 'marks' });
    expect(await traces(page)).toEqual(before);
    expect(await page.evaluate(() => Reflect.get(window, 'heard'))).toEqual([]);

    const found = await highlights(page);
    expect(found.length).toBeGreaterThan(0);
    const reading = await waitForReading(app, page);
    if (reading.state !== 'read') throw new Error(reading.state);
    const text = reading.article.text.replace(/\s/g, '');
    for (const [name, words] of found) {
      expect(name).toMatch(NAME);
      for (const one of words) expect(text).toContain(one.replace(/\s/g, ''));
    }
    await page.close();
  });

  it('while a card is open: that one is, and nothing of what it says', async () => {
    const page = await openPage(app, 'agency-report/source.html');
    expect(await askToRead(app, page)).toBeNull();
    expect(await endingOf(app, page, null)).toEqual({ end: 'marks' });
    const { x, y } = await pointOf(page, 'two diplomats');
    await page.bringToFront();
    await page.mouse.click(x, y);
    await waitForCard(page, (open) => open !== null);
    const card = await page.evaluate(() => {
      const host = document.querySelector('caveat-card');
      const parts = [host?.shadowRoot ?? null, host?.childNodes.length, host?.attributes.length, host?.textContent];
      return { parts, focus: document.activeElement?.localName, path: Reflect.get(host ?? {}, 'innerText') };
    });
    expect(card).toEqual({ parts: [null, 0, 0, ''], focus: 'caveat-card', path: '' });
    await page.close();
  });

  it('when a place is shown from a view: the highlight over that place, as long as it lasts', async () => {
    const page = await openPage(app, 'agency-report/source.html');
    expect(await askToRead(app, page)).toBeNull();
    const reading = await waitForReading(app, page);
    if (reading.state !== 'read') throw new Error(reading.state);
    const start = reading.article.text.indexOf('Neither side');
    await callContent(app, page, 'light', { span: { start, end: start + 12 } });
    const lit = (await highlights(page)).filter(([name]) => !NAME.test(name));
    expect(lit).toEqual([['caveat-lit', ['Neither side']]]);
    await callContent(app, page, 'light', { span: null });
    expect((await highlights(page)).filter(([name]) => !NAME.test(name))).toEqual([]);
    await page.close();
  });
});
