/** `npm run build`: dist/chrome and dist/firefox; `node scripts/build.mjs chrome` builds only one. */
import { build } from 'vite';

const asked = process.argv.slice(2);
for (const mode of asked.length > 0 ? asked : ['chrome', 'firefox']) {
  const started = Date.now();
  await build({ mode, logLevel: 'warn' });
  console.log(`dist/${mode} built in ${((Date.now() - started) / 1000).toFixed(1)} s`);
}
