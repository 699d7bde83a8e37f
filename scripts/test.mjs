/**
 * `npm test`: the same set-up as `npm start`, then lint, types, and the tests level by level. The last line counts them
 * all; lint and types are one each. Only Node's built-ins until the dependencies are there.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureDependencies } from './lib/dependencies.mjs';
import { ensureBrowser, HOW_TO_GET_ONE } from './lib/ensure-browser.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const say = (line) => console.log(`• ${line}`);
const total = { passed: 0, failed: 0, skipped: 0 };

/** Runs a tool of the project with its output in this terminal; whether it ended well. */
function run(tool, args, env = {}) {
  const file = join(root, 'node_modules', ...tool);
  const options = { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } };
  return spawnSync(process.execPath, [file, ...args], options).status === 0;
}

function check(name, good) {
  total[good ? 'passed' : 'failed'] += 1;
  if (!good) say(`${name} failed`);
}

/** Runs some levels of tests and adds up what vitest reports, a file that could not be loaded as one failure. */
function vitest(projects, env = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'caveat-test-'));
  const report = join(folder, 'report.json');
  const args = ['run', ...projects.flatMap((project) => ['--project', project])];
  const good = run(
    ['vitest', 'vitest.mjs'],
    [...args, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    env,
  );
  let failed = 0;
  if (existsSync(report)) {
    const result = JSON.parse(readFileSync(report, 'utf8'));
    const broken = result.testResults.filter(
      (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
    );
    failed = result.numFailedTests + broken.length;
    total.passed += result.numPassedTests;
    total.skipped += result.numPendingTests + result.numTodoTests;
  }
  // Whatever else made it end badly (an unhandled error, no report) is a failure too.
  total.failed += good ? failed : Math.max(failed, 1);
  rmSync(folder, { recursive: true });
}

function main() {
  ensureDependencies(root, say);
  const browser = ensureBrowser('chromium', say);
  const firefox = ensureBrowser('firefox', say);

  say('Lint');
  check('Lint', run(['@biomejs', 'biome', 'bin', 'biome'], ['check', '--error-on-warnings']));
  say('Types');
  const tsc = ['typescript', 'bin', 'tsc'];
  check('Types', run(tsc, ['-p', 'tsconfig.json']) && run(tsc, ['-p', 'src/engine']));

  if (!existsSync(process.env.CAVEAT_SHARED ?? resolve(root, '..', 'shared')))
    say('../shared is not on this machine: the tests that measure against it are skipped');
  say('Unit tests, rule examples and pages');
  vitest(['unit', 'rules', 'pages']);

  if (browser) {
    say(`Browser tests in ${browser.name} (${browser.path})`);
    vitest(['e2e'], { CAVEAT_BROWSER: browser.path });
  } else {
    say(`The browser tests are skipped. ${HOW_TO_GET_ONE}`);
    if (process.env.CI === 'true') check('Finding a browser, which CI must have,', false);
  }
  if (firefox) {
    say(`The main paths in Firefox (${firefox.path})`);
    vitest(['firefox'], { CAVEAT_BROWSER: firefox.path });
  } else say('No Firefox found: the tests of the main paths in it are skipped. Install Firefox 142 or newer.');
  console.log(`${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`);
  process.exitCode = total.failed > 0 ? 1 : 0;
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
