import type { Part } from '../analysis.ts';

/** One thing that a single token, or an entry of a list, or a whole name can satisfy. */
export interface Test {
  test: 'word' | 'exact' | 'lemma' | 'tag' | 'name' | 'list';
  word: string;
  /** A part of speech that it has to have besides, or null. */
  tag: string | null;
}

/** How far CLAUSE, PREDICATE and PHRASE go. */
export type Reach = 'clause' | 'predicate' | 'phrase';

/** A template as a tree. `column` counts UTF-16 units of the template from 1, for errors. */
export type Node =
  | { node: 'test'; test: Test; column: number }
  | { node: 'group'; options: Node[][]; column: number }
  | { node: 'optional'; inner: Node; column: number }
  | { node: 'repeat'; inner: Node; column: number }
  | { node: 'gap'; max: number; column: number }
  | { node: 'part'; part: Part; inner: Node[]; column: number }
  | { node: 'edge'; edge: 'first' | 'last'; column: number }
  | { node: 'clause'; side: 'start' | 'end'; reach: Reach; column: number };

export const PARTS: readonly Part[] = [
  'issuer',
  'target',
  'condition',
  'consequence',
  'claimant',
  'disputer',
  'claim',
  'source',
  'reason',
];

/** The most tokens that a gap may skip. */
export const MAX_GAP = 16;
/** How often `*` may take its element. */
export const MAX_REPEAT = 4;
/** The most positions of a template: a word, a list, a choice between these and a gap are one each, `x*` is four times x. */
export const MAX_POSITIONS = 30;

/** What is wrong with a template, and at which column (from 1). */
export class TemplateError extends Error {
  readonly column: number;
  constructor(message: string, column: number) {
    super(message);
    this.column = column;
  }
}

/** The tests of an element that takes one word, name or entry of a list, whichever of several; null for any other. */
export function plainTests(node: Node): Test[] | null {
  if (node.node === 'test') return [node.test];
  if (node.node !== 'group') return null;
  const tests: Test[] = [];
  for (const [only, ...more] of node.options) {
    const inner = only && more.length === 0 ? plainTests(only) : null;
    if (!inner) return null;
    tests.push(...inner);
  }
  return tests;
}

/** How many positions a sequence takes: what bounds the time that matching costs. */
export function countPositions(nodes: readonly Node[]): number {
  let sum = 0;
  for (const node of nodes) {
    if (plainTests(node)) sum++;
    else if (node.node === 'group') for (const option of node.options) sum += countPositions(option);
    else if (node.node === 'optional') sum += countPositions([node.inner]);
    else if (node.node === 'repeat') sum += MAX_REPEAT * countPositions([node.inner]);
    else if (node.node === 'part') sum += countPositions(node.inner);
    else if (node.node === 'gap' || node.node === 'clause') sum++;
  }
  return sum;
}

/** Whether a sequence can be satisfied by no token. */
export function isEmptyMatch(nodes: readonly Node[]): boolean {
  return nodes.every((node) => {
    if (node.node === 'test') return false;
    if (node.node === 'group') return node.options.some(isEmptyMatch);
    if (node.node === 'part') return isEmptyMatch(node.inner);
    return true;
  });
}
