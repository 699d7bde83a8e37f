import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type App, clickToolbar, openPage, openPopupFor, startApp, tabIdOf } from './harness/app.ts';
import { violations } from './harness/axe.ts';
import { waitForReading } from './harness/calls.ts';
import { paintedText } from './harness/marks.ts';
import { killWorker } from './harness/worker.ts';

const ARTICLE = 'samples/stalled-talks.html';

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

/** Opens an article, has it read by a click on the toolbar, and opens the popup for it in a tab of its own. */
async function readArticle(): Promise<{ page: Page; popup: Page }> {
  const page = await openPage(app, ARTICLE);
  const click = await clickToolbar(app, page);
  await waitForReading(app, page);
  await click.close();
  const popup = await openPopupFor(app, page);
  await popup.setViewportSize({ width: 640, height: 600 });
  await popup.locator('.positions').waitFor();
  return { page, popup };
}

const marked = async (page: Page) => Object.keys(await paintedText(page));

describe('the popup of a click on the toolbar', () => {
  it('reads the page and shows who says what, no wider and no higher than a popup may be', async () => {
    const page = await openPage(app, ARTICLE);
    const popup = await clickToolbar(app, page);
    await popup.waitFor(`document.querySelector('.positions') !== null`, 20_000);
    expect(await popup.evaluate(`document.querySelector('h1').textContent`)).toBe(
      await page.locator('h1').textContent(),
    );
    // The window of a headless popup has a size of its own: what counts is the size that the popup asks for.
    const size = await popup.evaluate(
      `JSON.stringify([document.body.scrollWidth, document.body.offsetWidth, document.body.offsetHeight])`,
    );
    const [content, width, height = 0]: number[] = JSON.parse(String(size));
    expect([content, width]).toEqual([640, 640]);
    expect(height).toBeGreaterThan(300);
    expect(height).toBeLessThanOrEqual(600);
    await popup.close();
  });

  it('puts a dot on the icon, which goes when the tab goes on', async () => {
    const { page } = await readArticle();
    const id = await tabIdOf(app, page);
    const badge = () => app.home.evaluate((tabId) => chrome.action.getBadgeText({ tabId }), id);
    expect(await badge()).toBe('•');
    await page.goto('http://news.example/front-page/source.html');
    await expect.poll(badge).toBe('');
  });
});

