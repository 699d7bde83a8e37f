import { type Compiled, compilePacks } from './compile.ts';
import type { Pack } from './pack.ts';
import { needsOf, type Program, type Step } from './program.ts';
import type { Jump } from './vocabulary.ts';
import { type VocabularyData, vocabularyData, vocabularyOf } from './vocabulary-data.ts';

type JumpStep = Extract<Step, { step: 'jump' }>;

/** Most steps are jumps, to what many steps jump to: `jumps` is a place in `CompiledData.jumps`. */
type StepData = Exclude<Step, JumpStep> | [jumps: number, next: number, required: 0 | 1];

interface ProgramData extends Pick<Program, 'slots' | 'root' | 'anchors'> {
  steps: StepData[];
}

/** Compiled packs as plain data, which the build makes of the extension's own: compiling takes longer than reading an article. */
export interface CompiledData {
  /** The packs that it was made of, in their order; another version has other rules. */
  packs: { id: string; version: string }[];
  vocabulary: VocabularyData;
  jumps: Jump[][];
  /** By pack and rule; the words of a rule are with its pack. */
  rules: { pack: string; rule: string; match: ProgramData[]; veto: ProgramData[] }[];
}

/** Compiles packs into plain data. @throws TemplateError for a template that `checkPack` would have refused */
export function compiledData(packs: readonly Pack[]): CompiledData {
  const { vocabulary, rules } = compilePacks(packs);
  const jumps: Jump[][] = [];
  const places = new Map<Jump[], number>();
  const stepData = (step: Step): StepData => {
    if (step.step !== 'jump') return step;
    const place = places.get(step.jumps) ?? jumps.push(step.jumps) - 1;
    places.set(step.jumps, place);
    return [place, step.next, step.required ? 1 : 0];
  };
  const programData = ({ steps, slots, root, anchors }: Program): ProgramData => ({
    steps: steps.map(stepData),
    slots,
    root,
    anchors,
  });
  return {
    packs: packs.map(({ id, version }) => ({ id, version })),
    vocabulary: vocabularyData(vocabulary),
    rules: rules.map(({ pack, rule, match, veto }) => ({
      pack,
      rule: rule.id,
      match: match.map(programData),
      veto: veto.map(programData),
    })),
    jumps,
  };
}

/**
 * Compiles packs, the first of them from data that was made of them before; of others the data are no help.
 * @throws TemplateError for a template that `checkPack` would have refused
 */
export function compiledOf(packs: readonly Pack[], data?: CompiledData): Compiled {
  const before = data === undefined ? null : unpacked(data, packs);
  return before === null || data === undefined
    ? compilePacks(packs)
    : compilePacks(packs.slice(data.packs.length), undefined, before);
}

/** Null where the first packs are not those that the data were made of. The data are used up. */
function unpacked(data: CompiledData, packs: readonly Pack[]): Pick<Compiled, 'vocabulary' | 'rules'> | null {
  if (!data.packs.every(({ id, version }, index) => packs[index]?.id === id && packs[index].version === version))
    return null;
  const words = new Map(packs.flatMap(({ rules }) => rules.map((rule) => [rule.id, rule] as const)));
  const stepOf = (step: StepData): Step =>
    Array.isArray(step)
      ? { step: 'jump', jumps: data.jumps[step[0]] ?? [], next: step[1], required: step[2] === 1 }
      : step;
  const programOf = ({ steps, slots, root, anchors }: ProgramData): Program => {
    const made = steps.map(stepOf);
    return { steps: made, slots, root, anchors, needs: needsOf(made) };
  };
  const rules: Compiled['rules'] = [];
  for (const { pack, rule: id, match, veto } of data.rules) {
    const rule = words.get(id);
    if (rule === undefined) return null;
    rules.push({ pack, rule, order: rules.length, match: match.map(programOf), veto: veto.map(programOf) });
  }
  return { vocabulary: vocabularyOf(data.vocabulary), rules };
}
