/** `npm run build`: dist/chrome and dist/firefox; `node scripts/build.mjs chrome` builds only one. */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Builds the extension for a browser family into dist/. @throws the bundler's error */
export async function buildExtension(target) {
  const { build } = await import('vite');
  const root = fileURLToPath(new URL('..', import.meta.url));
  // The test runner sets its own, and JSX would be compiled for development: with names of files, and of other bytes.
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  try {
    await build({ root, configFile: resolve(root, 'vite.config.ts'), mode: target, logLevel: 'warn' });
  } finally {
    if (before === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = before;
  }
  return resolve(root, 'dist', target);
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const asked = process.argv.slice(2);
  try {
    for (const target of asked.length > 0 ? asked : ['chrome', 'firefox']) {
      const started = Date.now();
      await buildExtension(target);
      console.log(`dist/${target} built in ${((Date.now() - started) / 1000).toFixed(1)} s`);
    }
  } catch (error) {
    // The bundler's message has file and line; its own stack helps nobody.
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
