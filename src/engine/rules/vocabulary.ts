import { lemmaOf } from '../text/lemma.ts';
import type { Token } from '../text/text.ts';
import { ByTag, ofWord } from '../text/word.ts';
import type { Test } from './template-tree.ts';
import { NAMES, TAGS, tokensOfWord } from './template-words.ts';

/** A set of places where something of `length` tokens starts; `id` numbers it in the vocabulary. */
export interface Jump {
  id: number;
  length: number;
}

/** Longer names are not looked for as a whole. */
const LONGEST_NAME = 12;
const NO_TAG = 0;

/** Who is told what the vocabulary finds. */
export interface Finder {
  found(id: number): void;
}

/** Word lists by name, as a pack sees them. `scope` tells the lists of one pack from those of another. */
export interface Lists {
  scope: string;
  entries: Readonly<Record<string, readonly string[]>>;
}

/** What a word or a phrase sets when it is met: a place of `id`, if the tag of its first (or last) token is in `tags`. */
export interface Hit {
  id: number;
  tags: number;
  atEnd: boolean;
}

export interface Branch {
  children: Map<string, Branch>;
  hits: Hit[];
}

/** What one spelling with one tag satisfies, wherever it stands: things, and the phrases that it may start. */
interface Form {
  ids: number[];
  branches: Branch[];
}

const TAG_BITS = new Map(Object.keys(TAGS).map((tag, index) => [tag, 2 ** index]));
const TAGS_OF_POS = new Map<string, number>();
for (const [tag, list] of Object.entries(TAGS))
  for (const pos of list) TAGS_OF_POS.set(pos, (TAGS_OF_POS.get(pos) ?? 0) | (TAG_BITS.get(tag) ?? 0));

/**
 * Everything that the templates of a set of packs look for, each numbered once, with the maps that tell for a token
 * which of them it satisfies. Reading a token costs a few look-ups, however many rules there are.
 */
export class Vocabulary {
  size = 0;
  private readonly known = new Map<string, Jump[]>();
  readonly lower = new Map<string, Hit[]>();
  readonly lemma = new Map<string, Hit[]>();
  readonly exact = new Map<string, Hit[]>();
  readonly tag = new Map<string, number[]>();
  readonly name = new Map<string, number[]>();
  readonly phrases: Branch = { children: new Map(), hits: [] };
  private readonly forms = ofWord((_word) => new ByTag<Form>());

  /** The jumps that satisfy one of some tests, longest first. */
  jumps(tests: readonly Test[], lists: Lists): Jump[] {
    const hasList = tests.some(({ test }) => test === 'list');
    const key = `${hasList ? lists.scope : ''} ${tests.map(({ test, word, tag }) => `${test} ${word} ${tag ?? ''}`).join('|')}`;
    const before = this.known.get(key);
    if (before) return before;
    const byLength = new Map<number, number>();
    const idFor = (length: number): number => {
      const id = byLength.get(length) ?? this.size++;
      byLength.set(length, id);
      return id;
    };
    for (const test of tests) {
      if (test.test === 'list') this.addList(lists.entries[test.word] ?? [], test.tag, idFor);
      else this.addTest(test, idFor);
    }
    const jumps = [...byLength].map(([length, id]) => ({ id, length })).sort((one, two) => two.length - one.length);
    this.known.set(key, jumps);
    return jumps;
  }

  private addTest(test: Test, idFor: (length: number) => number): void {
    if (test.test === 'name') {
      for (let length = 1; length <= LONGEST_NAME; length++) push(this.name, `${test.word} ${length}`, idFor(length));
    } else if (test.test === 'tag') {
      for (const pos of TAGS[test.word] ?? []) push(this.tag, pos, idFor(1));
    } else {
      const map = test.test === 'word' ? this.lower : test.test === 'lemma' ? this.lemma : this.exact;
      push(map, test.word, hit(idFor(1), test.tag));
    }
  }

  private addList(entries: readonly string[], tag: string | null, idFor: (length: number) => number): void {
    for (const words of tokensOfList(entries)) {
      const [first] = words;
      if (first === undefined) continue;
      if (words.length === 1) {
        push(this.lower, first, hit(idFor(1), tag));
        push(this.lemma, first, hit(idFor(1), tag));
        continue;
      }
      branchAt(this.phrases, words).hits.push(hit(idFor(words.length), tag));
    }
  }

  /** Tells `to` each thing that starts at token `at`; phrases and names end before token `end`. */
  read(tokens: readonly Token[], at: number, end: number, to: Finder): void {
    const token = tokens[at]!;
    const { ids, branches } = this.formOf(token);
    for (let i = 0; i < ids.length; i++) to.found(ids[i]!);
    if (token.name !== null && token.nameStart && this.name.size) this.readName(tokens, at, end, to);
    for (let i = 0; i < branches.length; i++) this.readPhrases(branches[i]!, tokens, at, at, end, to);
  }

