import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import type { Plugin } from 'vite';
import type { PackError, SharedLists } from '../src/engine/rules/check.ts';
import type { Pack } from '../src/engine/rules/pack.ts';
import { readLists, readPack } from '../src/packs/read.ts';

/**
 * `import pack from './anonymous-sourcing.yaml'`: the checked pack as data, the shared lists of `lists/` beside it
 * resolved; `import lists from './lists/harm.yaml?lists'`: the word lists of a file. A pack or a list with an error stops
 * the build with its file, line, rule and place.
 */
export function rulePacks(): Plugin {
  let root = process.cwd();
  return {
    name: 'caveat:packs',
    enforce: 'pre',
    configResolved(config) {
      root = config.root;
    },
    async load(id) {
      const [file, query] = id.split('?');
      if (!file?.endsWith('.yaml')) return null;
      this.addWatchFile(file);
      if (query === 'lists') {
        const read = readLists(await readFile(file, 'utf8'));
        if ('errors' in read) throw new Error(wording(relative(root, file), read.errors));
        return { code: `export default ${JSON.stringify(read.lists)};`, map: null, moduleType: 'js' };
      }
      const shared = await loadLists(join(dirname(file), 'lists'), root, (path) => this.addWatchFile(path));
      const pack = await loadPack(file, shared, root);
      const code = `export default JSON.parse(${JSON.stringify(JSON.stringify(pack))});`;
      return { code, map: null, moduleType: 'js' };
    },
  };
}

/** The checked pack of a file. Throws with the file and all that is wrong in it. */
export async function loadPack(file: string, shared: SharedLists, root: string): Promise<Pack> {
  const read = readPack(await readFile(file, 'utf8'), shared);
  if ('errors' in read) throw new Error(wording(relative(root, file), read.errors));
  return read.pack;
}

/** The word lists of all files of a folder; an absent folder holds none. Throws where two have the same name. */
export async function loadLists(folder: string, root: string, watch: (path: string) => void): Promise<SharedLists> {
  const names = await readdir(folder).catch((): string[] => []);
  const shared: Record<string, string[]> = {};
  for (const name of names.filter((one) => one.endsWith('.yaml')).sort()) {
    const path = join(folder, name);
    watch(path);
    const read = readLists(await readFile(path, 'utf8'));
    if ('errors' in read) throw new Error(wording(relative(root, path), read.errors));
    for (const [list, entries] of Object.entries(read.lists)) {
      if (shared[list]) throw new Error(`${basename(path)}: the list “${list}” is in another file as well`);
      shared[list] = entries;
    }
  }
  return shared;
}

function wording(file: string, errors: readonly PackError[]): string {
  return errors
    .map(
      ({ rule, place, message, line }) =>
        `${file}${line ? `:${line}` : ''}: ${rule ? `${rule}: ` : ''}${place}: ${message}`,
    )
    .join('\n');
}
