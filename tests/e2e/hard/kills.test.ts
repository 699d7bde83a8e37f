import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { randomFrom } from '../../fixtures/own-prose.ts';
import { type App, openPage, startApp } from '../harness/app.ts';
import { grantedBuild } from '../harness/granted.ts';
import { killWorker, strikeWorker } from '../harness/worker.ts';
import { askToRead, type Ending, endingOf, pause } from './attempt.ts';

/** How many kills at random moments: `CAVEAT_HARD=200 npx vitest run --project e2e tests/e2e/hard` for many. */
const RANDOM = Number(process.env.CAVEAT_HARD ?? 20);
const ARTICLE = 'samples/stalled-talks.html';

const scratch = mkdtempSync(join(tmpdir(), 'caveat-hard-'));
let app: App;
let page: Page;
/** How long a reading takes here when nothing happens to it, the worker's start included, in milliseconds. */
let usual = 0;

beforeAll(async () => {
  app = await startApp({ extension: grantedBuild(join(scratch, 'granted')) });
  page = await openPage(app, ARTICLE);
  await killWorker(app);
  const start = Date.now();
  expect(await askToRead(app, page)).toBeNull();
  usual = Date.now() - start;
  expect(await endingOf(app, page, null)).toEqual({ end: 'marks' });
});
afterAll(async () => {
  await app.close();
  rmSync(scratch, { recursive: true, force: true });
});

const setSettings = (settings: object) =>
  app.home.evaluate((value) => chrome.storage.local.set({ settings: value }), settings);
const storedSettings = () => app.home.evaluate(async () => (await chrome.storage.local.get('settings')).settings);

/** A reading from the page's load on, the worker killed so many milliseconds after it was asked for. */
async function readAndKill(after: number, settings: object): Promise<{ ending: Ending; struck: boolean }> {
  await page.reload();
  const asked = askToRead(app, page);
  await pause(after);
  const [struck] = await Promise.all([strikeWorker(app), setSettings(settings)]);
  return { ending: await endingOf(app, page, await asked), struck };
}

/** Kills at these moments; every reading has to end well, and so has the next one, and what was set is kept. */
async function survive(moments: readonly number[]): Promise<{ kills: number; marks: number; messages: string[] }> {
  const count = { kills: 0, marks: 0, messages: [] as string[] };
  for (const [index, after] of moments.entries()) {
    const settings = { version: 1, rules: { 'made-up/rule': index % 2 === 0 }, threshold: index / 10_000 };
    const { ending, struck } = await readAndKill(after, settings);
    if (ending.end === 'bad') throw new Error(`killed after ${after} ms: ${ending.why}`);
    if (struck) count.kills += 1;
    if (ending.end === 'marks') count.marks += 1;
    else if (ending.end === 'message') {
      count.messages.push(ending.message);
      // What the message asks the reader to do helps: the page is read at the next try.
      expect(await endingOf(app, page, await askToRead(app, page))).toEqual({ end: 'marks' });
    }
    expect(await storedSettings()).toEqual(settings);
  }
  console.log(`${count.kills} kills: ${count.marks} readings with marks, ${count.messages.length} with a message`);
  for (const message of new Set(count.messages)) console.log(`  ${message}`);
  return count;
}

describe('the worker killed', () => {
  it('at every step of a reading', async () => {
    const steps = Array.from({ length: 12 }, (_, step) => Math.round((step * usual) / 10));
    const { kills } = await survive(steps);
    expect(kills).toBeGreaterThan(6);
  });

  it(`${RANDOM} times at random moments`, { timeout: 30_000 + RANDOM * 4_000 }, async () => {
    const random = randomFrom(Date.now());
    const { kills } = await survive(Array.from({ length: RANDOM }, () => Math.round(random() * usual * 1.2)));
    expect(kills).toBeGreaterThan(RANDOM / 2);
  });
});
