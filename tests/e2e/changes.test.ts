import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Reading } from '../../src/shared/messages.ts';
import { type App, clickToolbar, openPage, startApp } from './harness/app.ts';
import { waitForReading } from './harness/calls.ts';
import { openCard, waitForCard } from './harness/marks.ts';
import { cardBox, painted, pointIn } from './harness/places.ts';

type Read = Extract<Reading, { state: 'read' }>;

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

async function readPage(path: string): Promise<{ page: Page; reading: Read }> {
  const page = await openPage(app, path);
  await clickToolbar(app, page);
  const reading = await waitForReading(app, page);
  await page.bringToFront();
  if (reading.state !== 'read') throw new Error(`the page is ${reading.state}`);
  return { page, reading };
}

describe('a part that is folded away', () => {
  it('is read when it is unfolded, by whatever means', async () => {
    const { page, reading } = await readPage('kinds/fold.html');
    expect(reading.article.text).not.toContain('Two officials');
    expect(reading.article.text).not.toContain('Three officials of the line');
    await page.getByText('Read more').click();
    await expect
      .poll(async () => (await painted(page)).map(({ text }) => text).join(' '), { timeout: 10_000 })
      .toContain('Two officials');
    await page.getByText('What came before').click();
    await expect
      .poll(async () => (await painted(page)).map(({ text }) => text).join(' '), { timeout: 10_000 })
      .toContain('Three officials of the line');
    expect(await openCard(page)).toBeNull();
  });
});

describe('an article that grows', () => {
  it('has the marks of what was added, and keeps the open card with its words', async () => {
    const { page } = await readPage('kinds/story.html');
    const { x, y } = await pointIn(page, page, 'Two officials');
    await page.mouse.click(x, y);
    const card = await waitForCard(page, (open) => open?.focused != null);
    await page.evaluate(() => {
      const added = document.createElement('p');
      added.textContent =
        'A person close to the line said late on Tuesday that a fourth night of talks had been agreed, and that nobody would strike before it.';
      document.querySelector('h1')?.after(added);
    });
    await expect
      .poll(async () => (await painted(page)).map(({ text }) => text).join(' '), { timeout: 10_000 })
      .toContain('A person close to the line');
    expect((await openCard(page))?.text).toBe(card?.text);
    const moved = await pointIn(page, page, 'Two officials');
    expect(moved.y).toBeGreaterThan(y);
    expect(Math.abs((await cardBox(page)).top - moved.y)).toBeLessThan(60);
  });
});

describe('a page that feigns', () => {
  it('clicks, keys and movements opens and closes no card', async () => {
    const { page } = await readPage('kinds/story.html');
    const { x, y } = await pointIn(page, page, 'Two officials');
    const feign = (types: string[]) =>
      page.evaluate(
        ([all, left, top]) => {
          const target = document.elementFromPoint(left, top) ?? document.body;
          for (const type of all) {
            const at = { clientX: left, clientY: top, bubbles: true, composed: true, cancelable: true };
            target.dispatchEvent(new PointerEvent(type, at));
          }
          target.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
        },
        [types, x, y] as const,
      );
    await feign(['pointermove', 'pointerdown', 'pointerup', 'click']);
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 900)));
    expect(await openCard(page)).toBeNull();
    await page.mouse.click(x, y);
    await waitForCard(page, (open) => open?.focused != null);
    await feign(['click']);
    expect(await openCard(page)).not.toBeNull();
  });
});
