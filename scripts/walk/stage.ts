import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { clickToolbar, type ExtensionBrowser, launch } from '../driver/chromium.ts';
import { overlay, TO_THE_LEFT } from '../driver/overlay.ts';
import { serve } from '../driver/serve.ts';
import { tabInFront } from '../driver/tab-in-front.ts';
import { findBrowser } from '../lib/find-browser.mjs';
import { ASK, readingOf } from '../start/question.ts';
import { showsReading, untilDone } from '../start/stage.ts';

/** The size of a picture, in pixels. */
export const SIZE = { width: 1120, height: 700 };
const SITE = 'news.example';

/** A browser with the extension just installed, and a site with one article. */
export interface Walk {
  app: ExtensionBrowser;
  /** The tab in which the article is read. */
  page: Page;
  /** Opens a page of the extension in a tab of its own. */
  open(path: string, size?: { width: number; height: number }): Promise<Page>;
  /** The page that opened by itself after the installation. */
  firstRun(): Page;
  close(): Promise<void>;
}

/** @param article a file in the folder `samples` */
export async function startWalk(article: string): Promise<Walk> {
  const found = findBrowser('chromium');
  if (!found) throw new Error('no Chromium to take the pictures in');
  const folder = await mkdtemp(join(tmpdir(), 'caveat-walk-'));
  const server = await serve(resolve('samples'));
  const app = await launch({
    executablePath: found.path,
    extension: await granted(join(folder, 'build')),
    headless: true,
    args: [`--host-resolver-rules=MAP ${SITE}:80 ${new URL(server.address).host}`],
  });
  const page = app.context.pages()[0] ?? (await app.context.newPage());
  await page.setViewportSize(SIZE);
  await page.goto(`http://${SITE}/${article}`);
  return {
    app,
    page,
    async open(path, size = SIZE) {
      const opened = await app.context.newPage();
      await opened.setViewportSize(size);
      await opened.goto(`chrome-extension://${app.id}/src/${path}`);
      return opened;
    },
    firstRun() {
      const opened = app.context.pages().find((one) => one.url().includes('/src/welcome/'));
      if (!opened) throw new Error('no page opened after the installation');
      return opened;
    },
    async close() {
      await app.close();
      await server.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** The build with the site granted: nobody is there to say yes to the browser's question. */
async function granted(folder: string): Promise<string> {
  await cp(resolve('dist/chrome'), folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8'));
  await writeFile(file, JSON.stringify({ ...manifest, host_permissions: [`http://${SITE}/*`] }));
  return folder;
}

/** Has the article read by a click on the toolbar. @returns the number of its tab */
export async function readByClick({ app, page }: Walk): Promise<number> {
  await page.bringToFront();
  const tab = await tabInFront(app);
  const popup = await clickToolbar(app, page);
  await popup.waitFor(showsReading(await untilDone(async () => readingOf(await popup.evaluate(ASK)))));
  await popup.close();
  return tab;
}

/** A picture of the article with a view over it. */
export async function withView(walk: Walk, view: Page, width: number): Promise<Buffer> {
  const over = await view.screenshot();
  await walk.page.bringToFront();
  const style = await walk.page.addStyleTag({ content: TO_THE_LEFT });
  const under = await walk.page.screenshot();
  await style.evaluate((element) => element.parentNode?.removeChild(element));
  const paper = await walk.app.context.newPage();
  await paper.setViewportSize(SIZE);
  const whole = await overlay(paper, under, over, width);
  await paper.close();
  return whole;
}

/** A picture of a page when it has come to rest: when two pictures of it are the same. */
export async function atRest(page: Page): Promise<Buffer> {
  let last = await page.screenshot();
  for (let tries = 0; tries < 20; tries++) {
    const next = await page.screenshot();
    if (next.equals(last)) break;
    last = next;
  }
  return last;
}

/** A click on words of the article. */
export async function clickWords(page: Page, words: string): Promise<void> {
  const { x, y } = await page.evaluate((wanted) => {
    const nodes = document.createNodeIterator(document.body, NodeFilter.SHOW_TEXT);
    for (let node = nodes.nextNode(); node !== null; node = nodes.nextNode()) {
      const start = node.nodeValue?.indexOf(wanted) ?? -1;
      if (start < 0) continue;
      const range = new Range();
      range.setStart(node, start);
      range.setEnd(node, start + wanted.length);
      const { left, top, width, height } = range.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    }
    throw new Error(`the article has no "${wanted}" in one piece`);
  }, words);
  await page.mouse.click(x, y);
}

/** A click on a button of the card, whose shadow root only the browser's own protocol sees into. @throws after five seconds */
export async function clickInCard(page: Page, name: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  try {
    for (const end = Date.now() + 5_000; Date.now() < end; ) {
      const { nodes } = await session.send('Accessibility.getFullAXTree');
      const found = nodes.find((node) => node.role?.value === 'button' && node.name?.value === name);
      if (found?.backendDOMNodeId !== undefined) {
        const { model } = await session.send('DOM.getBoxModel', { backendNodeId: found.backendDOMNodeId });
        const [left = 0, top = 0] = model.border;
        await page.mouse.click(left + model.width / 2, top + model.height / 2);
        return;
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`the card has no button "${name}"`);
  } finally {
    await session.detach();
  }
}
