/**
 * Runs a TypeScript entry in Node: `node scripts/run-ts.mjs src/cli/main.ts ARGS…`. Node 20 reads no TypeScript, so the
 * entry is bundled once into one file and kept in node_modules/.cache/caveat under a hash of everything it can be made
 * of; the file arrives by rename, so that two runs at once never see half of it. Packages stay outside the bundle.
 * In the bundle `import.meta.url` is the cache's address: find the project's files from `process.cwd()` or by import.
 */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const cache = join(root, 'node_modules', '.cache', 'caveat');
const config = join(root, 'scripts', 'vite-node.config.ts');
const WEEK = 7 * 24 * 60 * 60 * 1000;

/** Files under a folder, sorted, prose and dot files left out. An absent folder holds none. */
async function filesUnder(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.') && !entry.name.endsWith('.md'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** A hash of every file that the bundle of an entry can be made of. */
async function hashOfSources(entry) {
  const home = relative(root, entry).split(sep)[0] ?? 'src';
  const folders = [...new Set(['src', 'models', 'scripts', 'training', home])];
  const files = (await Promise.all(folders.map((folder) => filesUnder(join(root, folder))))).flat();
  const hash = createHash('sha256');
  for (const file of [...files, join(root, 'package-lock.json')]) {
    hash.update(relative(root, file)).update('\0');
    hash.update(await readFile(file).catch(() => ''));
  }
  return hash.digest('hex').slice(0, 16);
}

/** Takes away bundles that nobody has used for a week. */
async function prune() {
  for (const name of await readdir(cache)) {
    const file = join(cache, name);
    const age = await stat(file).catch(() => null);
    if (age && Date.now() - age.mtimeMs > WEEK) await rm(file, { force: true });
  }
}

/** The code of a TypeScript entry (an absolute path) as one module for Node; packages stay outside. */
export async function bundleCode(source) {
  const { build } = await import('vite');
  const result = await build({
    root,
    configFile: config,
    logLevel: 'error',
    ssr: { target: 'node' },
    build: {
      ssr: source,
      write: false,
      minify: false,
      target: 'node20',
      rollupOptions: { output: { codeSplitting: false } },
    },
  });
  const output = (Array.isArray(result) ? result[0] : result).output.find((part) => part.type === 'chunk');
  return output.code;
}

/**
 * Bundles a TypeScript entry (a path from the project's root, or absolute) unless the cache has it.
 * @returns the address of a module to import. Throws with the bundler's message where the source does not build.
 */
export async function bundle(entry) {
  const source = resolve(root, entry);
  const name = basename(source).replace(/\.tsx?$/, '');
  const file = join(cache, `${basename(dirname(source))}-${name}-${await hashOfSources(source)}.mjs`);
  const used = new Date();
  const known = await utimes(file, used, used).then(
    () => true,
    () => false,
  );
  if (known) return pathToFileURL(file).href;
  const code = await bundleCode(source);
  await mkdir(cache, { recursive: true });
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, code);
  await rename(draft, file);
  await prune();
  return pathToFileURL(file).href;
}

/** Bundles and runs an entry with these arguments in `process.argv`; it runs as the module is read. */
export async function runTs(entry, args) {
  const address = await bundle(entry);
  process.argv = [process.argv[0] ?? 'node', fileURLToPath(address), ...args];
  return await import(address);
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const [entry, ...args] = process.argv.slice(2);
  if (!entry) {
    console.error('usage: node scripts/run-ts.mjs ENTRY.ts [ARGUMENT…]');
    process.exit(2);
  }
  await runTs(entry, args);
}
