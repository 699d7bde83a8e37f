import type { BlockRole } from '../analysis.ts';
import type { Text } from '../text/text.ts';
import type { Region, Where } from './pack.ts';
import type { Frame, Stretch } from './places.ts';

/** Where a rule is tried: a frame of a stretch, and the structure that it comes from, or null. */
export interface Framed {
  frame: Frame;
  region: Region | null;
}

/** The regions that reach into each sentence, by the sentence's index. One over several sentences is in each. */
export function groupRegions(text: Text, regions: readonly Region[]): Region[][] {
  const groups: Region[][] = [];
  for (const region of regions) {
    const first = text.tokens[region.first]?.sentence;
    const last = text.tokens[region.last - 1]?.sentence;
    if (first === undefined || last === undefined) continue;
    for (let index = first; index <= last; index++) {
      const group = groups[index];
      if (group) group.push(region);
      else groups[index] = [region];
    }
  }
  return groups;
}

/** All frames of a stretch: first the whole of it, then those of the regions that reach into it. */
export function framesOf(text: Text, stretch: Stretch, regions: readonly Region[]): Framed[] {
  const framed: Framed[] = [{ frame: frameOf(text, stretch, stretch.first, stretch.last), region: null }];
  for (const region of regions) {
    const first = Math.max(region.first, stretch.first);
    const last = Math.min(region.last, stretch.last);
    if (first < last) framed.push({ frame: frameOf(text, stretch, first, last), region });
  }
  return framed;
}

/** Whether a rule looks at a frame of a paragraph of this role. */
export function looksAt(where: Where, { region }: Framed, role: BlockRole): boolean {
  if (region === null) return where.in === 'any' || (where.in === 'headline' && role === 'headline');
  if (region.in !== where.in) return false;
  if (where.sourceType && !(region.sourceType && where.sourceType.includes(region.sourceType))) return false;
  if (where.named !== undefined && where.named !== region.named) return false;
  return !where.lacks || (region.lacks !== undefined && where.lacks.includes(region.lacks));
}

/** The same ends, looked at with the whole stretch around them. */
export function frameAround(frame: Frame, stretch: Stretch): Frame {
  return { low: 0, high: stretch.last - stretch.first, opens: frame.opens, closes: frame.closes };
}

/** `^` holds before and after an opening mark, `$` before and after the closing punctuation. */
function frameOf(text: Text, stretch: Stretch, first: number, last: number): Frame {
  const opens = [first - stretch.first];
  for (let at = first; at < last && /^["“‘«([]$|^``$/.test(text.tokens[at]?.text ?? ''); at++)
    opens.push(at + 1 - stretch.first);
  const closes = [last - stretch.first];
  for (let at = last; at > first && /^[.!?…,;:"”’»)\]-]+$|^''$/.test(text.tokens[at - 1]?.text ?? ''); at--)
    closes.push(at - 1 - stretch.first);
  return { low: first - stretch.first, high: last - stretch.first, opens, closes };
}
