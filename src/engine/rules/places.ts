import type { Text } from '../text/text.ts';
import type { Compiled } from './compile.ts';
import type { Program } from './program.ts';
import type { Reach } from './template-tree.ts';
import type { Finder } from './vocabulary.ts';

/** Longer sentences are looked at in stretches of this many tokens: what bounds the memory of a set of places. */
export const LONGEST_STRETCH = 512;

/** The tokens of a sentence, or of a stretch of a very long one, from `first` up to, not including, `last`. */
export interface Stretch {
  first: number;
  last: number;
}

/** Where a template may match: places `low` to `high` of the stretch; `^` holds at `opens`, `$` at `closes`. */
export interface Frame {
  low: number;
  high: number;
  opens: readonly number[];
  closes: readonly number[];
}

/**
 * The sets of places of one stretch at a time. A place is a token's index in the stretch, or the end; a set is a row of
 * 32-bit words. `met` has the places where each thing of the vocabulary starts, `open` those from which each step of
 * the template that was tried last can be satisfied.
 */
export class Places implements Finder {
  /** Words of a row. */
  width = 1;
  private length = 0;
  private first = 0;
  private met: Uint32Array;
  private open: Uint32Array;
  /** The last stretch in which each thing of the vocabulary was met. */
  private readonly stamps: Int32Array;
  private stamp = 0;
  /** The place that is read, and who is told what is met. */
  private place = 0;
  private meeting: Finder | null = null;
  /** Whether each token is punctuation. */
  private readonly isMark: Uint8Array;
  private readonly compiled: Compiled;
  private readonly text: Text;
  private readonly ends: Readonly<Record<Reach, Int32Array>>;

  constructor(text: Text, compiled: Compiled, ends: Readonly<Record<Reach, Int32Array>>) {
    this.text = text;
    this.compiled = compiled;
    this.ends = ends;
    this.isMark = new Uint8Array(text.tokens.length);
    text.tokens.forEach((token, i) => {
      if (!token.word.isWord) this.isMark[i] = 1;
    });
    this.stamps = new Int32Array(compiled.vocabulary.size);
    this.met = new Uint32Array(compiled.vocabulary.size);
    this.open = new Uint32Array(compiled.longest);
  }

  /** Reads a stretch; tells `meeting` each thing of the vocabulary that is in it, once. */
  read(stretch: Stretch, meeting: Finder): void {
    const { vocabulary, longest } = this.compiled;
    this.first = stretch.first;
    this.length = stretch.last - stretch.first;
    this.width = (this.length >> 5) + 1;
    if (this.met.length < vocabulary.size * this.width) this.met = new Uint32Array(vocabulary.size * this.width);
    if (this.open.length < longest * this.width) this.open = new Uint32Array(longest * this.width);
    this.stamp++;
    this.meeting = meeting;
    for (this.place = 0; this.place < this.length; this.place++)
      vocabulary.read(this.text.tokens, stretch.first + this.place, stretch.last, this);
  }

  /** Notes that a thing of the vocabulary starts at the place that is read. */
  found(id: number): void {
    const { met, width, stamps, place } = this;
    const row = id * width;
    if (stamps[id] !== this.stamp) {
      stamps[id] = this.stamp;
      // What stands in the row is of another stretch: nobody reads a row before its thing is met.
      for (let i = row; i < row + width; i++) met[i] = 0;
      this.meeting?.found(id);
    }
    met[row + (place >> 5)]! |= 1 << (place & 31);
  }

  private isEmpty(sets: Uint32Array, row: number): boolean {
    const from = row * this.width;
    for (let i = from; i < from + this.width; i++) if (sets[i] !== 0) return false;
    return true;
  }

  /** Whether the stretch has all that every match of a template contains: most templates that are tried fail here. */
  hasNeeds({ needs }: Program): boolean {
    for (const ids of needs) {
      let met = false;
      for (let i = 0; i < ids.length && !met; i++) met = this.stamps[ids[i]!] === this.stamp;
      if (!met) return false;
    }
    return true;
  }

  /** Whether thing `id` starts at `place`. */
  isMet(id: number, place: number): boolean {
    return this.stamps[id] === this.stamp && (this.met[id * this.width + (place >> 5)]! & (1 << (place & 31))) !== 0;
  }

  /** Whether the rest of the template, from a slot on, can be satisfied from `place`. */
  isOpen(slot: number, place: number): boolean {
    return (this.open[slot * this.width + (place >> 5)]! & (1 << (place & 31))) !== 0;
  }

