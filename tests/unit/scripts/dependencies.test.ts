import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { dependenciesAreCurrent } from '../../../scripts/lib/dependencies.mjs';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'caveat-dependencies-'));
});
afterEach(() => rmSync(root, { recursive: true }));

type Packages = Record<string, { version: string; optional?: boolean }>;

function write(file: string, packages: Packages) {
  mkdirSync(join(root, file, '..'), { recursive: true });
  writeFileSync(join(root, file), JSON.stringify({ packages: { '': { version: '1.0.0' }, ...packages } }));
}

const locked: Packages = {
  'node_modules/vite': { version: '8.3.8' },
  'node_modules/other-system': { version: '1.0.0', optional: true },
};

it('says no where nothing is installed', () => {
  write('package-lock.json', locked);
  expect(dependenciesAreCurrent(root)).toBe(false);
});

it('says yes where all of the lock file is there, but for what belongs to another system', () => {
  write('package-lock.json', locked);
  write('node_modules/.package-lock.json', { 'node_modules/vite': { version: '8.3.8' } });
  expect(dependenciesAreCurrent(root)).toBe(true);
});

it('says no after the lock file has moved on', () => {
  write('package-lock.json', { ...locked, 'node_modules/vite': { version: '8.4.0' } });
  write('node_modules/.package-lock.json', { 'node_modules/vite': { version: '8.3.8' } });
  expect(dependenciesAreCurrent(root)).toBe(false);
});
