import { MAX_GAP, type Node, type Reach, TemplateError, type Test } from './template-tree.ts';

/** What a part of speech in a template stands for, in Penn Treebank tags (and `TO`, `IN` … as themselves). */
export const TAGS: Readonly<Record<string, readonly string[]>> = {
  NOUN: ['NN', 'NNS'],
  PROPN: ['NNP', 'NNPS'],
  VERB: ['VB', 'VBD', 'VBG', 'VBN', 'VBP', 'VBZ'],
  ADJ: ['JJ', 'JJR', 'JJS'],
  DET: ['DT', 'PDT', 'WDT', 'PRP$'],
  NUM: ['CD'],
  PRON: ['PRP', 'PRP$', 'WP', 'WP$', 'EX'],
  ADV: ['RB', 'RBR', 'RBS', 'WRB'],
  MODAL: ['MD'],
  PREP: ['IN', 'TO'],
  VB: ['VB'],
  VBD: ['VBD'],
  VBG: ['VBG'],
  VBN: ['VBN'],
  VBP: ['VBP'],
  VBZ: ['VBZ'],
};

/** A quotation mark in a template stands for any of its kind: pages set them in many ways. */
const QUOTATION_MARKS: readonly (readonly string[])[] = [
  ['“', '”', '"', '„', '«', '»'],
  ['‘', '’', "'"],
];

/** The elements that run to an end which the sentence sets. */
const REACHES: ReadonlyMap<string, Reach> = new Map([
  ['CLAUSE', 'clause'],
  ['PREDICATE', 'predicate'],
  ['PHRASE', 'phrase'],
]);

export const NAMES: readonly string[] = ['PERSON', 'ORG', 'PLACE'];

const APOSTROPHE = /['’ʼ]/;

/**
 * A word as the tokens that the text has for it: a clitic is a token of its own ("didn't" is "did" and "n't"), curly
 * apostrophes are straight. Lower case.
 */
export function tokensOfWord(word: string): string[] {
  if (!APOSTROPHE.test(word)) return [word.toLowerCase()];
  const plain = word.replace(/[’ʼ]/g, "'");
  const lower = plain.toLowerCase();
  const clitic = /^(.+)(n't|'(?:s|re|ve|ll|d|m))$/.exec(lower);
  if (clitic?.[1] && clitic[2]) return [clitic[1], clitic[2]];
  if (/^.+s'$/.test(lower)) return [lower.slice(0, -1), "'"];
  return [lower];
}

/** One element that is no group and no part. `escaped`: some of its characters had a `\` and are plain letters. */
export function readElement(bare: string, escaped: boolean, column: number): Node {
  if (!escaped) {
    if (bare === '^') return { node: 'edge', edge: 'first', column };
    if (bare === '$') return { node: 'edge', edge: 'last', column };
    const reach = REACHES.get(bare);
    if (reach) return { node: 'clause', side: 'end', reach, column };
    if (bare === 'START') return { node: 'clause', side: 'start', reach: 'clause', column };
    if (bare.startsWith('..')) return readGap(bare, column);
    const slash = bare.lastIndexOf('/');
    if (slash > 0) return readTagged(bare.slice(0, slash), bare.slice(slash + 1), column);
  }
  return readTest(bare, escaped, column);
}

function readGap(bare: string, column: number): Node {
  const digits = bare.slice(2);
  const max = Number(digits);
  if (!/^\d+$/.test(digits) || max < 1 || max > MAX_GAP)
    throw new TemplateError(`a gap is ..1 to ..${MAX_GAP}, not “${bare}”`, column);
  return { node: 'gap', max, column };
}

function readTagged(word: string, tag: string, column: number): Node {
  return withTag(readTest(word, false, column), tag);
}

/** A word, a lemma, a list, or a choice between these, that has to have a part of speech besides. */
export function withTag(node: Node, tag: string): Node {
  // A pack may say “constructor”, too: what every object has is no part of speech.
  if (!Object.hasOwn(TAGS, tag))
    throw new TemplateError(`“${tag}” is no part of speech that templates know`, node.column);
  if (node.node === 'group') {
    const single = node.options.every(({ length }) => length === 1);
    if (!single) throw new TemplateError('a part of speech after “/” cannot belong to several words', node.column);
    return { ...node, options: node.options.map((option) => option.map((one) => withTag(one, tag))) };
  }
  const isWord = node.node === 'test' && ['word', 'lemma', 'list'].includes(node.test.test);
  if (!isWord || node.test.tag !== null)
    throw new TemplateError('a part of speech after “/” belongs to words, lemmas and lists', node.column);
  return { ...node, test: { ...node.test, tag } };
}

function readTest(bare: string, escaped: boolean, column: number): Node {
  const test = (one: Test): Node => ({ node: 'test', test: one, column });
  if (!escaped) {
    if (/^<.*>$/.test(bare)) {
      const lemma = bare.slice(1, -1);
      if (!/^[\p{L}\d'-]+$/u.test(lemma)) throw new TemplateError(`“${bare}” is no lemma`, column);
      return test({ test: 'lemma', word: lemma.toLowerCase(), tag: null });
    }
    if (bare.startsWith('@')) {
      if (!/^@[a-z][a-z0-9-]*$/.test(bare)) throw new TemplateError(`“${bare}” is no name of a list`, column);
      return test({ test: 'list', word: bare.slice(1), tag: null });
    }
    if (bare.startsWith('=') && bare.length > 1)
      return test({ test: 'exact', word: bare.slice(1).replace(/[’ʼ]/g, "'"), tag: null });
    if (Object.hasOwn(TAGS, bare)) return test({ test: 'tag', word: bare, tag: null });
    if (NAMES.includes(bare)) return test({ test: 'name', word: bare, tag: null });
    if (/^[A-Z]{2,}$/.test(bare))
      throw new TemplateError(`“${bare}” is no part of speech; write “=${bare}” for the word`, column);
  }
  if (/[\p{L}\d][,;:!]$/u.test(bare)) throw new TemplateError(`put a space before “${bare.slice(-1)}”`, column);
  const marks = QUOTATION_MARKS.find((kind) => kind.includes(bare));
  if (marks) {
    const options = marks.map((word): Node[] => [test({ test: 'word', word, tag: null })]);
    return { node: 'group', options, column };
  }
  const words = tokensOfWord(bare);
  const [only] = words;
  if (words.length === 1 && only !== undefined) return test({ test: 'word', word: only, tag: null });
  const nodes = words.map((word): Node => ({ node: 'test', test: { test: 'word', word, tag: null }, column }));
  return { node: 'group', options: [nodes], column };
}
