import type { Pack, Rule } from './pack.ts';
import { buildProgram, type Program } from './program.ts';
import { parseTemplate } from './template.ts';
import { Vocabulary } from './vocabulary.ts';

export interface CompiledRule {
  pack: string;
  rule: Rule;
  /** Its place among all rules, which decides between equals. */
  order: number;
  match: Program[];
  veto: Program[];
}

/** Packs made ready for `findMatches`. Holds no state of any text, so one serves all articles. */
export interface Compiled {
  vocabulary: Vocabulary;
  rules: CompiledRule[];
  /**
   * The templates to try where a thing of the vocabulary is met, one list after the other: those of thing `id` stand
   * from `tryFrom[id]` up to, not including, `tryFrom[id + 1]`, each as `rule * 64 + template`.
   */
  tryFrom: Int32Array;
  tries: Int32Array;
  /** The most steps of any template. */
  longest: number;
}

/** The most templates a rule may have, each of `match` and `veto`. */
export const MAX_TEMPLATES = 64;

/**
 * Compiles checked packs. A rule that is `off`, or that `isOn` turns down, is left out.
 * @param before the rules of packs that come before these, compiled already; their vocabulary grows
 * @throws TemplateError for a template that `checkPack` would have refused
 */
export function compilePacks(
  packs: readonly Pack[],
  isOn: (rule: Rule) => boolean = (rule) => !rule.off,
  before: Pick<Compiled, 'vocabulary' | 'rules'> = { vocabulary: new Vocabulary(), rules: [] },
): Compiled {
  const { vocabulary } = before;
  const rules = [...before.rules];
  for (const pack of packs) {
    const lists = { scope: pack.id, entries: pack.lists ?? {} };
    for (const rule of pack.rules) {
      if (!isOn(rule)) continue;
      const build = (source: string): Program => buildProgram(parseTemplate(source), vocabulary, lists);
      rules.push({
        pack: pack.id,
        rule,
        order: rules.length,
        match: rule.match.map(build),
        veto: rule.veto.map(build),
      });
    }
  }
  const tryAt: number[][] = Array.from({ length: vocabulary.size }, () => []);
  let longest = 1;
  for (const { order, match, veto } of rules) {
    match.forEach((program, index) => {
      for (const id of program.anchors) tryAt[id]?.push(order * MAX_TEMPLATES + index);
    });
    for (const program of [...match, ...veto]) longest = Math.max(longest, program.steps.length);
  }
  const tryFrom = new Int32Array(vocabulary.size + 1);
  tryAt.forEach((codes, id) => {
    tryFrom[id + 1] = tryFrom[id]! + codes.length;
  });
  return { vocabulary, rules, tryFrom, tries: Int32Array.from(tryAt.flat()), longest };
}
