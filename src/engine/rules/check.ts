import { lemmaOf } from '../text/lemma.ts';
import { readExample } from './examples.ts';
import type { Pack, Rule, Where } from './pack.ts';
import { packSchema } from './schema.ts';
import { checkShape } from './shape.ts';
import { parseTemplate } from './template.ts';
import { type Node, TemplateError } from './template-tree.ts';
import { tokensOfEntry } from './vocabulary.ts';

/** What is wrong with a pack, for whoever writes it. */
export interface PackError {
  /** Id of the rule, or null where it is the pack's head or lists. */
  rule: string | null;
  /** `rules[3].match[0]:17` (the column, from 1, in a template), `lists.harm[2]`, '' for the pack itself. */
  place: string;
  message: string;
  /** Line of the file, where it came from one. */
  line?: number;
}

/** Word lists by name, as the files in src/rules/lists hold them. */
export type SharedLists = Readonly<Record<string, readonly string[]>>;

/** The most UTF-8 bytes of a pack. */
export const MAX_BYTES = 200_000;
/** The most words of a list's entry. */
const MAX_WORDS = 6;
/** Structures that belong to an attribution, and so have a type of source. */
const ATTRIBUTED = new Set(['source', 'cue', 'content']);

type RawRule = Omit<Rule, 'where' | 'mark' | 'veto' | 'confidence'> &
  Partial<Pick<Rule, 'mark' | 'veto' | 'confidence'>> & { where?: Partial<Where> };
type RawPack = Omit<Pack, 'rules'> & { rules: RawRule[] };

/**
 * Checks a value of unknown origin and makes a pack of it: defaults are filled in, and `lists` holds the pack's own lists
 * and those shared ones that its rules use. A pack that comes out has templates that compile and examples both ways;
 * whether its examples come out right is for `runExamples`.
 * @throws TypeError for a value that is no plain data (one that holds itself)
 */
export function checkPack(value: unknown, sharedLists: SharedLists): { pack: Pack } | { errors: PackError[] } {
  const size = utf8Length(JSON.stringify(value) ?? '');
  if (size > MAX_BYTES)
    return { errors: [{ rule: null, place: '', message: `has ${size} bytes; ${MAX_BYTES} are allowed` }] };
  const shape = checkShape(value, packSchema);
  if (shape.length)
    return { errors: shape.map(({ place, message }) => ({ rule: ruleAt(value, place), place, message })) };
  // The schema has just shown that the value has this shape.
  const raw = value as RawPack;
  const errors: PackError[] = [...checkIds(raw), ...checkEntries(raw)];
  const used = new Set<string>();
  raw.rules.forEach((rule, index) => {
    errors.push(...new RuleCheck(rule, `rules[${index}]`, { ...sharedLists, ...raw.lists }, used).errors());
  });
  for (const name of Object.keys(raw.lists ?? {}))
    if (!used.has(name))
      errors.push({ rule: null, place: `lists.${name}`, message: `no rule uses the list “${name}”` });
  if (errors.length) return { errors };
  const lists: Record<string, string[]> = {};
  for (const name of [...used].sort()) lists[name] = [...(raw.lists?.[name] ?? sharedLists[name] ?? [])];
  return { pack: { ...raw, lists, rules: raw.rules.map(complete) } };
}

/** How many bytes a text takes in UTF-8. */
export function utf8Length(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}

function complete(rule: RawRule): Rule {
  return {
    ...rule,
    where: { in: 'any', quoted: 'any', ...rule.where },
    mark: rule.mark ?? 'match',
    veto: rule.veto ?? [],
    confidence: rule.confidence ?? 0.7,
  };
}

function checkIds(raw: RawPack): PackError[] {
  const errors: PackError[] = [];
  const seen = new Set<string>();
  raw.rules.forEach(({ id }, index) => {
    const place = `rules[${index}].id`;
    if (seen.has(id)) errors.push({ rule: id, place, message: `the id “${id}” is there twice` });
    seen.add(id);
    if (!id.startsWith(`${raw.id}/`))
      errors.push({ rule: id, place, message: `the id has to start with the pack’s: “${raw.id}/”` });
  });
  return errors;
}

function checkEntries(raw: RawPack): PackError[] {
  return Object.entries(raw.lists ?? {}).flatMap(([name, entries]) =>
    entries.flatMap((entry, index) => {
      const count = tokensOfEntry(entry).length;
      const message =
        count > MAX_WORDS ? `has ${count} words; ${MAX_WORDS} are allowed` : entry.trim() ? '' : 'is empty';
      return message ? [{ rule: null, place: `lists.${name}[${index}]`, message }] : [];
    }),
  );
}

/** The checks of one rule that its shape does not show. */
class RuleCheck {
  private readonly found: PackError[] = [];
  private readonly words = new Set<string>();
  private readonly phrases: string[][] = [];
  private readonly rule: RawRule;
  private readonly place: string;
  private readonly lists: SharedLists;
  private readonly used: Set<string>;

