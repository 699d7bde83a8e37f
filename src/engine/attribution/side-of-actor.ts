import type { Actor } from '../entities/cast.ts';

/** Roles in which a person speaks for the body that they serve, and not for themselves. */
const SPEAKS_FOR =
  /\b(spokesman|spokeswoman|spokesperson|executive|ceo|chief|director|chairman|chairwoman|president|head|secretary|leader|official|representative|manager|commander|minister|officer|lawyer|attorney|counsel|aide|adviser|advisor|strategist)\b/;

/** The side of an actor: what it speaks for, or itself. */
export function sideOfActor(actor: Actor | undefined): string | null {
  if (!actor) return null;
  if (actor.own) return actor.name;
  return actor.side ?? (actor.body && SPEAKS_FOR.test([...actor.roleHeads].join(' ')) ? actor.body : actor.name);
}
