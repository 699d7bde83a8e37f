import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const page = readFileSync(join(root, 'docs', 'library.md'), 'utf8');
const [, example = ''] = /```ts\n(.*?)```/s.exec(page) ?? [];
const [, printed = ''] = /```text\n(.*?)```/s.exec(page) ?? [];

/** A program of somebody else's, which has the project installed from its folder. */
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'caveat-library-'));
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(root, join(folder, 'node_modules', 'caveat'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  const built = spawnSync(process.execPath, [join(root, 'scripts', 'library.mjs')], { encoding: 'utf8' });
  expect(built.stderr + built.stdout).toBe('');
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...args: string[]) => spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });

describe('the example in docs/library.md', { timeout: 60_000 }, () => {
  it('prints what the page says', () => {
    // Node 20 runs no TypeScript: two words of types have to go.
    writeFileSync(join(folder, 'example.js'), example.replace('type Analysis, ', '').replace(': Analysis', ''));
    expect(run('example.js')).toMatchObject({ stderr: '', stdout: printed, status: 0 });
  });

  it('fits the types, also where a program knows no DOM and no files with .ts', () => {
    const compilerOptions = {
      strict: true,
      noEmit: true,
      target: 'es2023',
      module: 'nodenext',
      types: ['node'],
      typeRoots: [join(root, 'node_modules', '@types')],
      lib: ['es2023'],
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['example.ts'] }));
    const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
    writeFileSync(join(folder, 'example.ts'), example);
    expect(run(tsc, '-p', '.')).toMatchObject({ stdout: '', status: 0 });
    writeFileSync(join(folder, 'example.ts'), example.replace('findings, meta }', 'findings, mood: meta }'));
    expect(run(tsc, '-p', '.').stdout).toContain("'mood' does not exist");
  });
});