  /** What a token of this spelling and tag satisfies by itself. */
  private formOf(token: Token): Form {
    const known = this.forms(token.word);
    return known.get(token.pos) ?? known.set(token.pos, this.readForm(token));
  }

  private readForm(token: Token): Form {
    const lower = plain(token.lower);
    const lemmas = lemmasOf(token);
    const tags = TAGS_OF_POS.get(token.pos) ?? NO_TAG;
    const hits = [this.lower.get(lower), ...lemmas.map((lemma) => this.lemma.get(lemma))];
    if (this.exact.size) hits.push(this.exact.get(plain(token.text)));
    const ids = hits.flatMap((list) => (list ?? []).filter((one) => holds(one, tags)).map((one) => one.id));
    ids.push(...(this.tag.get(token.pos) ?? []));
    const branches = [...new Set([lower, ...lemmas])].flatMap((word) => this.phrases.children.get(word) ?? []);
    return { ids: [...new Set(ids)], branches };
  }

  private readName(tokens: readonly Token[], at: number, end: number, to: Finder): void {
    const type = tokens[at]?.name;
    let next = at + 1;
    while (next < end && tokens[next]?.name === type && !tokens[next]?.nameStart) next++;
    const ids = this.name.get(`${type} ${next - at}`);
    if (ids) for (const id of ids) to.found(id);
  }

  /** Follows the phrases of the lists through a branch that token `at` leads to. A word counts as it stands or as its lemma, hence several ways. */
  private readPhrases(
    branch: Branch,
    tokens: readonly Token[],
    start: number,
    at: number,
    end: number,
    to: Finder,
  ): void {
    for (const one of branch.hits)
      if (holds(one, TAGS_OF_POS.get(tokens[one.atEnd ? at : start]!.pos) ?? NO_TAG)) to.found(one.id);
    if (branch.children.size === 0 || at + 1 >= end) return;
    const next = tokens[at + 1]!;
    for (const word of new Set([plain(next.lower), ...lemmasOf(next)])) {
      const child = branch.children.get(word);
      if (child) this.readPhrases(child, tokens, start, at + 1, end, to);
    }
  }
}

/** The branch that words lead to, grown where there is none. */
export function branchAt(root: Branch, words: readonly string[]): Branch {
  let branch = root;
  for (const word of words) {
    let next = branch.children.get(word);
    if (!next) {
      next = { children: new Map(), hits: [] };
      branch.children.set(word, next);
    }
    branch = next;
  }
  return branch;
}

function holds({ tags }: Hit, has: number): boolean {
  return tags === NO_TAG || (tags & has) !== 0;
}

/** The tokens of a list's entries. Many templates use one list, each with a tag of its own. */
function tokensOfList(entries: readonly string[]): readonly string[][] {
  let tokens = listTokens.get(entries);
  if (!tokens) {
    tokens = entries.map(tokensOfEntry);
    listTokens.set(entries, tokens);
  }
  return tokens;
}

const listTokens = new WeakMap<readonly string[], string[][]>();

/** A list's entry as tokens, lower case. */
export function tokensOfEntry(entry: string): string[] {
  return entry.split(/\s+/).filter(Boolean).flatMap(tokensOfWord);
}

/** A verb's tag is that of a phrase's first word ("pull out"), any other that of its last ("war of words"). */
function hit(id: number, tag: string | null): Hit {
  const atEnd = tag !== null && !tag.startsWith('V') && tag !== 'MODAL';
  return { id, tags: tag === null ? NO_TAG : (TAG_BITS.get(tag) ?? NO_TAG), atEnd };
}

/** A token's dictionary forms: taggers take many a participle for an adjective ("strongly disputed parts of it"). */
function lemmasOf(token: Token): string[] {
  const own = plain(token.lemma);
  const { lower, pos } = token;
  if (pos !== 'JJ' && pos !== 'NN') return [own];
  const participle = lower.endsWith('ed') ? 'VBN' : lower.endsWith('ing') ? 'VBG' : null;
  return participle ? [own, lemmaOf({ lower, pos: participle })] : [own];
}

function plain(word: string): string {
  return word.includes('’') ? word.replaceAll('’', "'") : word;
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** How often a test is met, roughly: the rarest required one of a template decides where the template is tried. */
export function commonness(test: Test, entries: readonly string[]): number {
  if (test.test === 'tag' || NAMES.includes(test.word)) return 10_000;
  if (test.test === 'list') return entries.length + (hasFrequent(entries) ? 1000 : 0);
  return FREQUENT.has(test.word) ? 1000 : 1;
}

function hasFrequent(entries: readonly string[]): boolean {
  let has = frequentLists.get(entries);
  if (has === undefined) {
    has = entries.some((entry) => FREQUENT.has(entry));
    frequentLists.set(entries, has);
  }
  return has;
}

const frequentLists = new WeakMap<readonly string[], boolean>();

const FREQUENT = new Set(
  'the a an of to in on at for and or but that is are was were be been has have had it he she they with by from as not will would which who this , . \' " “ ” '.split(
    ' ',
  ),
);
