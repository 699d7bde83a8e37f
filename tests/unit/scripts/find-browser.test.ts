import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { findBrowser } from '../../../scripts/lib/find-browser.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'caveat-browsers-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Puts a program of this name into the folder that stands for the search path. */
function install(name: string): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, '#!/bin/sh\n');
  chmodSync(path, 0o755);
  return path;
}

/** Looks as on a Linux machine whose search path has an empty entry, an absent folder and ours. */
function find(family: 'any' | 'chromium' | 'firefox', env: Record<string, string> = {}) {
  return findBrowser(family, { PATH: ['', '/nowhere', folder].join(delimiter), ...env }, 'linux');
}

it('takes Chromium before the branded browsers, and those before Firefox', () => {
  install('firefox');
  install('microsoft-edge');
  expect(find('any')).toMatchObject({ name: 'Edge', family: 'chromium', branded: true });
  const chromium = install('chromium');
  expect(find('any')).toMatchObject({ name: 'Chromium', path: chromium, branded: false });
});

it('finds Firefox where it is all there is, unless a Chromium is needed', () => {
  install('firefox-esr');
  expect(find('any')).toMatchObject({ name: 'Firefox', family: 'firefox' });
  expect(find('chromium')).toBeNull();
});

it('finds Firefox beside a Chromium where a test drives Firefox', () => {
  install('chromium');
  expect(find('firefox')).toBeNull();
  const firefox = install('firefox-esr');
  expect(find('firefox', { CAVEAT_BROWSER: 'chromium' })).toMatchObject({ family: 'firefox', path: firefox });
});

it('takes what CAVEAT_BROWSER names, by path or by command', () => {
  install('chromium');
  const brave = install('brave-browser');
  expect(find('any', { CAVEAT_BROWSER: brave })).toMatchObject({ name: 'Brave', path: brave });
  expect(find('any', { CAVEAT_BROWSER: 'brave-browser' })).toMatchObject({ name: 'Brave', path: brave });
});

it('passes a CAVEAT_BROWSER of another family over, and refuses one that is no program', () => {
  install('chromium');
  install('firefox');
  expect(find('chromium', { CAVEAT_BROWSER: 'firefox' })).toMatchObject({ name: 'Chromium' });
  expect(() => find('any', { CAVEAT_BROWSER: '/nowhere/browser' })).toThrow('CAVEAT_BROWSER names "/nowhere/browser"');
});

it('looks into the applications of macOS', () => {
  const path = install('Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
  expect(findBrowser('any', { PATH: '', HOME: folder }, 'darwin')).toMatchObject({ name: 'Chrome', path });
});
