import { join } from 'node:path';
import type { Plugin } from 'vite';
import { compiledData } from '../src/engine/rules/compiled-data.ts';
import { loadLists, loadPack } from './vite-packs.ts';

/** As `src/rules/index.ts` has them. With others an analyzer would compile them anew at every start, and a test tells. */
const CORE = ['anonymous-sourcing', 'conditional-threats', 'disputed-claims', 'speculation', 'headline'];

const NAME = 'caveat:compiled-packs';

/** `import compiled from 'caveat:compiled-packs'`: the extension's own packs compiled, so that no start has to wait for it. */
export function compiledPacks(): Plugin {
  let root = process.cwd();
  return {
    name: NAME,
    enforce: 'pre',
    configResolved(config) {
      root = config.root;
    },
    resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
    async load(id) {
      if (id !== `\0${NAME}`) return null;
      const folder = join(root, 'src', 'rules');
      const watch = (path: string) => this.addWatchFile(path);
      const lists = await loadLists(join(folder, 'lists'), root, watch);
      const packs = await Promise.all(CORE.map((name) => loadPack(join(folder, `${name}.yaml`), lists, root)));
      for (const name of CORE) watch(join(folder, `${name}.yaml`));
      const json = JSON.stringify(compiledData(packs));
      return { code: `export default () => JSON.parse(${JSON.stringify(json)});`, map: null, moduleType: 'js' };
    },
  };
}
