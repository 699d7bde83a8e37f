import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type App, openPage, startApp } from '../harness/app.ts';
import { callContent } from '../harness/calls.ts';
import { grantedBuild } from '../harness/granted.ts';
import { openCard, paintedText, pointOf, waitForCard } from '../harness/marks.ts';
import { askToRead, type Ending, endingOf } from './attempt.ts';

const ARTICLE = 'agency-report/source.html';
/** A hundred text nodes each: a million of them in the long run (see kills.test.ts). */
const PARAGRAPHS = process.env.CAVEAT_HARD ? 10_000 : 2_500;

const scratch = mkdtempSync(join(tmpdir(), 'caveat-hard-'));
let app: App;
/** What is painted where nobody is hostile. */
let usual: Record<string, string>;

beforeAll(async () => {
  app = await startApp({ extension: grantedBuild(join(scratch, 'granted')) });
  const page = await openPage(app, ARTICLE);
  expect(await readNow(page)).toEqual({ end: 'marks' });
  usual = await paintedText(page);
  await page.close();
});
afterAll(async () => {
  await app.close();
  rmSync(scratch, { recursive: true, force: true });
});
afterEach(async () => {
  for (const page of app.context.pages()) if (page.url().startsWith('http://news.example/')) await page.close();
});

async function readNow(page: Page): Promise<Ending> {
  return endingOf(app, page, await askToRead(app, page));
}

/** The article, on a page whose own script runs before anything else on it. */
async function openHostile(script: () => void): Promise<Page> {
  const page = await openPage(app, 'short-wire/source.html');
  await page.addInitScript(script);
  await page.goto(`http://news.example/${ARTICLE}`);
  return page;
}

describe('a page out of all proportion', () => {
  it('with its article in ten thousand nested elements is read, or is said to have none', async () => {
    const page = await openPage(app, ARTICLE);
    await page.evaluate(() => {
      const article = document.querySelector('article')!;
      const outermost = document.createElement('div');
      let inner = outermost;
      // As boxes, three thousand of them end this browser's own process for the page.
      const style = document.createElement('style');
      style.textContent = '.nest { display: contents }';
      document.head.append(style);
      outermost.className = 'nest';
      for (let depth = 1; depth < 10_000; depth++) {
        const next = document.createElement('div');
        next.className = 'nest';
        inner.append(next);
        inner = next;
      }
      article.replaceWith(outermost);
      inner.append(article);
    });
    expect((await readNow(page)).end).not.toBe('bad');
  });

  it('with very many text nodes is read, or is said to have none, and stays usable', async () => {
    const page = await openPage(app, ARTICLE);
    await page.evaluate((most) => {
      const rest = document.createElement('div');
      for (let n = 0; n < most; n++) {
        const paragraph = document.createElement('p');
        for (let word = 0; word < 100; word++) paragraph.append(`water ${word} `);
        rest.append(paragraph);
      }
      document.querySelector('.story-text')!.append(rest);
    }, PARAGRAPHS);
    expect((await readNow(page)).end).not.toBe('bad');
    expect(await page.evaluate(() => document.title)).toContain('water talks');
  });

  it('whose wrappers have no boxes of their own has its marks', async () => {
    const page = await openPage(app, ARTICLE);
    await page.addStyleTag({ content: 'main, article, .story-text { display: contents !important }' });
    expect(await readNow(page)).toEqual({ end: 'marks' });
    expect(await paintedText(page)).toEqual(usual);
  });

  it('whose markup changes in every frame leaves the page its frames, and has its marks when it rests', async () => {
    const page = await openPage(app, ARTICLE);
    await page.evaluate(() => {
      const change = () => {
        if (Reflect.get(window, 'rests')) return;
        const text = document.querySelector('.story-text')!;
        text.replaceWith(text.cloneNode(true));
        Reflect.set(window, 'turns', Number(Reflect.get(window, 'turns') ?? 0) + 1);
        requestAnimationFrame(change);
      };
      change();
    });
    expect(await askToRead(app, page)).toBeNull();
    await page.bringToFront();
    const before = await page.evaluate(() => Number(Reflect.get(window, 'turns')));
    await page.waitForFunction((from) => Number(Reflect.get(window, 'turns')) > from + 60, before);
    expect(await callContent(app, page, 'reading')).toMatchObject({ ok: true, value: { state: 'read' } });
    await page.evaluate(() => Reflect.set(window, 'rests', true));
    await expect.poll(() => paintedText(page), { timeout: 10_000 }).toEqual(usual);
  });
});

