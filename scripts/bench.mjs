/** `npm run bench`: measures speed side by side and writes docs/bench.md; `npm run bench -- PART…` only prints parts of it. */
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runTs } from './run-ts.mjs';

process.chdir(resolve(dirname(fileURLToPath(import.meta.url)), '..'));
// A bundle cannot tell where it came from.
process.env.CAVEAT_SHARED ??= resolve('..', 'shared');
await runTs('tests/bench/main.ts', process.argv.slice(2));
