import { parseSync } from 'vite';

/** A text in the code that a reader could see. */
export interface Literal {
  text: string;
  line: number;
}

interface Node {
  type: string;
  start: number;
}

/** Attributes whose text is read or read out. */
const READ = new Set(['aria-label', 'aria-description', 'title', 'placeholder', 'alt', 'label']);
const NEVER_SHOWN = new Set([
  'ImportDeclaration',
  'ImportExpression',
  'ExportNamedDeclaration',
  'ExportAllDeclaration',
  'TSLiteralType',
  'BinaryExpression',
  'SwitchCase',
  'MemberExpression',
]);

/**
 * The texts of one file that a reader could see and that are not looked up: text between tags, attributes that are read
 * out, and strings that have two words or begin with a capital. In a file of words every string with a letter counts.
 */
export function literalsOf(file: string, code: string): Literal[] {
  const strict = /(?:^|\/)words[\w-]*\.ts$/.test(file);
  const found: Literal[] = [];
  const add = (node: Node, text: string) => {
    if (/\p{L}/u.test(text)) found.push({ text: text.trim(), line: code.slice(0, node.start).split('\n').length });
  };
  walk(parseSync(file, code).program, (node, parents) => {
    if (node.type === 'JSXText') add(node, textOf(node));
    const isString = node.type === 'Literal' && typeof Reflect.get(node, 'value') === 'string';
    if (!isString && node.type !== 'TemplateElement') return;
    const text = textOf(node);
    const attribute = attributeOf(parents) ?? '';
    if ((attribute !== '' && !READ.has(attribute) && !attribute.startsWith('on')) || isUnseen(node, parents)) return;
    if (READ.has(attribute) || strict || looksRead(text)) add(node, text);
  });
  return found;
}

/** The string literals of a file, each once: keys of messages are among them. */
export function stringsOf(file: string, code: string): Set<string> {
  const found = new Set<string>();
  walk(parseSync(file, code).program, (node) => {
    if (node.type === 'Literal' && typeof Reflect.get(node, 'value') === 'string') found.add(textOf(node));
  });
  return found;
}

/** Two words, or one with a capital: names of events, modes and keys are written otherwise, but for those of the keyboard. */
function looksRead(text: string): boolean {
  // A class, as in `lane lane--marks`, and a question about the reader's browser.
  if (/\w(?:__|--)\w*/.test(text) || text.startsWith('(prefers-')) return false;
  if (/^(?:Enter|Escape|Home|End|Tab)$/.test(text)) return false;
  return /\p{L}{2,}[,.:;]? \p{L}|\p{L} $|^ \p{L}/u.test(text) || /^\p{Lu}\p{Ll}+[.:?!]?$/u.test(text.trim());
}

/** The attribute that a literal is the value of, or a part of it; none where it stands in an element inside one. */
function attributeOf(parents: readonly Node[]): string | undefined {
  const nearest = parents.findLast(({ type }) => type === 'JSXAttribute' || type === 'JSXElement');
  return nearest?.type === 'JSXAttribute' ? nameOf(nearest) : undefined;
}

/** What is never shown: addresses of modules, types, names of properties, classes, what is compared, texts of errors. */
function isUnseen(node: Node, parents: readonly Node[]): boolean {
  const parent = parents.at(-1);
  if (parent === undefined || NEVER_SHOWN.has(parent.type)) return true;
  const property = parents.findLast(({ type }) => type === 'Property');
  const key: unknown = property === undefined ? null : Reflect.get(property, 'key');
  if (key === node || (isNode(key) && Reflect.get(key, 'name') === 'class')) return true;
  return parents.some(
    (one) =>
      (one.type === 'CallExpression' && /^say(?:Count)?$/.test(calleeOf(one))) ||
      (one.type === 'NewExpression' && calleeOf(one).endsWith('Error')),
  );
}

function calleeOf(node: Node): string {
  return String(Reflect.get(Object(Reflect.get(node, 'callee')), 'name'));
}

function nameOf(attribute: Node): string {
  return String(Reflect.get(Object(Reflect.get(attribute, 'name')), 'name'));
}

function textOf(node: Node): string {
  const value: unknown = Reflect.get(node, 'value');
  return typeof value === 'string' ? value : String(Reflect.get(Object(value), 'cooked'));
}

function walk(
  node: unknown,
  visit: (node: Node, parents: readonly Node[]) => void,
  parents: readonly Node[] = [],
): void {
  if (Array.isArray(node)) for (const one of node) walk(one, visit, parents);
  else if (isNode(node)) {
    visit(node, parents);
    for (const part of Object.values(node)) if (typeof part === 'object') walk(part, visit, [...parents, node]);
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}
