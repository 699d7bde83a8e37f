import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';

/**
 * `import load from '../../models/pos.bin?bytes'`: the file's bytes as a function that returns a `Uint8Array`. They
 * travel as base64 in the bundle, since a background worker has no files of its own and `connect-src 'none'` lets it
 * fetch none. Decoding waits until it is asked for, so that a worker woken by a switch does not pay for the models.
 */
export function modelBytes(): Plugin {
  return {
    name: 'caveat:bytes',
    enforce: 'pre',
    async load(id) {
      const [file, query] = id.split('?');
      if (query !== 'bytes' || !file) return null;
      this.addWatchFile(file);
      const base64 = (await readFile(file)).toString('base64');
      // Node before 25 has no decoder of the language's own.
      const code = `const text = ${JSON.stringify(base64)};
export default function load() {
  if (Uint8Array.fromBase64) return Uint8Array.fromBase64(text);
  const characters = atob(text);
  const bytes = new Uint8Array(characters.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = characters.charCodeAt(i);
  return bytes;
}`;
      return { code, map: null, moduleType: 'js' };
    },
  };
}
