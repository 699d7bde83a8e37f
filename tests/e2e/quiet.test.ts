import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type App, clickToolbar, openPage, startApp } from './harness/app.ts';
import { callContent, waitForReading } from './harness/calls.ts';
import { paintedText } from './harness/marks.ts';

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

/** Writes down in every frame how many ranges are marked, and whether a place flashes. */
async function watchMarks(page: Page) {
  return await page.evaluateHandle(() => {
    const seen: { marks: number; flashes: boolean }[] = [];
    const look = () => {
      let marks = 0;
      for (const [name, highlight] of CSS.highlights) if (/-(?:full|line)-/.test(name)) marks += highlight.size;
      seen.push({ marks, flashes: (CSS.highlights.get('caveat-flash')?.size ?? 0) > 0 });
      requestAnimationFrame(look);
    };
    look();
    return seen;
  });
}

/** What a screen reader finds in a page: roles and names in their order. */
async function readAloud(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes.flatMap(({ ignored, role, name }) => (ignored ? [] : [`${role?.value}: ${name?.value ?? ''}`]));
}

describe('a page that is read', () => {
  it('is marked once, without a flicker, and sounds to a screen reader as it did before', async () => {
    const page = await openPage(app, 'agency-report/source.html');
    const before = await readAloud(page);
    expect(before.join()).toContain('two diplomats briefed on the talks');
    const seen = await watchMarks(page);
    await clickToolbar(app, page);
    await waitForReading(app, page);
    await page.bringToFront();
    await expect.poll(async () => Object.keys(await paintedText(page)).length).toBe(3);
    const frames = await seen.evaluate((all) => all.length);
    // Some frames more, in which nothing may change.
    await expect.poll(() => seen.evaluate((all) => all.length)).toBeGreaterThan(frames + 30);
    const marks = await seen.evaluate((all) => all.map((frame) => frame.marks));
    const steps = marks.filter((count, index) => count !== marks[index - 1]);
    expect(steps[0]).toBe(0);
    expect(steps).toHaveLength(2);
    expect(await readAloud(page)).toEqual(before);
  });

  it('does not flash a place for a reader who wants no motion', async () => {
    const page = await openPage(app, 'agency-report/source.html');
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 1000, height: 300 });
    await clickToolbar(app, page);
    const reading = await waitForReading(app, page);
    if (reading.state !== 'read') throw new Error(`the page is ${reading.state}`);
    await page.bringToFront();
    const seen = await watchMarks(page);
    const start = reading.article.text.indexOf('Neither side');
    await callContent(app, page, 'goTo', { span: { start, end: start + 12 } });
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
    await expect.poll(() => seen.evaluate((all) => all.length)).toBeGreaterThan(20);
    expect(await seen.evaluate((all) => all.some((frame) => frame.flashes))).toBe(false);
  });

  it('says to a screen reader that its marks are hidden, and that they are shown again', async () => {
    const page = await openPage(app, 'agency-report/source.html');
    await clickToolbar(app, page);
    await waitForReading(app, page);
    await page.bringToFront();
    const status = async () => (await readAloud(page)).filter((line) => /^StaticText: .*marks/i.test(line));
    const hideAll = (hide: boolean) =>
      app.home.evaluate((value) => chrome.storage.local.set({ settings: { version: 1, hideAll: value } }), hide);
    expect(await status()).toEqual([]);
    await hideAll(true);
    await expect.poll(status).toEqual(['StaticText: Marks hidden']);
    expect(await paintedText(page)).toEqual({});
    await hideAll(false);
    await expect.poll(status).toEqual(['StaticText: Marks shown']);
  });
});
