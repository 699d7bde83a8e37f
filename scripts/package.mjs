/**
 * `npm run package`: what the stores take, in out/package: a zip for Chrome and Edge, one for Firefox, the source archive
 * for their reviewers, and the checksums of the three. All are made of the commit that is checked out, in a folder of its
 * own, so that the same commit gives the same bytes; changes that are not committed are not in them.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { dependenciesAreCurrent } from './lib/dependencies.mjs';
import { noticeOf, objections, productPackages } from './lib/licences.mjs';
import { filesUnder, sourceTree } from './lib/source-tree.mjs';
import { zipOf } from './lib/zip.mjs';

const TARGETS = ['chrome', 'firefox'];

/**
 * Makes the archives of a project, of its commit or of other files.
 * @returns {Promise<{ commit: string | null, archives: { name: string, bytes: Buffer }[] }>}
 * @throws an Error in words for the user
 */
export async function packageProject(root, { commit, files } = sourceTree(root)) {
  const text = (name) => files.find((file) => file.name === name)?.data.toString() ?? '';
  const { version } = JSON.parse(text('manifest.json'));
  if (JSON.parse(text('package.json')).version !== version)
    throw new Error(`manifest.json is of version ${version}, package.json of another`);
  const folder = mkdtempSync(join(tmpdir(), 'caveat-package-'));
  try {
    for (const { name, data, executable } of files) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), data, { mode: executable ? 0o755 : 0o644 });
    }
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    if (!dependenciesAreCurrent(folder))
      throw new Error('node_modules does not hold what the package-lock.json of this commit lists: run `npm ci` first');
    const packages = productPackages(folder);
    const problems = objections(packages);
    if (text('NOTICE') !== noticeOf(packages, folder))
      problems.push('NOTICE does not list the packages of the product');
    if (problems.length > 0) throw new Error(problems.join('\n'));
    const { buildExtension } = await import(pathToFileURL(join(folder, 'scripts', 'build.mjs')).href);
    const legal = files.filter(({ name }) => name === 'LICENSE' || name === 'NOTICE');
    const archives = [];
    for (const target of TARGETS) {
      const built = filesUnder(await buildExtension(target));
      archives.push({ name: `caveat-${version}-${target}.zip`, bytes: zipOf([...built, ...legal]) });
    }
    archives.push({ name: `caveat-${version}-source.zip`, bytes: zipOf(files) });
    return { commit, archives };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function main() {
  const root = resolve(fileURLToPath(new URL('..', import.meta.url)));
  const { commit, archives } = await packageProject(root);
  const out = join(root, 'out', 'package');
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const sums = archives.map(({ name, bytes }) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`);
  for (const { name, bytes } of archives) writeFileSync(join(out, name), bytes);
  writeFileSync(join(out, 'SHA256SUMS'), sums.join(''));
  console.log(`out/package, of ${commit === null ? 'this source archive' : `commit ${commit.slice(0, 12)}`}:`);
  process.stdout.write(sums.join(''));
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    await main();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
