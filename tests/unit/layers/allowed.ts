import type { Arrow } from './arrows.ts';

/**
 * Who may import whom: one pure function in the middle, thin shells around it. A folder may always import itself, and everyone may import the engine's
 * types. `packages` are matched by name; `node:` stands for all of Node's own modules.
 */
interface Allowance {
  folders: string[];
  packages: string[];
}

const INTERFACE = ['preact', '@preact/signals'];

const ALLOWED: Record<string, Allowance> = {
  // The hash of the input: the browser's own is asynchronous, and the engine is a plain function.
  engine: { folders: [], packages: ['parse-english', '@noble/hashes'] },
  rules: { folders: [], packages: [] },
  shared: { folders: [], packages: [] },
  article: { folders: [], packages: ['@mozilla/readability'] },
  // The look-up of messages: the browser's own, or the English files.
  words: { folders: ['shared', 'locales'], packages: ['#catalogue'] },
  export: { folders: ['words'], packages: [] },
  // What is shown and what is taken along is one table: it is made in export, and drawn here.
  ui: { folders: ['shared', 'words', 'export'], packages: INTERFACE },
  content: { folders: ['shared', 'words', 'ui', 'export', 'article'], packages: INTERFACE },
  popup: { folders: ['shared', 'words', 'ui', 'export', 'article'], packages: INTERFACE },
  panel: { folders: ['shared', 'words', 'ui', 'export', 'article'], packages: INTERFACE },
  welcome: { folders: ['shared', 'words', 'ui', 'export', 'article'], packages: INTERFACE },
  practice: { folders: ['shared', 'words', 'ui', 'export', 'article'], packages: INTERFACE },
  pasted: { folders: ['shared', 'words', 'ui', 'export', 'article'], packages: INTERFACE },
  why: { folders: ['shared', 'words', 'ui', 'export', 'article'], packages: INTERFACE },
  compare: { folders: ['shared', 'words', 'ui', 'export', 'article'], packages: INTERFACE },
  options: { folders: ['shared', 'words', 'ui', 'export', 'article'], packages: INTERFACE },
  packs: { folders: ['engine'], packages: ['yaml'] },
  background: {
    folders: ['shared', 'words', 'export', 'article', 'engine', 'rules', 'packs', '/models'],
    // The build makes the second of rules and engine.
    packages: ['yaml', 'caveat:compiled-packs'],
  },
  // What other programs import: it reads text and makes the engine as the command line does.
  library: { folders: ['engine', 'rules', 'packs', 'cli'], packages: [] },
  cli: { folders: ['export', 'article', 'engine', 'rules', 'packs', '/models'], packages: ['node:', 'jsdom'] },
};

/** Types of a package leave nothing in the build: these describe what the browser or the parser hands us. */
const TYPE_PACKAGES = ['webextension-polyfill', 'nlcst', 'jsdom'];

/** Why an arrow may not be, or null where it may. */
export function objection(arrow: Arrow): string | null {
  const [home = ''] = arrow.file.split('/');
  const allowed = ALLOWED[home];
  if (!allowed) return `${arrow.file}: ${home} is no folder of the architecture`;
  const inside = arrow.target.startsWith('/') || /\.\w+$/.test(arrow.target);
  if (inside) {
    const folder = arrow.target.startsWith('/') ? `/${arrow.target.split('/')[1]}` : (arrow.target.split('/')[0] ?? '');
    if (folder === home || allowed.folders.includes(folder)) return null;
    if (folder === 'engine' && arrow.typesOnly) return null;
    return `${arrow.file} imports ${arrow.target}${folder === 'engine' ? ' (a value, not a type)' : ''}`;
  }
  if (arrow.typesOnly && TYPE_PACKAGES.includes(arrow.target)) return null;
  const known = allowed.packages.some((name) =>
    name.endsWith(':') ? arrow.target.startsWith(name) : arrow.target === name,
  );
  return known ? null : `${arrow.file} imports the package ${arrow.target}`;
}
