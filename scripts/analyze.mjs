/** `npm run analyze`: the command line of src/cli, bundled where its sources have changed. Standard output holds only analyses. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

if (!existsSync(fileURLToPath(new URL('../node_modules/vite', import.meta.url)))) {
  console.error('The dependencies are not there yet: run `npm ci` first.');
  process.exit(2);
}
const { runTs } = await import('./run-ts.mjs');
await runTs('src/cli/main.ts', process.argv.slice(2));
