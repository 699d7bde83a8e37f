import type { ResolvedAttribution } from '../attribution/speakers.ts';
import type { Actor, Cast } from '../entities/cast.ts';
import { CLEARLY, mainState } from '../entities/cast.ts';
import type { Text } from '../text/text.ts';
import { asWritten } from './as-written.ts';
import { baseSides } from './base-sides.ts';
import { manyExperts, oneCrowd } from './crowds.ts';
import { lawmakersOf } from './lawmakers.ts';
import { PARTIES, shownNames } from './shown-names.ts';

/** Movements that govern a state, with the words that show that another government stands against them. */
const GOVERNING: { movement: RegExp; state: string; other: RegExp }[] = [
  {
    movement: /^(Afghan )?(Taliban|Taleban)$/,
    state: 'Afghanistan',
    other:
      /\b(Afghan (government|forces|army|police|security|president|officials|troops|soldiers)|Karzai|Ghani|Afghan President|government in Kabul|Kabul government)\b/,
  },
];

/** Which sides an attribution speaks for, by the words of its source and by who that is. */
export interface SideNames {
  /** The shown names of the sides; none when the article does not tell. */
  of(attribution: ResolvedAttribution): string[];
  /** The shown name of the side that an actor's own side folds into. */
  fold(name: string): string;
}

/** Decides, once for an article, how names fold into sides and what each side is called. */
export function sideNames(text: Text, cast: Cast, attributions: readonly ResolvedAttribution[]): SideNames {
  const main = mainState(cast.mentions, cast.actors, cast.actorOf, CLEARLY);
  const governs = GOVERNING.flatMap((g) => {
    const movement = cast.actors.find((a) => a.type === 'organisation' && g.movement.test(a.name));
    return movement && !g.other.test(text.text) ? [{ state: g.state, movement: movement.name }] : [];
  });
  const alone = loneMembers(cast, attributions);
  const gather = oneCrowd(cast, attributions);
  const experts = manyExperts(cast, attributions);
  const peoples = new Map(
    cast.actors.flatMap((a): [string, string][] =>
      a.type === 'place' && a.mentions[0] && a.mentions[0].key !== a.name ? [[a.mentions[0].key, a.name]] : [],
    ),
  );
  const lawmakers = lawmakersOf(text, cast, attributions, main);
  const base = (a: ResolvedAttribution): string[] => {
    const seated = lawmakers.of(a);
    if (seated !== null) return [seated];
    return baseSides(text, cast, a, main).map((name) => {
      const speaker = a.speaker === null ? employer(cast, a) : cast.actors[a.speaker];
      if (speaker && alone.has(speaker.name)) return speaker.name;
      if (speaker && experts?.names.has(speaker.name)) return gather(experts.crowd);
      const renamed = peoples.get(name);
      if (renamed) return renamed;
      return gather(governs.find((g) => g.state === name)?.movement ?? name);
    });
  };
  const shown = shownNames(text, cast, attributions, base);
  for (const actor of cast.actors)
    if (actor.type === 'person' && !shown.has(actor.name)) {
      const written = asWritten(text, actor);
      if (written !== actor.name) shown.set(actor.name, written);
    }
  const fold = (name: string) => {
    const governed = governs.find((g) => g.state === name)?.movement ?? name;
    return shown.get(governed) ?? governed;
  };
  return { fold, of: (a) => [...new Set(base(a).map((name) => shown.get(name) ?? name))] };
}

/** "a Hale spokeswoman", "Hale's lawyers": the person for whom an unnamed source speaks. */
function employer(cast: Cast, a: ResolvedAttribution): Actor | undefined {
  if (!a.source || a.description?.pronoun !== false) return undefined;
  for (let i = a.source.first; i < a.description.head; i++) {
    const mention = cast.mentions[cast.mentionAt[i] ?? -1];
    if (mention?.kind === 'person') return cast.actors[cast.actorOf[cast.mentionAt[i] ?? -1] ?? -1];
  }
  return undefined;
}

/** So many statements make a member of a party a side of their own. */
const MUCH = 5;

/** Members of a party stand for themselves unless several speak, or the party does as such, and they say little each. */
function loneMembers(cast: Cast, attributions: readonly ResolvedAttribution[]): Set<string> {
  const members = new Map<string, Map<string, number>>();
  const asSuch = new Set<string>();
  for (const a of attributions) {
    const speaker = a.speaker === null ? undefined : cast.actors[a.speaker];
    if (speaker?.type !== 'person' && employer(cast, a) === undefined) asSuch.add(a.side ?? '');
    if (speaker?.type !== 'person' || !speaker.side || !PARTIES.has(speaker.side)) continue;
    const counts = members.get(speaker.side) ?? new Map<string, number>();
    members.set(speaker.side, counts.set(speaker.name, (counts.get(speaker.name) ?? 0) + 1));
  }
  return new Set(
    [...members].flatMap(([party, counts]) =>
      [...counts].filter(([, n]) => counts.size < (asSuch.has(party) ? 1 : 3) || n >= MUCH).map(([name]) => name),
    ),
  );
}
