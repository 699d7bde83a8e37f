import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { sourceTree } from '../../../scripts/lib/source-tree.mjs';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'caveat-source-'));
  for (const folder of ['src', 'node_modules', 'dist']) mkdirSync(join(root, folder));
  writeFileSync(join(root, 'src', 'a.ts'), 'first\n');
  writeFileSync(join(root, 'run'), '#!/bin/sh\n');
  chmodSync(join(root, 'run'), 0o755);
});
afterEach(() => rmSync(root, { recursive: true }));

function git(...args: string[]) {
  const author = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org'];
  expect(spawnSync('git', [...author, ...args], { cwd: root }).status).toBe(0);
}

const listed = () =>
  sourceTree(root)
    .files.map(({ name, data, executable }) => [name, data.toString(), executable])
    .sort();

it('the source of a commit is what was committed, whatever was changed since', () => {
  git('init', '-q');
  git('add', 'src', 'run');
  git('commit', '-q', '-m', 'first');
  writeFileSync(join(root, 'src', 'a.ts'), 'second\n');
  writeFileSync(join(root, 'src', 'b.ts'), 'new\n');
  expect(sourceTree(root).commit).toMatch(/^[0-9a-f]{40}$/);
  expect(listed()).toEqual([
    ['run', '#!/bin/sh\n', true],
    ['src/a.ts', 'first\n', false],
  ]);
});

it('that of an unpacked archive is what it holds, but for what is installed and built', () => {
  writeFileSync(join(root, 'dist', 'content.js'), '');
  writeFileSync(join(root, 'node_modules', 'x.js'), '');
  expect(sourceTree(root).commit).toBeNull();
  expect(listed()).toEqual([
    ['run', '#!/bin/sh\n', true],
    ['src/a.ts', 'first\n', false],
  ]);
});
