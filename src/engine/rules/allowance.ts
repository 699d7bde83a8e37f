import type { CompiledRule } from './compile.ts';

/** A rule marks no more places in one article than this; more would tell a reader nothing. */
export const MAX_MARKS = 500;
/** Nor are more of its matches read off, those that a veto blocks and those of vetoes included. */
const MAX_TRIES = 3_000;
/** The same for a pack: 500 rules of a stranger's that each go to their own limit would hold up every reading. */
export const MAX_PACK_MARKS = 5_000;
const MAX_PACK_TRIES = 100_000;

interface Count {
  marks: number;
  tries: number;
}

/** What each rule, and each pack, may still mark and look at in one article. Rules are known by their order. */
export class Allowance {
  private readonly rules: Count[];
  private readonly packs: Count[];

  constructor(rules: readonly CompiledRule[]) {
    const ofPack = new Map(rules.map(({ pack }) => [pack, { marks: MAX_PACK_MARKS, tries: MAX_PACK_TRIES }]));
    this.rules = rules.map(() => ({ marks: MAX_MARKS, tries: MAX_TRIES }));
    this.packs = rules.map(({ pack }) => ofPack.get(pack)!);
  }

  mayMark(order: number): boolean {
    return this.rules[order]!.marks > 0 && this.packs[order]!.marks > 0;
  }

  mayTry(order: number): boolean {
    return this.rules[order]!.tries > 0 && this.packs[order]!.tries > 0;
  }

  marked(order: number): void {
    this.rules[order]!.marks--;
    this.packs[order]!.marks--;
  }

  tried(order: number): void {
    this.rules[order]!.tries--;
    this.packs[order]!.tries--;
  }
}
