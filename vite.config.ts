import { crx } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';
import { dataPlugins } from './scripts/vite-data.ts';
import { locales } from './scripts/vite-locales.ts';
import { finishedManifest, managedSchema, manifestFor } from './scripts/vite-manifest.ts';
import { firstInPage, standaloneScripts } from './scripts/vite-standalone.ts';

/** One build a browser: `vite build --mode chrome` (Edge too) and `vite build --mode firefox`; `npm run build` does both. */
export default defineConfig(({ mode }) => {
  const target = mode === 'firefox' ? 'firefox' : 'chrome';
  return {
    plugins: [
      preact({ devToolsEnabled: false }),
      dataPlugins(),
      crx({ manifest: manifestFor(target), browser: target }),
      standaloneScripts({
        'background.js': 'src/background/main.ts',
        'content.js': 'src/content/main.ts',
        'first-look.js': 'src/content/first-look.ts',
        'head-start.js': 'src/popup/head-start.ts',
      }),
      firstInPage('/src/popup/index.html', 'head-start.js'),
      finishedManifest(target),
      managedSchema(target),
      locales(),
    ],
    publicDir: false,
    // A package is known by its place in the project, so that the same source gives the same bytes in any folder.
    resolve: { preserveSymlinks: true },
    build: {
      outDir: `dist/${target}`,
      emptyOutDir: true,
      target: 'es2023',
      // A page names all its modules, so that none waits for another. Vite's polyfill would fetch; extension pages may not, and need not.
      modulePreload: { polyfill: false },
      // crxjs finds the pages that the manifest names: not those that we open in a tab, and in Firefox not the sidebar.
      rollupOptions: {
        // What the pages share is one file: each further one is another request that a popup waits for.
        output: {
          codeSplitting: { groups: [{ name: 'shared', test: /src\/(?:export|shared|ui|words)\/|node_modules/ }] },
        },
        input: [
          'src/welcome/index.html',
          'src/compare/index.html',
          'src/why/index.html',
          'src/practice/index.html',
          'src/pasted/index.html',
          ...(target === 'firefox' ? ['src/panel/index.html'] : []),
        ],
      },
    },
  };
});