  constructor(rule: RawRule, place: string, lists: SharedLists, used: Set<string>) {
    this.rule = rule;
    this.place = place;
    this.lists = lists;
    this.used = used;
  }

  errors(): PackError[] {
    const { rule } = this;
    rule.match.forEach((source, index) => {
      this.collect(this.template(source, `match[${index}]`));
    });
    (rule.veto ?? []).forEach((source, index) => {
      this.template(source, `veto[${index}]`);
    });
    const kind = rule.where?.in ?? 'any';
    if (rule.mark === 'structure' && (kind === 'any' || kind === 'headline'))
      this.fail('mark', `there is no structure to mark where the rule looks in: ${kind}`);
    for (const key of ['sourceType', 'named'] as const)
      if (rule.where?.[key] !== undefined && !ATTRIBUTED.has(kind))
        this.fail(`where.${key}`, 'goes only with in: source, cue or content');
    if (rule.where?.lacks && kind !== 'headline-claim') this.fail('where.lacks', 'goes only with in: headline-claim');
    this.examples();
    return this.found;
  }

  private fail(place: string, message: string): void {
    this.found.push({ rule: this.rule.id, place: `${this.place}.${place}`, message });
  }

  private template(source: string, place: string): Node[] {
    try {
      const nodes = parseTemplate(source);
      this.checkLists(nodes, place);
      return nodes;
    } catch (error) {
      if (!(error instanceof TemplateError)) throw error;
      this.fail(`${place}:${error.column}`, error.message);
      return [];
    }
  }

  private checkLists(nodes: readonly Node[], place: string): void {
    for (const node of nodes) {
      if (node.node === 'test' && node.test.test === 'list') {
        this.used.add(node.test.word);
        if (!Object.hasOwn(this.lists, node.test.word))
          this.fail(`${place}:${node.column}`, `there is no list “${node.test.word}”`);
      }
      for (const inner of innerOf(node)) this.checkLists(inner, place);
    }
  }

  /** Gathers the words that the rule looks for. */
  private collect(nodes: readonly Node[]): void {
    for (const node of nodes) {
      if (node.node === 'test') {
        const { test, word } = node.test;
        if (test === 'list') for (const entry of this.lists[word] ?? []) this.phrases.push(tokensOfEntry(entry));
        else if (test !== 'tag' && test !== 'name') this.words.add(word.toLowerCase());
      }
      for (const inner of innerOf(node)) this.collect(inner);
    }
  }

  private examples(): void {
    for (const kind of ['match', 'pass'] as const)
      this.rule.examples[kind].forEach((example, index) => {
        const place = `examples.${kind}[${index}]`;
        try {
          const { text, spans } = readExample(example);
          if (kind === 'match' && spans.length === 0) this.fail(place, 'marks no words with ⟦ ⟧');
          if (kind === 'pass' && spans.length > 0) this.fail(place, 'marks words, though the rule has to pass it over');
          if (!this.shares(text)) this.fail(place, 'has no word that the rule looks for');
        } catch (error) {
          this.fail(place, error instanceof Error ? error.message : String(error));
        }
      });
  }

  /** Whether a text has one of the rule's words, in any form. A rule that looks for no word passes. */
  private shares(text: string): boolean {
    if (this.words.size === 0 && this.phrases.length === 0) return true;
    const tokens = tokensOfEntry(text.replace(/[^\p{L}\p{N}'’.$-]+/gu, ' ').replace(/[.'’]+(?=\s|$)/gu, ''));
    const marks = text.match(/[^\p{L}\p{N}\s]/gu) ?? [];
    const forms = tokens.map(formsOf);
    if (marks.some((mark) => this.words.has(mark))) return true;
    if (forms.some((form) => [...form].some((word) => this.words.has(word)))) return true;
    return this.phrases.some((phrase) =>
      forms.some((_, at) => phrase.every((word, index) => forms[at + index]?.has(word))),
    );
  }
}

/** A word and all that it could be a form of. */
function formsOf(word: string): Set<string> {
  return new Set([word, ...['NNS', 'VBZ', 'VBD', 'VBN', 'VBG', 'JJR'].map((pos) => lemmaOf({ lower: word, pos }))]);
}

function innerOf(node: Node): readonly (readonly Node[])[] {
  if (node.node === 'group') return node.options;
  if (node.node === 'part') return [node.inner];
  return node.node === 'optional' || node.node === 'repeat' ? [[node.inner]] : [];
}

/** The id of the rule that a place lies in, if it has one. */
function ruleAt(value: unknown, place: string): string | null {
  const index = /^rules\[(\d+)\]/.exec(place)?.[1];
  if (index === undefined || typeof value !== 'object' || value === null || !('rules' in value)) return null;
  const rule: unknown = Array.isArray(value.rules) ? value.rules[Number(index)] : null;
  return typeof rule === 'object' && rule !== null && 'id' in rule && typeof rule.id === 'string' ? rule.id : null;
}
