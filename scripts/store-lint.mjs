/**
 * `npm run store-lint`: builds the extension for Firefox and shows it to the linter that addons.mozilla.org uses. That one
 * brings 330 packages, half as many again as the project is built and tested with: it is fetched when it is asked for, and is none of ours.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { buildExtension } from './build.mjs';
import { verdict } from './lib/store-lint.mjs';

const LINTER = 'web-ext@10.7.0';

const built = await buildExtension('firefox');
const args = [
  '--yes',
  LINTER,
  'lint',
  '--source-dir',
  built,
  '--output',
  'json',
  '--no-config-discovery',
  '--no-input',
];
const run = spawnSync('npx', args, {
  cwd: fileURLToPath(new URL('..', import.meta.url)),
  encoding: 'utf8',
  stdio: ['ignore', 'pipe', 'inherit'],
  shell: process.platform === 'win32',
  maxBuffer: 1 << 28,
});
const { good, lines } = verdict(run.stdout ?? '');
console.log(lines.join('\n'));
process.exitCode = good ? 0 : 1;
