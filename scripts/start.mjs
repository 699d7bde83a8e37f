/**
 * `npm start [-- FILE_OR_URL]`: from a fresh clone to a marked article. Only Node's built-ins until the dependencies are
 * there; every step says what it does.
 */
import { statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ensureDependencies } from './lib/dependencies.mjs';
import { ensureBrowser, HOW_TO_GET_ONE } from './lib/ensure-browser.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const say = (line) => console.log(`• ${line}`);

/**
 * A web address as it is, a file (as the user names it from where they stand) as a file address; the sample without either.
 * @throws where there is no such file, before anything is installed or built for it
 */
function addressOf(target) {
  if (target === undefined) return pathToFileURL(resolve(root, 'samples', 'stalled-talks.html')).href;
  if (/^https?:\/\//i.test(target)) return target;
  const file = resolve(process.env.INIT_CWD ?? process.cwd(), target);
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) throw new Error(`There is no file ${file}`);
  return pathToFileURL(file).href;
}

function hasDisplay() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function main() {
  const args = process.argv.slice(2);
  const headless = args.includes('--headless') || !hasDisplay();
  const address = addressOf(args.find((arg) => !arg.startsWith('-')));
  ensureDependencies(root, say);
  const browser = ensureBrowser('any', say);
  if (!browser) throw new Error(HOW_TO_GET_ONE);
  say(`Browser: ${browser.name} (${browser.path})`);
  say('Building the extension');
  const { buildExtension } = await import('./build.mjs');
  const extension = await buildExtension(browser.family === 'firefox' ? 'firefox' : 'chrome');
  const { runTs } = await import('./run-ts.mjs');
  const { start } = await runTs('scripts/start/main.ts', []);
  await start({ browser, extension, headless, address, out: resolve(root, 'out'), say });
}

main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
