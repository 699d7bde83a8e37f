import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';
import { dataPlugins } from './vite-data.ts';
import { leanReadability } from './vite-readability.ts';

/**
 * Builds scripts as standalone files beside the rest, each from an entry. Those that go into pages have to be, since
 * `scripting.executeScript` takes no module, and a loader that imports one would need it web-accessible and fails under
 * a sandboxing CSP in Firefox.
 * @param scripts entries by the names of their files
 */
export function standaloneScripts(scripts: Readonly<Record<string, string>>): Plugin {
  return {
    name: 'caveat:standalone-scripts',
    async generateBundle() {
      for (const [fileName, entry] of Object.entries(scripts))
        this.emitFile({ type: 'asset', fileName, source: await standalone(fileName, entry) });
    },
  };
}

async function standalone(fileName: string, entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    root: fileURLToPath(new URL('..', import.meta.url)),
    logLevel: 'warn',
    plugins: [dataPlugins(), leanReadability()],
    resolve: { preserveSymlinks: true },
    build: {
      write: false,
      target: 'es2023',
      // The engine's weights are one large string.
      chunkSizeWarningLimit: 4000,
      lib: { entry, formats: ['iife'], name: 'caveat', fileName: () => fileName },
    },
  });
  const outputs = Array.isArray(result)
    ? result.flatMap((part) => part.output)
    : 'output' in result
      ? result.output
      : [];
  const [output, ...more] = outputs;
  if (output?.type !== 'chunk' || more.length > 0)
    throw new Error(`${fileName} must be one file; the build made ${outputs.map((one) => one.fileName).join(', ')}`);
  return fileName === 'background.js' ? inAscii(output.code) : output.code;
}

/**
 * A script in ASCII alone. One letter beyond Latin-1 has the browser keep every character in two bytes: twice as much to read at
 * each start of a worker whose weights are a text of a megabyte.
 */
function inAscii(code: string): string {
  return code.replace(/(\\*)([^\0-\x7f])/g, (_, slashes: string, character: string) => {
    // An odd slash belongs to the character, which needs none.
    const kept = slashes.slice(slashes.length % 2);
    return `${kept}\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

/** Puts such a script into the head of a page before everything else, so that it runs before the page's own modules are there. */
export function firstInPage(page: string, fileName: string): Plugin {
  return {
    name: 'caveat:first-in-page',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { path }) =>
        path === page ? [{ tag: 'script', attrs: { src: `/${fileName}`, async: true }, injectTo: 'head-prepend' }] : [],
    },
  };
}
