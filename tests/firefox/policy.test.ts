import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { clickFirefoxToolbar, ID } from '../../scripts/driver/firefox.ts';
import { findBrowser } from '../../scripts/lib/find-browser.mjs';
import { paintedHere } from '../e2e/harness/marks.ts';
import { inPage, openPage, startFirefox } from './harness/app.ts';

const POLICY = { ruleSets: { 'disputed-claims': { on: false, locked: true } }, level: { threshold: 0.5 } };

const mayRun = findBrowser('firefox') !== null && process.platform === 'linux';

/** As a policy in policies.json, which only root may write; this file says the same for one user. */
it.skipIf(!mayRun)('Firefox hands over a school’s policy, and it holds from the start', async () => {
  const home = mkdtempSync(join(tmpdir(), 'caveat-home-'));
  const folder = join(home, '.mozilla', 'managed-storage');
  mkdirSync(folder, { recursive: true });
  const manifest = { name: ID, description: 'A policy', type: 'storage', data: POLICY };
  writeFileSync(join(folder, `${ID}.json`), JSON.stringify(manifest));
  const app = await startFirefox(home);
  try {
    const held = (area: 'managed' | 'local') => app.bidi.evaluate(app.home, `chrome.storage.${area}.get()`);
    expect(await held('managed')).toEqual(POLICY);
    await expect.poll(() => held('local')).toMatchObject({ settings: { threshold: 0.5 } });
    const page = await openPage(app, 'samples/stalled-talks.html');
    await clickFirefoxToolbar(app);
    const marked = async () => Object.keys(Object(await inPage(app, page, paintedHere)));
    await expect.poll(marked).toEqual(['anonymous-sourcing', 'conditional-threats']);
  } finally {
    await app.close();
    rmSync(home, { recursive: true });
  }
});
