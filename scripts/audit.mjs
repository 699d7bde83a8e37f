/**
 * `npm run audit`: asks npm's registry for known holes in the packages of package-lock.json. Fails on one of high or critical
 * severity; says so, and does not fail, where the registry's audit cannot be reached.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { verdict } from './lib/audit.mjs';

const run = spawnSync('npm', ['audit', '--json'], {
  cwd: fileURLToPath(new URL('..', import.meta.url)),
  encoding: 'utf8',
  shell: process.platform === 'win32',
  maxBuffer: 1 << 28,
});
const { state, lines } = verdict(run.stdout ?? '');
// On GitHub a line of this form stands at the top of the run's page.
const mark = process.env.GITHUB_ACTIONS === 'true' && state === 'unreachable' ? '::warning::' : '';
console.log(mark + lines.join('\n'));
process.exitCode = state === 'holes' ? 1 : 0;
