import type { Text } from '../text/text.ts';
import type { Held } from './held.ts';

/**
 * Groups the indices of positions that stand together: repetitions, an answer with what it answers, the sides of one
 * joint statement, and the sentences of one quotation. Groups and their members are in reading order.
 */
export function clustersOf(text: Text, held: readonly Held[]): number[][] {
  const parent = held.map((_, i) => i);
  const root = (i: number): number => {
    let at = i;
    while (parent[at] !== undefined && parent[at] !== at) at = parent[at] ?? at;
    return at;
  };
  const join = (a: number, b: number): void => {
    const [x, y] = [root(a), root(b)];
    if (x !== y) parent[Math.max(x, y)] = Math.min(x, y);
  };
  for (const [i, { position }] of held.entries()) {
    if (position.sameAs !== null) join(i, position.sameAs);
    if (position.relation?.type === 'answers') join(i, position.relation.to);
    const before = held[i - 1];
    if (before && (isJoint(before, held[i]) || runsOn(text, before, held[i]) || goesOn(text, before, held[i])))
      join(i, i - 1);
  }
  const groups = new Map<number, number[]>();
  for (let i = 0; i < held.length; i++) {
    const key = root(i);
    const group = groups.get(key);
    if (group) group.push(i);
    else groups.set(key, [i]);
  }
  return [...groups.values()];
}

function isJoint({ position: a }: Held, b: Held | undefined): boolean {
  return b !== undefined && a.start === b.position.start && a.end === b.position.end;
}

/** “…,” Berrow told the assembly. “…”: a quotation that its speaker interrupts without ending it is one statement. */
function goesOn(text: Text, a: Held, b: Held | undefined): boolean {
  if (b === undefined || a.attribution !== b.attribution || a.side !== b.side) return false;
  const isQuoted = ({ content }: Held) =>
    content.every(({ first }) => text.tokens[first]?.quoted || text.tokens[first + 1]?.quoted);
  return isQuoted(a) && isQuoted(b) && !text.text.slice(a.position.end, b.position.start).includes('\n');
}

/** Whether a quotation goes straight on from one position to the next: its sentences stand together. */
export function runsOn(text: Text, a: Held, b: Held | undefined): boolean {
  if (b === undefined || a.position.side !== b.position.side) return false;
  const { quoted, start, end } = a.position;
  // Words quoted in the midst of a report are no speech that could go on.
  if ((quoted[0]?.start ?? end) - start > 2 && end - (quoted.at(-1)?.end ?? start) > 2) return false;
  const opens = (b.position.quoted[0]?.start ?? Number.POSITIVE_INFINITY) - b.position.start <= 1;
  const gap = text.text.slice(a.position.end, Math.min(b.position.start, a.position.end + 8));
  return opens && b.position.start - a.position.end < 8 && /^[\s“”"'‘’.,]*$/.test(gap);
}
