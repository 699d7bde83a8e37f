import type { Part } from '../analysis.ts';
import { countPositions, isEmptyMatch, MAX_POSITIONS, type Node, PARTS, TemplateError } from './template-tree.ts';
import { readElement, withTag } from './template-words.ts';

/** How deep groups and parts may stand inside each other. */
const MAX_DEPTH = 8;
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
      const after = this.source[this.at];
      if (after !== undefined && !' )]|'.includes(after))
        throw new TemplateError('a space is missing between two elements', this.at + 1);
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
    const group: Node = { node: 'group', options, column };
    const tag = /^\/([A-Z]+)/.exec(this.source.slice(this.at, this.at + 10))?.[1];
    if (tag === undefined) return group;
    this.at += tag.length + 1;
    return withTag(group, tag);
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

/** `^` and START stand first, `$` last, and CLAUSE and its like last in the template or in a part of it. */
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
      throw new TemplateError(
        `${node.reach.toUpperCase()} can only stand last, in the template or in a part`,
        node.column,
      );
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
