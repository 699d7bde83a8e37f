import { sideOfActor } from '../attribution/side-of-actor.ts';
import type { Stages } from '../stages.ts';

/** Whose a statement is: the shown name of a side, and the index of the actor where it is a person's. */
export interface Owner {
  side: string;
  person: number | null;
}

/** Whose a noun phrase is ("Berrow's claims", "the Marovian offer"), or whom it names, by the token at which it starts. */
export function ownerIn({ text, phrases, cast }: Stages, first: number, fold: (name: string) => string): Owner | null {
  const noun = phrases.nouns[phrases.nounAt[first] ?? -1];
  if (!noun || noun.first !== first) return null;
  let owner: Owner | null = null;
  for (let i = noun.first; i <= noun.head; i++) {
    const mention = cast.mentions[cast.mentionAt[i] ?? -1];
    const index = cast.actorOf[cast.mentionAt[i] ?? -1] ?? -1;
    const actor = cast.actors[index];
    if (!mention || mention.last > noun.last) continue;
    const isHead = mention.last === noun.last && mention.kind !== 'demonym' && actor?.type === 'person';
    if (isHead || text.tokens[mention.last]?.pos === 'POS' || mention.kind === 'demonym')
      owner = { side: fold(sideOfActor(actor) ?? mention.key), person: actor?.type === 'person' ? index : null };
  }
  return owner;
}
