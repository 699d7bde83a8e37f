import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  type Node,
  parseDocument,
  visit,
  type YAMLMap,
} from 'yaml';
import { checkPack, MAX_BYTES, type PackError, type SharedLists, utf8Length } from '../engine/rules/check.ts';
import type { Pack } from '../engine/rules/pack.ts';
import { listsSchema } from '../engine/rules/schema.ts';
import { checkShape } from '../engine/rules/shape.ts';

/**
 * Reads a pack from its file: YAML without anchors, aliases and tags, at most 200 kB. Errors have the line of the file.
 * Costs time linear in the file; never throws.
 */
export function readPack(source: string, sharedLists: SharedLists): { pack: Pack } | { errors: PackError[] } {
  const read = readYaml(source);
  if ('errors' in read) return read;
  const checked = checkPack(read.value, sharedLists);
  return 'pack' in checked
    ? checked
    : { errors: checked.errors.map((error) => ({ ...error, ...read.line(error.place) })) };
}

/** Reads a file of shared word lists: a map of names to entries. */
export function readLists(source: string): { lists: Record<string, string[]> } | { errors: PackError[] } {
  const read = readYaml(source);
  if ('errors' in read) return read;
  const errors = checkShape(read.value, listsSchema).map((error) => ({
    rule: null,
    ...error,
    ...read.line(error.place),
  }));
  // The schema has just shown that the value has this shape.
  return errors.length ? { errors } : { lists: read.value as Record<string, string[]> };
}

type Line = { line?: number };
type Yaml = { value: unknown; line: (place: string) => Line };

function readYaml(source: string): Yaml | { errors: PackError[] } {
  const fail = (message: string, line?: number): { errors: PackError[] } => ({
    errors: [{ rule: null, place: '', message, ...(line ? { line } : {}) }],
  });
  const size = utf8Length(source);
  if (size > MAX_BYTES) return fail(`has ${size} bytes; ${MAX_BYTES} are allowed`);
  if (opensTooDeep(source)) return fail('is nested too deep');
  const counter = new LineCounter();
  try {
    // The parser's own look for keys that come twice is quadratic: firstOddity does it.
    const options = {
      lineCounter: counter,
      prettyErrors: false,
      schema: 'core',
      merge: false,
      uniqueKeys: false,
    } as const;
    const document = parseDocument(source, options);
    const lineOf = (offset: number | undefined): number | undefined =>
      offset === undefined ? undefined : counter.linePos(offset).line;
    const [error] = [...document.errors, ...document.warnings];
    if (error) return fail(error.message, lineOf(error.pos[0]));
    const odd = firstOddity(document);
    if (odd) return fail(odd.message, lineOf(odd.node.range?.[0]));
    return { value: document.toJS({ maxAliasCount: 0 }), line: (place) => lineOfPlace(document, place, lineOf) };
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}

/** Packs nest a few brackets; thousands would only exhaust the parser's stack, slowly. */
function opensTooDeep(source: string): boolean {
  let depth = 0;
  for (const [mark] of source.matchAll(/[[{}\]]|^(?:- ?){50}/gm)) {
    if (mark.length > 1) return true;
    depth += mark === '[' || mark === '{' ? 1 : -1;
    if (depth > 100) return true;
  }
  return false;
}

/** Keys that come twice lose a value; anchors, aliases and tags can make a small file large or a value something else than it looks. */
function firstOddity(document: Document): { message: string; node: Node } | null {
  let odd: { message: string; node: Node } | null = null;
  visit(document, (_, node) => {
    if (!isNode(node)) return undefined;
    if (isAlias(node)) odd = { message: 'aliases (*name) are not allowed', node };
    else if (node.anchor) odd = { message: 'anchors (&name) are not allowed', node };
    else if (node.tag) odd = { message: `tags (${node.tag}) are not allowed`, node };
    if (!odd && isMap(node)) odd = keyTwice(node);
    return odd ? visit.BREAK : undefined;
  });
  return odd;
}

function keyTwice(map: YAMLMap): { message: string; node: Node } | null {
  const seen = new Set<string>();
  for (const { key } of map.items) {
    if (!isScalar(key)) return isNode(key) ? { message: 'a key has to be a word', node: key } : null;
    const name = String(key.value);
    if (seen.has(name)) return { message: `the key “${name}” is there twice`, node: key };
    seen.add(name);
  }
  return null;
}

/** The line of the value at a place such as `rules[3].match[0]:17`, or of the closest that is there. */
function lineOfPlace(document: Document, place: string, lineOf: (offset?: number) => number | undefined): Line {
  const path = [...place.replace(/:\d+$/, '').matchAll(/[^.[\]]+/g)].map(([key]) =>
    /^\d+$/.test(key) ? Number(key) : key,
  );
  for (; path.length; path.pop()) {
    const node = document.getIn(path, true);
    const line = isNode(node) ? lineOf(node.range?.[0]) : undefined;
    if (line) return { line };
  }
  return {};
}
