import type { Part } from '../analysis.ts';
import { MAX_REPEAT, type Node, plainTests, type Reach, type Test } from './template-tree.ts';
import { commonness, type Jump, type Lists, type Vocabulary } from './vocabulary.ts';

/**
 * A template as a list of steps. Each step has a set of places of the sentence: those from which the rest of the
 * template can be satisfied. `next` is the step that follows it in the template, and stands before it in the list, so
 * that one pass through the list fills all sets from the template's end to its start, 32 places at a time. That costs
 * time linear in the text for every template; what matched is then read off without trying anything twice.
 */
export type Step =
  | { step: 'accept' }
  | { step: 'jump'; jumps: Jump[]; next: number; required: boolean }
  /** Whichever option can go on, the first where several can. */
  | { step: 'either'; options: number[] }
  | { step: 'gap'; max: number; greedy: boolean; next: number }
  | { step: 'edge'; edge: 'first' | 'last'; next: number }
  | { step: 'to-end'; reach: Reach; next: number }
  | { step: 'from-clause-start'; next: number }
  | { step: 'open' | 'close'; part: Part; next: number };

export interface Program {
  /** Step 0 is `accept`; the last one is where the template starts. */
  steps: Step[];
  /** Which set of places each step has: one that takes no token shares that of the step that follows it. */
  slots: number[];
  /** The set of the last step: where the template matches. */
  root: number;
  /** Every match contains one of these. */
  anchors: number[];
  /** Every match contains one of each of these, too. */
  needs: number[][];
}

/** Turns a template's tree into steps, and enters what it looks for into the vocabulary. */
export function buildProgram(nodes: readonly Node[], vocabulary: Vocabulary, lists: Lists): Program {
  const steps: Step[] = [{ step: 'accept' }];
  const add = (step: Step): number => steps.push(step) - 1;
  const jumpsOf = (tests: readonly Test[]): Jump[] => vocabulary.jumps(tests, lists);

  const sequence = (list: readonly Node[], next: number, required: boolean, atEnd: boolean): number =>
    list.reduceRight((after, node, index) => single(node, after, required, atEnd && index === list.length - 1), next);

  const single = (node: Node, next: number, required: boolean, atEnd: boolean): number => {
    const tests = plainTests(node);
    if (tests) return add({ step: 'jump', jumps: jumpsOf(tests), next, required });
    if (node.node === 'test') return next;
    if (node.node === 'gap') return add({ step: 'gap', max: node.max, greedy: atEnd, next });
    if (node.node === 'edge') return add({ step: 'edge', edge: node.edge, next });
    if (node.node === 'clause')
      return add(
        node.side === 'end' ? { step: 'to-end', reach: node.reach, next } : { step: 'from-clause-start', next },
      );
    if (node.node === 'group') {
      const options = node.options.map((option) => sequence(option, next, false, atEnd));
      return options.length === 1 && options[0] !== undefined ? options[0] : add({ step: 'either', options });
    }
    if (node.node === 'part') {
      const close = add({ step: 'close', part: node.part, next });
      return add({ step: 'open', part: node.part, next: sequence(node.inner, close, required, atEnd) });
    }
    const times = node.node === 'repeat' ? MAX_REPEAT : 1;
    let from = next;
    for (let i = 0; i < times; i++)
      from = add({ step: 'either', options: [single(node.inner, from, false, atEnd), next] });
    return from;
  };

  sequence(nodes, 0, true, true);
  const anchors = (anchorsOf(nodes, lists)?.tests ?? []).flatMap((tests) => jumpsOf(tests).map(({ id }) => id));
  const slots = shareSlots(steps);
  return { steps, slots, root: slots.at(-1) ?? 0, anchors: [...new Set(anchors)], needs: needsOf(steps) };
}

/** What every match contains one of each of, read off the steps. */
export function needsOf(steps: readonly Step[]): number[][] {
  return steps.flatMap((step) => (step.step === 'jump' && step.required ? [step.jumps.map(({ id }) => id)] : []));
}

function shareSlots(steps: readonly Step[]): number[] {
  const slots: number[] = [];
  let size = 0;
  for (const step of steps) {
    const shares = step.step === 'open' || step.step === 'close' || step.step === 'from-clause-start';
    slots.push(shares ? (slots[step.next] ?? 0) : size++);
  }
  return slots;
}

interface Anchors {
  /** Alternatives, each a set of tests that one jump takes. */
  tests: (readonly Test[])[];
  cost: number;
}

/** The rarest tests of which every match satisfies one; null where the sequence can be empty. */
function anchorsOf(nodes: readonly Node[], lists: Lists): Anchors | null {
  let best: Anchors | null = null;
  for (const node of nodes) {
    let own: Anchors | null = null;
    const tests = plainTests(node);
    if (tests) {
      const cost = tests.reduce((sum, test) => sum + commonness(test, lists.entries[test.word] ?? []), 0);
      own = { tests: [tests], cost };
    } else if (node.node === 'part') own = anchorsOf(node.inner, lists);
    else if (node.node === 'group') {
      const options = node.options.map((option) => anchorsOf(option, lists));
      const found = options.filter((option) => option !== null);
      if (found.length === options.length)
        own = { tests: found.flatMap((one) => one.tests), cost: found.reduce((sum, one) => sum + one.cost, 0) };
    }
    if (own && (!best || own.cost < best.cost)) best = own;
  }
  return best;
}
