import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';

/**
 * Builds the content script as one standalone file, `content.js`, beside the rest. `scripting.executeScript` takes no
 * module, and a loader that imports one would need it web-accessible and fails under a sandboxing CSP in Firefox.
 */
export function contentScript(entry: string): Plugin {
  return {
    name: 'caveat:content-script',
    async generateBundle() {
      const result = await build({
        configFile: false,
        root: fileURLToPath(new URL('..', import.meta.url)),
        logLevel: 'warn',
        plugins: [shortPrivateNames()],
        resolve: { preserveSymlinks: true },
        build: {
          write: false,
          target: 'es2023',
          lib: { entry, formats: ['iife'], name: 'caveatContent', fileName: () => 'content.js' },
        },
      });
      const outputs = Array.isArray(result)
        ? result.flatMap((part) => part.output)
        : 'output' in result
          ? result.output
          : [];
      for (const output of outputs) {
        if (output.type !== 'chunk' || outputs.length > 1) {
          throw new Error(
            `the content script must be one file; the build made ${outputs.map((o) => o.fileName).join(', ')}`,
          );
        }
        this.emitFile({ type: 'asset', fileName: 'content.js', source: output.code });
      }
    },
  };
}

/**
 * Shortens the `_private` names of Mozilla's Readability, two thirds of the script: a minifier may not, since it cannot
 * know that nobody outside reads them. That is the half kilobyte that keeps the script under its 30 kB.
 */
function shortPrivateNames(): Plugin {
  return {
    name: 'caveat:short-private-names',
    transform(code, id) {
      if (!id.split('?')[0]?.endsWith('/@mozilla/readability/Readability.js')) return null;
      const names = [...new Set([...code.matchAll(/\._([a-z]\w*)/gi)].map(([, name = '']) => name))];
      const short = new Map(names.map((name, index) => [name, index.toString(36)]));
      return {
        code: code.replace(/(?<![\w$])_([a-z]\w*)/gi, (whole, name) => `_${short.get(name) ?? whole.slice(1)}`),
        map: null,
      };
    },
  };
}
