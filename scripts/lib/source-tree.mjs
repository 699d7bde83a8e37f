/** The files of a commit, or of an unpacked source archive. Only Node's built-ins. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** What a build or an installation makes, by name at the top of the project. */
export const MADE = new Set(['.git', 'dist', 'node_modules', 'out']);

/** @typedef {{ name: string, data: Buffer, executable: boolean }} SourceFile */

/**
 * The project as it stands in the commit that is checked out, whatever was changed since; where the folder is no
 * repository, what it holds.
 * @returns {{ commit: string | null, files: SourceFile[] }}
 */
export function sourceTree(root) {
  if (!existsSync(join(root, '.git'))) return { commit: null, files: filesUnder(root, MADE) };
  const commit = git(root, ['rev-parse', 'HEAD']).toString().trim();
  const listed = git(root, ['ls-tree', '-r', '-z', commit]).toString().split('\0').filter(Boolean);
  const files = listed.map((line) => {
    const [, mode = '', hash = '', name = ''] = /^(\d+) blob (\w+)\t(.+)$/s.exec(line) ?? [];
    if (mode !== '100644' && mode !== '100755') throw new Error(`${line}: only plain files can be packed`);
    return { name, data: git(root, ['cat-file', 'blob', hash]), executable: mode === '100755' };
  });
  return { commit, files };
}

/** Every file under a folder, but for some entries at its top. */
export function filesUnder(folder, without = new Set()) {
  return readdirSync(folder, { withFileTypes: true, recursive: true }).flatMap((entry) => {
    const path = join(entry.parentPath, entry.name);
    const name = relative(folder, path).split(sep).join('/');
    if (!entry.isFile() || without.has(name.split('/')[0] ?? '')) return [];
    return [{ name, data: readFileSync(path), executable: (statSync(path).mode & 0o100) !== 0 }];
  });
}

function git(root, args) {
  const run = spawnSync('git', args, { cwd: root, maxBuffer: 1 << 28 });
  if (run.status !== 0) throw new Error(`git ${args[0]}: ${run.stderr}`);
  return run.stdout;
}
