import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { dataPlugins } from './scripts/vite-data.ts';

/** The five levels of tests, named by where they run; `scripts/test.mjs` runs them all. */
export default defineConfig({
  plugins: [preact({ devToolsEnabled: false }), dataPlugins()],
  test: {
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], environment: 'node' } },
      { extends: true, test: { name: 'rules', include: ['tests/rules/**/*.test.ts'], environment: 'node' } },
      { extends: true, test: { name: 'pages', include: ['tests/pages/**/*.test.{ts,tsx}'], environment: 'jsdom' } },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          environment: 'node',
          globalSetup: 'tests/e2e/harness/build.ts',
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // Each file has a browser of its own, and two cores are soon busy.
          fileParallelism: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'firefox',
          include: ['tests/firefox/**/*.test.ts'],
          environment: 'node',
          globalSetup: 'tests/firefox/harness/build.ts',
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
          expect: { poll: { timeout: 10_000 } },
        },
      },
    ],
  },
});