  /** The first place from `from` on, up to `high`, where the template that was tried last matches, or -1. */
  nextStart(program: Program, from: number, high: number): number {
    const row = program.root * this.width;
    for (let place = from; place <= high; ) {
      const rest = this.open[row + (place >> 5)]! >>> (place & 31);
      if (rest !== 0) {
        const start = place + 31 - Math.clz32(rest & -rest);
        return start <= high ? start : -1;
      }
      place = ((place >> 5) + 1) << 5;
    }
    return -1;
  }

  /** Fills the set of each step of a template; false as soon as it cannot match. Costs steps times width. */
  fill(program: Program, frame: Frame): boolean {
    const { open, width } = this;
    open.fill(0, 0, width);
    for (let place = frame.low; place <= frame.high; place++) open[place >> 5]! |= 1 << (place & 31);
    for (let index = 1; index < program.steps.length; index++) {
      const step = program.steps[index]!;
      const slot = program.slots[index]!;
      if (step.step === 'jump') {
        this.jump(slot, program.slots[step.next]!, step.jumps);
        if (step.required && this.isEmpty(open, slot)) return false;
      } else if (step.step === 'either') {
        const to = slot * width;
        for (let i = to; i < to + width; i++) open[i] = 0;
        for (const option of step.options) {
          const from = program.slots[option]! * width;
          for (let i = 0; i < width; i++) open[to + i]! |= open[from + i]!;
        }
      } else if (step.step === 'gap') this.gap(slot, program.slots[step.next]!, step.max);
      else if (step.step === 'to-end') this.toEnd(step.reach, slot, program.slots[step.next]!, frame);
      else if (step.step === 'edge') {
        open.fill(0, slot * width, (slot + 1) * width);
        for (const place of step.edge === 'first' ? frame.opens : frame.closes)
          if (this.isOpen(program.slots[step.next]!, place)) open[slot * width + (place >> 5)]! |= 1 << (place & 31);
      }
    }
    return true;
  }

  private jump(slot: number, next: number, jumps: readonly { id: number; length: number }[]): void {
    const { open, met, width, stamps, stamp } = this;
    const to = slot * width;
    const from = next * width;
    for (let i = to; i < to + width; i++) open[i] = 0;
    for (let j = 0; j < jumps.length; j++) {
      const { id, length } = jumps[j]!;
      if (stamps[id] !== stamp) continue;
      const row = id * width;
      const stay = 32 - length;
      for (let i = 0; i < width; i++) {
        const set = met[row + i]!;
        if (set === 0) continue;
        const after = i + 1 < width ? open[from + i + 1]! << stay : 0;
        open[to + i]! |= set & ((open[from + i]! >>> length) | after);
      }
    }
  }

  /** Places at most `max` before one of the next step's: by doubling the shift. */
  private gap(slot: number, next: number, max: number): void {
    const { open, width } = this;
    const to = slot * width;
    const from = next * width;
    open.copyWithin(to, from, from + width);
    for (let done = 0; done < max; ) {
      const shift = Math.min(done + 1, max - done);
      for (let i = 0; i < width; i++) {
        const after = i + 1 < width ? open[to + i + 1]! << (32 - shift) : 0;
        open[to + i]! |= (open[to + i]! >>> shift) | after;
      }
      done += shift;
    }
  }

  private toEnd(reach: Reach, slot: number, next: number, frame: Frame): void {
    const { open, width } = this;
    open.fill(0, slot * width, (slot + 1) * width);
    for (let place = frame.low; place <= frame.high; place++)
      if (this.isOpen(next, this.endOf(reach, place, frame))) open[slot * width + (place >> 5)]! |= 1 << (place & 31);
  }

  /**
   * The place where the clause, the predicate or the noun phrase ends in which the token before `place` stands: `place`
   * itself where that token is its last. After a punctuation mark it is the one that starts there.
   */
  endOf(reach: Reach, place: number, frame: Frame): number {
    const at = this.first + place;
    const word = place === 0 || this.isMark[at - 1] ? at : at - 1;
    const end = (this.ends[reach][word] ?? 0) - this.first;
    return Math.min(Math.max(end, place), frame.high);
  }

  /** The place where the clause of the token at `place` starts; what a "that" opens counts as one. */
  clauseStart(place: number, frame: Frame): number {
    const { tokens } = this.text;
    const end = this.ends.clause[this.first + place];
    let start = place;
    while (start > frame.low && this.ends.clause[this.first + start - 1] === end) {
      const before = tokens[this.first + start - 1];
      if (before?.lower === 'that' && before.pos === 'IN') break;
      start--;
    }
    return start;
  }
}
