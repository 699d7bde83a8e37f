/** Finds a browser, or installs Debian's where that is possible without asking. Only Node's built-ins. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { findBrowser } from './find-browser.mjs';

/** Whether apt has real browsers here: Ubuntu's packages of their names only point to a snap. */
function debianAsRoot() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  try {
    const release = readFileSync('/etc/os-release', 'utf8');
    const id = release.match(/^ID=["']?([^"'\n]*)/m)?.[1] ?? '';
    const like = release.match(/^ID_LIKE=["']?([^"'\n]*)/m)?.[1] ?? '';
    return id === 'debian' || (/\bdebian\b/.test(like) && !/\bubuntu\b/.test(`${id} ${like}`));
  } catch {
    return false;
  }
}

/** What to do where no browser is found, in one line. */
export const HOW_TO_GET_ONE =
  'No browser found. Install Chromium, Chrome, Edge, Brave or Firefox, or name one: CAVEAT_BROWSER=/path/to/browser';

/**
 * @param {'any' | 'chromium' | 'firefox'} family
 * @param {(line: string) => void} say
 * @returns {import('./find-browser.mjs').Browser | null} null where none can be had
 */
export function ensureBrowser(family, say) {
  const found = findBrowser(family);
  if (found || process.env.CAVEAT_BROWSER || !debianAsRoot()) return found;
  const wanted = family === 'firefox' ? 'firefox-esr' : 'chromium';
  say(`No browser found: installing Debian's ${wanted} (apt-get update && apt-get install ${wanted})`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const options = { env, stdio: ['ignore', 'ignore', 'inherit'] };
  const steps = [
    ['update', '-qq'],
    // A bare Debian has no font at all, and the page would be boxes.
    ['install', '-y', '-qq', '--no-install-recommends', wanted, 'fonts-liberation'],
  ];
  for (const args of steps) {
    if (spawnSync('apt-get', args, options).status !== 0) {
      say(`apt-get ${args[0]} failed`);
      return null;
    }
  }
  return findBrowser(family);
}
