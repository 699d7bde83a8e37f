import { sideOfActor } from '../attribution/side-of-actor.ts';
import { wordsOf } from '../entities/mentions.ts';
import { bareName } from '../entities/naming.ts';
import type { Stages } from '../stages.ts';
import type { Held } from './held.ts';

/**
 * The first name in some statements that is neither their own side's nor a side: whom or what they speak of where no noun
 * tells it. Places and bodies before people.
 */
export function nameIn(
  { text, phrases, cast }: Stages,
  statements: readonly Held[],
  isSide: (name: string) => boolean,
): string | null {
  let person: string | null = null;
  for (const { content, side, attribution } of statements)
    for (const span of content)
      for (let i = span.first; i < span.last; i++) {
        const at = cast.mentionAt[i] ?? -1;
        const mention = cast.mentions[at];
        const index = cast.actorOf[at] ?? -1;
        const actor = cast.actors[index];
        // "the White House adviser Tam Berrow" is of Berrow.
        const head = phrases.nouns[phrases.nounAt[i] ?? -1]?.head ?? i;
        if (!mention || !actor || head >= mention.last || mention.first !== i || mention.last > span.last) continue;
        if (index === attribution.speaker || isSide(actor.name) || sideOfActor(actor) === side) continue;
        const name = bareName(wordsOf(text, mention.first, mention.last));
        if (!/^\p{Lu}/u.test(name)) continue;
        if (actor.type !== 'person') return name;
        person ??= name;
      }
  return person;
}
