/** One import of a file of src/: from where, of what, and whether only types come over it. */
export interface Arrow {
  /** Path under src/, with slashes. */
  file: string;
  /** The imported path under src/ (`engine/analysis.ts`), a path from the root (`/models/pos.bin`), or a package's name. */
  target: string;
  typesOnly: boolean;
}

const STATEMENT = /^\s*(?:import|export)\s+(type\s+)?(?:([^'";]*?)\s+from\s+)?['"]([^'"]+)['"]/gm;
const CALL = /\bimport\s*\(\s*['"]([^'"]+)['"]/g;

/** The imports of one file, read from its text: static, side-effect, re-exporting and dynamic ones. */
export function arrowsOf(file: string, code: string): Arrow[] {
  const arrows: Arrow[] = [];
  for (const [, type, names = '', address = ''] of code.matchAll(STATEMENT)) {
    arrows.push({ file, target: resolve(file, address), typesOnly: type !== undefined || onlyTypes(names) });
  }
  for (const [, address = ''] of code.matchAll(CALL)) {
    arrows.push({ file, target: resolve(file, address), typesOnly: false });
  }
  return arrows;
}

/** Whether a named import says `type` at each of its names. */
function onlyTypes(names: string): boolean {
  const inner = names.match(/^\{([^}]*)\}$/)?.[1];
  if (inner === undefined) return false;
  const parts = inner.split(',').filter((part) => part.trim() !== '');
  return parts.length > 0 && parts.every((part) => /^\s*type\s/.test(part));
}

function resolve(file: string, address: string): string {
  const bare = address.replace(/\?.*$/, '');
  if (!bare.startsWith('.')) {
    const parts = bare.split('/');
    return bare.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? bare);
  }
  const path = ['src', ...file.split('/').slice(0, -1)];
  for (const part of bare.split('/')) {
    if (part === '..') path.pop();
    else if (part !== '.') path.push(part);
  }
  return path[0] === 'src' ? path.slice(1).join('/') : `/${path.join('/')}`;
}
