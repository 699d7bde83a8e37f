import type { Entity } from '../analysis.ts';
import { slug } from '../positions/sides.ts';
import type { Text } from '../text/text.ts';
import type { Cast } from './cast.ts';

/** The actors as entities of the analysis, and the id of each. */
export function entitiesOf(text: Text, cast: Cast): { entities: Entity[]; idOf: (actor: number) => string } {
  const taken = new Set<string>();
  const ids = cast.actors.map((actor) => {
    const base = slug(actor.name);
    let id = base;
    for (let n = 2; taken.has(id); n++) id = `${base}-${n}`;
    taken.add(id);
    return id;
  });
  const entities = cast.actors.map(
    (actor, i): Entity => ({
      id: ids[i] ?? '',
      name: actor.name,
      type: actor.type,
      role: actor.role,
      mentions: actor.mentions.map((m) => ({
        start: text.tokens[m.first]?.start ?? 0,
        end: text.tokens[m.last - 1]?.end ?? 0,
      })),
      side: null,
    }),
  );
  return { entities, idOf: (actor) => ids[actor] ?? '' };
}