describe('the popup of a page that has been read', () => {
  let page: Page;
  let popup: Page;
  beforeAll(async () => {
    ({ page, popup } = await readArticle());
  });

  it('names at least two sides and gives their statements in the article’s words', async () => {
    expect(await popup.locator('thead th.positions__side').count()).toBe(2);
    const article = ((await page.locator('article').textContent()) ?? '').replace(/\s+/g, ' ');
    const statements = await popup
      .locator('.statement__words')
      .evaluateAll((all) =>
        all.map((one) =>
          [...one.querySelectorAll('.words--paraphrase, .words--quoted')].map(
            (words) => words.textContent?.trim() ?? '',
          ),
        ),
      );
    expect(statements.length).toBeGreaterThan(3);
    const bare = (text: string) => text.replace(/[“”"]/g, '');
    for (const piece of statements.flat()) expect(bare(article)).toContain(bare(piece));
  });

  it('takes a rule set’s marks away and brings them back at once, without a new reading', async () => {
    expect(await marked(page)).toContain('anonymous-sourcing');
    const requests = app.web.requests.length;
    const box = popup.locator('[data-rule-set="anonymous-sourcing"] input');
    await box.uncheck();
    await expect.poll(() => marked(page)).not.toContain('anonymous-sourcing');
    await box.check();
    await expect.poll(() => marked(page)).toContain('anonymous-sourcing');
    expect(app.web.requests.length).toBe(requests);
  });

  it('hides all marks and shows them again', async () => {
    await popup.getByRole('button', { name: 'Hide marks' }).click();
    await expect.poll(() => marked(page)).toEqual([]);
    await popup.getByRole('button', { name: 'Show marks' }).click();
    await expect.poll(() => marked(page)).toContain('anonymous-sourcing');
  });

  it('scrolls the page to a statement that is clicked, also after the background was ended', async () => {
    await killWorker(app);
    await page.evaluate(() => scrollTo(0, 0));
    const last = popup.locator('td .statement__words').last();
    const words = ((await last.locator('.words').last().textContent()) ?? '').replace(/[“”"]/g, '').slice(-20);
    await last.click();
    await expect
      .poll(() =>
        page.evaluate((tail) => {
          const walker = document.createTreeWalker(document.querySelector('article') ?? document.body, 4);
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            const at = node.nodeValue?.indexOf(tail) ?? -1;
            if (at < 0) continue;
            const range = document.createRange();
            range.setStart(node, at);
            range.setEnd(node, at + tail.length);
            const { top, bottom } = range.getBoundingClientRect();
            return top >= 0 && bottom <= innerHeight;
          }
          return `no "${tail}" in one text node`;
        }, words),
      )
      .toBe(true);
  });

  it('can be used by keyboard alone', async () => {
    await popup.bringToFront();
    await popup.locator('header input').first().focus();
    const seen: string[] = [];
    for (let presses = 0; presses < 60; presses++) {
      await popup.keyboard.press('Tab');
      const focused = await popup.evaluate(() => {
        const { activeElement: element } = document;
        if (!(element instanceof HTMLElement) || element === document.body) return null;
        return { what: element.className || element.localName, outline: getComputedStyle(element).outlineStyle };
      });
      if (focused === null) break;
      expect(focused.outline).not.toBe('none');
      seen.push(focused.what);
    }
    for (const what of ['jump', 'input', 'extract statement__words', 'quiet']) expect(seen).toContain(what);
  });

  it.each(['light', 'dark'] as const)('gives axe nothing to find, %s', async (colorScheme) => {
    await popup.emulateMedia({ colorScheme });
    expect(await violations(popup)).toEqual([]);
  });

  it('gives axe nothing to find in the panel and the options', async () => {
    const id = await tabIdOf(app, page);
    await popup.goto(`chrome-extension://${app.id}/src/panel/index.html?tab=${id}`);
    await popup.locator('.positions').waitFor();
    expect(await violations(popup)).toEqual([]);
    await popup.goto(`chrome-extension://${app.id}/src/options/index.html`);
    await popup.locator('.rule-set').first().waitFor();
    for (const summary of await popup.locator('summary').all()) await summary.click();
    expect(await violations(popup)).toEqual([]);
  });
});

describe('the popup where there is nothing to show', () => {
  it('says that the browser lets no extension read its own pages', async () => {
    const page = await app.context.newPage();
    await page.goto('chrome://version');
    const popup = await openPopupFor(app, page);
    await popup.getByText('The browser lets no extension read this page.').waitFor();
  });

  it('says that a page has no article', async () => {
    const page = await openPage(app, 'front-page/source.html');
    const popup = await clickToolbar(app, page);
    await popup.waitFor(`document.body?.innerText.includes('This page has no article that Caveat can read.')`);
    await popup.close();
  });

  it('says that an article is not in English', async () => {
    const page = await openPage(app, ARTICLE);
    const sentence =
      'Le gouvernement de la province a déclaré mardi que les négociations sur le pont n’avaient pas abouti, mais que les deux parties étaient prêtes à se revoir avant la fin du mois. ';
    await page.setContent(
      `<html lang="fr"><body><article><h1>Les négociations sur le pont n’ont pas abouti</h1>${`<p>${sentence.repeat(3)}</p>`.repeat(6)}</article></body></html>`,
    );
    const popup = await clickToolbar(app, page);
    await popup.waitFor(`document.body?.innerText.includes('This article is not in English.')`);
    await popup.close();
  });
});

describe('the panel', () => {
  it('asks for a click on the icon, and shows the reading once there is one', async () => {
    const page = await openPage(app, ARTICLE);
    const id = await tabIdOf(app, page);
    const panel = await app.context.newPage();
    await panel.goto(`chrome-extension://${app.id}/src/panel/index.html?tab=${id}`);
    await panel.getByText('This page has not been read.').waitFor();
    const popup = await clickToolbar(app, page);
    await waitForReading(app, page);
    await popup.close();
    await panel.locator('.positions').waitFor();
  });
});
