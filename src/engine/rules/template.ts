import type { Part } from '../analysis.ts';
import { readElement } from './template-words.ts';

/** One thing that a single token, or an entry of a list, or a whole name can satisfy. */
export type Test =
  | { test: 'word'; word: string; tag: string | null }
  | { test: 'exact'; word: string; tag: null }
  | { test: 'lemma'; word: string; tag: string | null }
  | { test: 'tag'; word: string; tag: null }
  | { test: 'name'; word: string; tag: null }
  | { test: 'list'; word: string; tag: string | null };

/** A template as a tree. `column` counts UTF-16 units of the template from 1, for errors. */
export type Node =
  | { node: 'test'; test: Test; column: number }
  | { node: 'group'; options: Node[][]; column: number }
  | { node: 'optional'; inner: Node; column: number }
  | { node: 'repeat'; inner: Node; column: number }
  | { node: 'gap'; max: number; column: number }
  | { node: 'part'; part: Part; inner: Node[]; column: number }
  | { node: 'edge'; edge: 'first' | 'last'; column: number }
  | { node: 'clause'; side: 'start' | 'end'; column: number };

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
/** How deep groups and parts may stand inside each other. */
const MAX_DEPTH = 8;

/** What is wrong with a template, and at which column (from 1). */
export class TemplateError extends Error {
  readonly column: number;
  constructor(message: string, column: number) {
    super(message);
    this.column = column;
  }
}

/** Marks of the syntax; `\` before one makes it a word. */
const SPECIAL = new Set(['(', ')', '[', ']', '|', '?', '*']);

/**
 * Reads a template (docs/pack-format.md) into its tree. Costs time linear in its length.
 * @throws TemplateError with the column of the mistake
 */
export function parseTemplate(source: string): Node[] {
  const reader = new Reader(source);
  const nodes = reader.sequence('', 0);
  if (countPositions(nodes) > MAX_POSITIONS)
    throw new TemplateError(`more than ${MAX_POSITIONS} positions; split it into two templates`, 1);
  if (isEmptyMatch(nodes)) throw new TemplateError('can match no word at all; make at least one element required', 1);
  checkPlaces(nodes, true, true);
  checkParts(nodes, new Set());
  return nodes;
}

class Reader {
  private at = 0;
  private readonly source: string;
  constructor(source: string) {
    this.source = source;
  }

  /** Elements up to one of the characters in `until` (left unread), or to the end. */
  sequence(until: string, depth: number): Node[] {
    if (depth > MAX_DEPTH) throw new TemplateError('groups stand too deep inside each other', this.at + 1);
    const nodes: Node[] = [];
    for (;;) {
      while (this.source[this.at] === ' ') this.at++;
      const next = this.source[this.at];
      if (next === undefined) {
        if (until) throw new TemplateError(`“${until[0]}” is missing`, this.at + 1);
        return nodes;
      }
      if (until.includes(next)) return nodes;
      nodes.push(this.modified(this.element(next, depth)));
    }
  }

  private element(next: string, depth: number): Node {
    const column = this.at + 1;
    if (next === '(') return this.group(column, depth);
    if (next === '[') return this.part(column, depth);
    if (SPECIAL.has(next)) throw new TemplateError(`“${next}” has no element that it belongs to`, column);
    const start = this.at;
    let bare = '';
    let escaped = false;
    for (;;) {
      const character = this.source[this.at];
      if (character === undefined || character === ' ' || SPECIAL.has(character)) break;
      if (character === '\\') {
        escaped = true;
        this.at++;
        if (this.source[this.at] === undefined) throw new TemplateError('“\\” has nothing after it', this.at);
      }
      bare += this.source[this.at];
      this.at++;
    }
    return readElement(bare, escaped, start + 1);
  }

