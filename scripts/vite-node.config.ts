import { defineConfig } from 'vite';
import { dataPlugins } from './vite-data.ts';

/** How `run-ts.mjs` bundles an entry for Node. */
export default defineConfig({ plugins: dataPlugins() });
