import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type App, openPage, startApp, tabIdOf } from '../harness/app.ts';
import { grantedBuild } from '../harness/granted.ts';
import { askToRead, endingOf } from './attempt.ts';

const scratch = mkdtempSync(join(tmpdir(), 'caveat-hard-'));
let app: App;
let page: Page;

/** Markup that would run where text is taken for it. */
const ATTACKS = [
  '<img src=x onerror="window.ran=1">',
  '<script>window.ran=1</script>',
  '<svg onload="window.ran=1">',
  '"><iframe srcdoc="<script>parent.ran=1</script>">',
];

beforeAll(async () => {
  app = await startApp({ extension: grantedBuild(join(scratch, 'granted')) });
  page = await openPage(app, 'agency-report/source.html');
  // As text of the page, as an article about such markup has it, in all that the views show: headline, outlet, names, words.
  await page.evaluate((attacks) => {
    const [one = '', two = '', three = '', four = ''] = attacks;
    document.title = `Talks ${one}`;
    document.querySelector('h1')!.textContent = `Orlens ${one} and Marrow Coast end talks`;
    document.querySelector('.byline')!.textContent = `By ${two}`;
    document.querySelector('meta[property="og:site_name"]')!.setAttribute('content', `Ledger ${three}`);
    const text = document.querySelector('.story-text')!;
    for (const words of [
      `“We will open the gates ${one} if they ${two} pay,” Ruta ${three} Halven, Minister ${four} of Orlens, said on Monday.`,
      `The Marrow Coast denied ${two} that it had closed the gates ${one}, and called the accusation ${three} absurd.`,
      `A senior official ${four}, who asked not to be named ${one}, said that Orlens ${two} accused the Marrow Coast of theft.`,
    ]) {
      const paragraph = document.createElement('p');
      paragraph.textContent = words;
      text.append(paragraph);
    }
  }, ATTACKS);
  expect(await askToRead(app, page)).toBeNull();
  expect(await endingOf(app, page, null)).toEqual({ end: 'marks' });
});
afterAll(async () => {
  await app.close();
  rmSync(scratch, { recursive: true, force: true });
});

describe('markup in headline, byline, outlet, names and quotations', () => {
  it.each([
    ['popup', ''],
    ['panel', ''],
    ['panel', '&print'],
  ])('is text in the %s%s and nothing of it runs', async (view, rest) => {
    const opened = await app.context.newPage();
    const refused: string[] = [];
    opened.on('console', (line) => refused.push(line.text()));
    opened.on('dialog', (dialog) => refused.push(dialog.message()));
    await opened.goto(`chrome-extension://${app.id}/src/${view}/index.html?tab=${await tabIdOf(app, page)}${rest}`);
    await opened.locator('.positions').waitFor();
    for (const button of await opened.getByRole('button', { name: 'More about this statement' }).all())
      if (await button.isVisible()) await button.click();
    const seen = await opened.evaluate(() => ({
      ran: Reflect.get(window, 'ran'),
      strangers: [...document.querySelectorAll('img[src="x"], iframe, [onerror], [onload]')].map(
        (one) => one.outerHTML,
      ),
      scripts: [...document.scripts].filter(({ src }) => !src.startsWith(location.origin)).length,
      text: document.body.textContent ?? '',
    }));
    expect(seen).toMatchObject({ ran: undefined, strangers: [], scripts: 0 });
    expect(ATTACKS.some((attack) => seen.text.includes(attack))).toBe(true);
    // The policy of our pages would refuse such a script, too: that it had nothing to refuse shows that none was made.
    expect(refused).toEqual([]);
    await opened.close();
  });
});