  private modified(inner: Node): Node {
    const mark = this.source[this.at];
    if (mark !== '?' && mark !== '*') return inner;
    if (inner.node === 'edge' || inner.node === 'clause')
      throw new TemplateError(`“${mark}” cannot follow this element`, this.at + 1);
    if (inner.node === 'gap') throw new TemplateError('a gap can be empty as it is', this.at + 1);
    if (mark === '*' && isEmptyMatch([inner]))
      throw new TemplateError('“*” needs an element that takes a word', this.at + 1);
    this.at++;
    return { node: mark === '?' ? 'optional' : 'repeat', inner, column: inner.column };
  }

  private group(column: number, depth: number): Node {
    const options: Node[][] = [];
    do {
      this.at++;
      const option = this.sequence('|)', depth + 1);
      if (option.length === 0) throw new TemplateError('an alternative is empty', this.at + 1);
      options.push(option);
    } while (this.source[this.at] === '|');
    this.at++;
    return { node: 'group', options, column };
  }

  private part(column: number, depth: number): Node {
    const colon = this.source.indexOf(':', this.at);
    const name = colon < 0 ? '' : this.source.slice(this.at + 1, colon).trim();
    const part = PARTS.find((known) => known === name);
    if (!part) throw new TemplateError(`a part is [name: …], its name one of ${PARTS.join(', ')}`, column);
    this.at = colon + 1;
    const inner = this.sequence(']', depth + 1);
    if (inner.length === 0) throw new TemplateError('a part is empty', column);
    this.at++;
    return { node: 'part', part, inner, column };
  }
}

/** The tests of an element that takes one word, name or entry of a list, whichever of several; null for any other. */
export function plainTests(node: Node): Test[] | null {
  if (node.node === 'test') return [node.test];
  if (node.node !== 'group') return null;
  const tests: Test[] = [];
  for (const [only, ...more] of node.options) {
    if (only?.node !== 'test' || more.length) return null;
    tests.push(only.test);
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

/** `^` and START stand first, `$` last, and CLAUSE last in the template or in a part of it. */
function checkPlaces(nodes: readonly Node[], first: boolean, last: boolean): void {
  nodes.forEach((node, index) => {
    const isFirst = first && index === 0;
    const isLast = last && index === nodes.length - 1;
    if (node.node === 'edge' && node.edge === 'first' && !isFirst)
      throw new TemplateError('“^” can only stand first', node.column);
    if (node.node === 'edge' && node.edge === 'last' && !isLast)
      throw new TemplateError('“$” can only stand last', node.column);
    if (node.node === 'clause' && node.side === 'start' && !isFirst)
      throw new TemplateError('START can only stand first', node.column);
    if (node.node === 'clause' && node.side === 'end' && index !== nodes.length - 1)
      throw new TemplateError('CLAUSE can only stand last, in the template or in a part', node.column);
    if (node.node === 'part') checkPlaces(node.inner, isFirst, isLast);
    else if (node.node === 'group') for (const option of node.options) checkPlaces(option, false, isLast);
    else if (node.node === 'optional' || node.node === 'repeat') checkPlaces([node.inner], false, false);
  });
}

/** A part has one place: it may come again only in another alternative, and never inside a repetition. */
function checkParts(nodes: readonly Node[], used: Set<Part>): void {
  for (const node of nodes) {
    if (node.node === 'part') {
      if (used.has(node.part)) throw new TemplateError(`the part “${node.part}” comes twice`, node.column);
      used.add(node.part);
      checkParts(node.inner, used);
    } else if (node.node === 'group') {
      const after = new Set(used);
      for (const option of node.options) {
        const own = new Set(used);
        checkParts(option, own);
        for (const part of own) after.add(part);
      }
      for (const part of after) used.add(part);
    } else if (node.node === 'optional') checkParts([node.inner], used);
    else if (node.node === 'repeat' && hasPart(node.inner))
      throw new TemplateError('a part cannot stand inside “*”', node.column);
  }
}

function hasPart(node: Node): boolean {
  if (node.node === 'part') return true;
  if (node.node === 'group') return node.options.flat().some(hasPart);
  return node.node === 'optional' || node.node === 'repeat' ? hasPart(node.inner) : false;
}