describe('a page that', () => {
  it('overwrites what all scripts stand on has its marks where they belong', async () => {
    const page = await openHostile(() => {
      const mends: (() => void)[] = [];
      for (const prototype of [Array, String, Map, Set, Node, Document, Element, Range, Promise].map(
        (one) => one.prototype,
      ))
        for (const name of Object.getOwnPropertyNames(prototype)) {
          const own = Object.getOwnPropertyDescriptor(prototype, name);
          if (own?.configurable !== true || typeof own.value !== 'function') continue;
          const wrecked = () => {
            throw new Error(`${name} is gone`);
          };
          mends[mends.length] = () => Object.defineProperty(prototype, name, own);
          Object.defineProperty(prototype, name, { ...own, value: wrecked });
        }
      Reflect.set(window, 'mend', () => {
        for (let at = 0; at < mends.length; at++) mends[at]?.();
      });
    });
    expect(await askToRead(app, page)).toBeNull();
    // The test looks through the page's own prototypes, which the extension does not: they are mended for it.
    const session = await page.context().newCDPSession(page);
    const broken = await session.send('Runtime.evaluate', { expression: '[1].map(String)' });
    expect(broken.exceptionDetails?.exception?.description).toContain('map is gone');
    await session.send('Runtime.evaluate', { expression: 'mend()' });
    expect(await endingOf(app, page, null)).toEqual({ end: 'marks' });
  });

  it('forges our messages and events changes nothing of ours', async () => {
    const page = await openPage(app, ARTICLE);
    expect(await readNow(page)).toEqual({ end: 'marks' });
    const { x, y } = await pointOf(page, 'two diplomats');
    const before = await app.home.evaluate(() => chrome.storage.local.get(null));
    const reached = await page.evaluate(
      ([left, top]) => {
        const message = { to: 'background', call: 'style', payload: { css: '* { display: none }' } };
        window.postMessage(message, '*');
        window.postMessage({ to: 'content', call: 'goTo', payload: { span: { start: 0, end: 9 } } }, '*');
        const target = document.elementFromPoint(left, top) ?? document.body;
        for (const type of ['pointermove', 'mousemove', 'pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
          target.dispatchEvent(new MouseEvent(type, { clientX: left, clientY: top, bubbles: true, composed: true }));
        return typeof Reflect.get(Reflect.get(window, 'chrome')?.runtime ?? {}, 'sendMessage');
      },
      [x, y] as const,
    );
    expect(reached).toBe('undefined');
    expect(await page.evaluate(() => getComputedStyle(document.body).display)).toBe('block');
    expect(await app.home.evaluate(() => chrome.storage.local.get(null))).toEqual(before);
    expect(await paintedText(page)).toEqual(usual);
  });

  it('squats our highlight names and throws all highlights away gets nothing for it, and marks come back', async () => {
    const page = await openPage(app, ARTICLE);
    await page.evaluate(() => {
      const range = new Range();
      range.selectNodeContents(document.querySelector('.rail')!);
      for (const name of [
        'caveat-flash',
        'caveat-lit',
        'caveat-anonymous-sourcing-light-full-0-underline-and-tint-normal-0072B2',
      ])
        CSS.highlights.set(name, new Highlight(range));
    });
    expect(await readNow(page)).toEqual({ end: 'marks' });
    await page.evaluate(() => CSS.highlights.clear());
    await app.home.evaluate(() => chrome.storage.local.set({ settings: { version: 1, threshold: 0.001 } }));
    await expect.poll(() => paintedText(page)).toEqual(usual);
    await app.home.evaluate(() => chrome.storage.local.clear());
  });

  it('styles everything away that it knows of us still shows the card', async () => {
    const page = await openPage(app, ARTICLE);
    await page.addStyleTag({
      content: `caveat-card, html > :not(head):not(body) { display: none !important; visibility: hidden !important;
        opacity: 0 !important; width: 0 !important; transform: scale(0) !important; pointer-events: none !important;
        clip-path: inset(50%) !important; position: static !important; z-index: -1 !important; content-visibility: hidden !important }`,
    });
    expect(await readNow(page)).toEqual({ end: 'marks' });
    const { x, y } = await pointOf(page, 'two diplomats');
    await page.bringToFront();
    await page.mouse.click(x, y);
    const card = await waitForCard(page, (open) => open !== null);
    expect(card?.text).toContain('two diplomats briefed on the talks');
    expect(
      await page.evaluate(() => {
        const style = getComputedStyle(document.querySelector('caveat-card')!);
        return [style.display !== 'none', style.visibility, style.opacity, style.transform, style.position];
      }),
    ).toEqual([true, 'visible', '1', 'none', 'fixed']);
    await page.keyboard.press('Escape');
    expect(await openCard(page)).toBeNull();
  });
});
