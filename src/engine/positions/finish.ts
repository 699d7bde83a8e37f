import type { Position, Topic } from '../analysis.ts';
import type { Stages } from '../stages.ts';
import type { Held } from './held.ts';
import { markRelations } from './relations.ts';
import { markRefusals } from './relations-by-topic.ts';
import { markRepeats } from './repeats.ts';
import type { SideNames } from './side-names.ts';
import { markTopics } from './topics.ts';

/** Links positions, given in reading order: which repeat an earlier one, which answer one another, which speak to the same point. */
export function finishPositions(
  stages: Stages,
  held: readonly Held[],
  names: SideNames,
): { positions: Position[]; topics: Topic[] } {
  markRepeats(stages.text, held);
  markRelations(stages, held, names.fold);
  const topics = markTopics(stages, held, names.fold);
  markRefusals(stages, held);
  return { positions: held.map((h) => h.position), topics };
}
