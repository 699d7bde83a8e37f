import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../scripts/lib/find-browser.mjs';
import { type App, clickToolbar, openPage, openPopupFor, startApp } from './harness/app.ts';
import { waitForReading } from './harness/calls.ts';
import { paintedText } from './harness/marks.ts';

/** Where browsers on Linux read policies that only root may write. */
const FOLDERS: Record<string, string> = {
  Chromium: '/etc/chromium/policies/managed',
  Chrome: '/etc/opt/chrome/policies/managed',
  Edge: '/etc/opt/edge/policies/managed',
  Brave: '/etc/brave/policies/managed',
};

const POLICY = {
  ruleSets: { 'anonymous-sourcing': { on: true, locked: true }, 'disputed-claims': { on: false, locked: true } },
  level: { threshold: 0.5 },
  sites: { always: ['https://news.example/*'] },
};

const folder = FOLDERS[findBrowser('chromium')?.name ?? ''];
const mayWrite = folder !== undefined && process.platform === 'linux' && process.getuid?.() === 0;

/** The id of an unpacked extension: its folder's hash, in the letters a to p. */
function idOf(path: string): string {
  const digits = [...createHash('sha256').update(path).digest('hex').slice(0, 32)];
  return digits.map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

describe.skipIf(!mayWrite)('a school’s policy, in a file that root wrote for the browser', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'caveat-'));
  // A folder of its own gives the extension an id that no other browser here knows.
  const extension = join(scratch, 'build');
  let remove = () => {};
  let app: App;

  beforeAll(async () => {
    cpSync(fileURLToPath(new URL('../../dist/chrome', import.meta.url)), extension, { recursive: true });
    const file = join(folder ?? '', `caveat-test-${process.pid}.json`);
    const made = mkdirSync(folder ?? '', { recursive: true });
    remove = () => rmSync(made ?? file, { recursive: true, force: true });
    process.once('exit', remove);
    writeFileSync(file, JSON.stringify({ '3rdparty': { extensions: { [idOf(extension)]: POLICY } } }));
    app = await startApp({ extension });
  });
  afterAll(async () => {
    await app?.close();
    remove();
    process.removeListener('exit', remove);
    rmSync(scratch, { recursive: true });
  });

  it('arrives as it was written', async () => {
    // The browser looks for an extension's policy when it has loaded it, and takes seconds for that.
    const arrived = () => app.home.evaluate(() => chrome.storage.managed.get());
    await expect.poll(arrived, { timeout: 30_000 }).toEqual(POLICY);
  });

  it('takes the marks of a locked rule set away, and a locked switch from the reader', async () => {
    const page = await openPage(app, 'samples/stalled-talks.html');
    const click = await clickToolbar(app, page);
    await waitForReading(app, page);
    await click.close();
    expect(Object.keys(await paintedText(page))).toEqual(['anonymous-sourcing', 'conditional-threats']);
    const popup = await openPopupFor(app, page);
    const switchOf = (ruleSet: string) => popup.locator(`[data-rule-set="${ruleSet}"] input`).first();
    await switchOf('conditional-threats').waitFor();
    expect(await switchOf('conditional-threats').isEnabled()).toBe(true);
    expect(await switchOf('anonymous-sourcing').isEnabled()).toBe(false);
    expect(await switchOf('disputed-claims').count()).toBe(0);
  });

  it('shows in the first-run page, which was open before it arrived', async () => {
    const welcome = app.context.pages().find((page) => page.url().includes('/src/welcome/'));
    if (welcome === undefined) throw new Error('no first-run page');
    await expect.poll(() => welcome.getByRole('checkbox', { name: /^Source not named/ }).isDisabled()).toBe(true);
    expect(await welcome.getByRole('checkbox', { name: /^Contested/ }).count()).toBe(0);
  });

  it('sets the level that the reader begins with, though it arrives after the installation', async () => {
    const settings = () => app.home.evaluate(() => chrome.storage.local.get('settings'));
    await expect.poll(settings).toMatchObject({ settings: { threshold: 0.5 } });
  });
});
