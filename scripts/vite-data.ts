import type { Plugin } from 'vite';
import { compiledPacks } from './vite-compiled.ts';
import { modelBytes } from './vite-models.ts';
import { rulePacks } from './vite-packs.ts';

/** The plugins that turn the project's data files into modules: the same for the extension, the command line and the tests. */
export function dataPlugins(): Plugin[] {
  return [modelBytes(), rulePacks(), compiledPacks()];
}
