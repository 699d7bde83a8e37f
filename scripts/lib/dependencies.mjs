/** Installs the dependencies where they are absent or not those of the lock file. Only Node's built-ins. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The packages that a lock file lists, as `path@version`, optional ones left out: npm skips those of other systems. */
function listed(file) {
  const { packages } = JSON.parse(readFileSync(file, 'utf8'));
  return Object.entries(packages)
    .filter(([path, { optional, devOptional, link }]) => path !== '' && !optional && !devOptional && !link)
    .map(([path, { version }]) => `${path}@${version}`);
}

/**
 * Whether node_modules holds what package-lock.json says. The two are compared by content, since a checkout makes every
 * file new: npm keeps its own list of what it installed.
 */
export function dependenciesAreCurrent(root) {
  try {
    const installed = new Set(listed(join(root, 'node_modules', '.package-lock.json')));
    return listed(join(root, 'package-lock.json')).every((name) => installed.has(name));
  } catch {
    return false;
  }
}

/** @throws an Error in words for the user */
export function ensureDependencies(root, say) {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19))
    throw new Error(`Caveat needs Node 20.19 or newer; this is ${process.versions.node}.`);
  if (dependenciesAreCurrent(root)) return;
  say('Installing the dependencies (npm ci)');
  const npm = process.env.npm_execpath;
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const options = { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] };
  const done = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
  if (done.status !== 0) throw new Error('npm ci failed; its own message is above.');
}
