import { sideOfActor } from '../attribution/side-of-actor.ts';
import type { ResolvedAttribution } from '../attribution/speakers.ts';
import type { Cast } from '../entities/cast.ts';
import type { SideNames } from './side-names.ts';

/**
 * Who speaks for one of the sides of an attribution: of "Kenya and Uganda said" each for its own, and of "both sides"
 * nobody by name. Index of an actor, or null.
 */
export function speakerOfSide(
  cast: Cast,
  names: SideNames,
  { source, speaker }: ResolvedAttribution,
  side: string,
  sides: readonly string[],
): number | null {
  if (sides.length < 2 || !source) return speaker;
  for (let i = source.first; i < source.last; i++) {
    const index = cast.actorOf[cast.mentionAt[i] ?? -1] ?? -1;
    const own = sideOfActor(cast.actors[index]);
    if (own !== null && names.fold(own) === side) return index;
  }
  return null;
}
