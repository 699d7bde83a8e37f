import type { Part, Span } from '../analysis.ts';
import type { Frame, Places } from './places.ts';
import type { Program } from './program.ts';

/** A match in places of the stretch, end exclusive. */
export interface Trace extends Span {
  parts: Partial<Record<Part, Span>>;
}

/**
 * Reads off how the template that `places.fill` was called for last matches from a place on. Words and optional
 * elements are taken where they can be, a gap is as short as it can be, except at the template's end, where it is as
 * long as it can be; the first alternative wins. Every choice is known to lead to the end, so nothing is undone.
 */
export function trace(program: Program, places: Places, frame: Frame, from: number): Trace {
  const found: Trace = { start: from, end: from, parts: {} };
  const opened = new Map<Part, number>();
  let at = program.steps.length - 1;
  let place = from;
  while (at > 0) {
    const step = program.steps[at]!;
    if (step.step === 'jump') {
      const slot = program.slots[step.next]!;
      const way = step.jumps.find(({ id, length }) => places.isMet(id, place) && places.isOpen(slot, place + length));
      if (!way) break;
      place += way.length;
    } else if (step.step === 'gap') {
      const slot = program.slots[step.next]!;
      const most = Math.min(step.max, frame.high - place);
      let skip = step.greedy ? most : 0;
      while (skip >= 0 && skip <= most && !places.isOpen(slot, place + skip)) skip += step.greedy ? -1 : 1;
      place += skip;
    } else if (step.step === 'either') {
      const option = step.options.find((one) => places.isOpen(program.slots[one]!, place));
      if (option === undefined) break;
      at = option;
      continue;
    } else if (step.step === 'to-end') {
      place = places.endOf(step.reach, place, frame);
    } else if (step.step === 'from-clause-start') {
      found.start = places.clauseStart(place, frame);
      for (const [part, start] of opened) if (start === place) opened.set(part, found.start);
    } else if (step.step === 'open') {
      opened.set(step.part, place);
    } else if (step.step === 'close') {
      const start = opened.get(step.part) ?? place;
      if (place > start) found.parts[step.part] = { start, end: place };
    }
    if (step.step === 'accept') break;
    at = step.next;
  }
  found.end = place;
  return found;
}
