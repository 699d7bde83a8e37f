import {
  BODIES,
  CROWDS,
  OFFICIALS,
  PERSONS,
  RELATIONS,
  REPORTS,
  SPOKESPEOPLE,
  UNIQUE_OFFICES,
} from '../attribution/source-nouns.ts';
import type { ResolvedAttribution } from '../attribution/speakers.ts';
import { sideOfActor } from '../attribution/speakers.ts';
import type { Cast } from '../entities/cast.ts';
import { mainState } from '../entities/cast.ts';
import { isOutlet } from '../entities/known.ts';
import { wordsOf } from '../entities/mentions.ts';
import type { Text } from '../text/text.ts';
import { asWritten } from './as-written.ts';
import { PARTIES, shownNames } from './shown-names.ts';

/** Bodies of a state that news names without it: "the government", "police", "the foreign ministry". */
const STATE_BODIES = new Set(
  'government ministry army military police authorities officials official troops forces parliament cabinet administration minister soldiers navy state regime leadership security spokesman spokeswoman spokesperson'.split(
    ' ',
  ),
);

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
  const main = mainState(cast.mentions, cast.actors, cast.actorOf);
  const governs = GOVERNING.flatMap((g) => {
    const movement = cast.actors.find((a) => a.type === 'organisation' && g.movement.test(a.name));
    return movement && !g.other.test(text.text) ? [{ state: g.state, movement: movement.name }] : [];
  });
  const alone = loneMembers(cast, attributions);
  const gather = oneCrowd(cast, attributions);
  const peoples = new Map(
    cast.actors.flatMap((a): [string, string][] =>
      a.type === 'place' && a.mentions[0] && a.mentions[0].key !== a.name ? [[a.mentions[0].key, a.name]] : [],
    ),
  );
  const base = (a: ResolvedAttribution): string[] =>
    baseSides(text, cast, a, main).map((name) => {
      const speaker = a.speaker === null ? undefined : cast.actors[a.speaker];
      if (speaker && alone.has(speaker.name)) return speaker.name;
      const renamed = peoples.get(name);
      if (renamed) return renamed;
      return gather(governs.find((g) => g.state === name)?.movement ?? name);
    });
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

/** So many statements make a member of a party a side of their own. */
const MUCH = 5;

/** Members of a party stand for themselves unless several speak, or the party does as such, and they say little each. */
function loneMembers(cast: Cast, attributions: readonly ResolvedAttribution[]): Set<string> {
  const members = new Map<string, Map<string, number>>();
  const asSuch = new Set<string>();
  for (const a of attributions) {
    const speaker = a.speaker === null ? undefined : cast.actors[a.speaker];
    if (speaker?.type !== 'person') asSuch.add(a.side ?? '');
    if (speaker?.type !== 'person' || !speaker.side || !PARTIES.has(speaker.side)) continue;
    const counts = members.get(speaker.side) ?? new Map<string, number>();
    members.set(speaker.side, counts.set(speaker.name, (counts.get(speaker.name) ?? 0) + 1));
  }
  return new Set(
    [...members].flatMap(([party, counts]) =>
      [...counts].filter(([, n]) => counts.size < (asSuch.has(party) ? 2 : 3) || n >= MUCH).map(([name]) => name),
    ),
  );
}

function baseSides(text: Text, cast: Cast, a: ResolvedAttribution, main: string | null): string[] {
  const names = coordinated(cast, a);
  if (names.length > 1) return names;
  const speaker = a.speaker === null ? undefined : cast.actors[a.speaker];
  if (speaker && speaker.type !== 'person' && isOutlet(speaker.name)) return [];
  if (a.sourceType === 'document') return a.side === null || isOutlet(a.side) ? [] : [a.side];
  if (a.side !== null) return isOutlet(a.side) || !(speaker || canSpeak(a.description?.noun ?? '')) ? [] : [a.side];
  if (speaker) return [sideOfActor(speaker) ?? speaker.name];
  const noun = a.description?.noun ?? '';
  if (STATE_BODIES.has(noun) && main) return [main];
  // A group that speaks as such ("lawmakers") is called as the article calls it.
  if (a.sourceType === 'organisation' && GROUPS.has(noun)) return [crowd(noun)];
  if (
    a.sourceType === 'vague-group' &&
    canSpeak(noun) &&
    !/^(others|some|many|most|several|few)$/.test(noun) &&
    text.tokens[a.description?.head ?? -1]?.pos === 'NNS'
  )
    return [crowd(crowdWords(text, a))];
  return [];
}

/** Whether a noun names somebody who can speak: "the talks" or "exports" of a state hold no position. */
function canSpeak(noun: string): boolean {
  return (
    [OFFICIALS, PERSONS, CROWDS, BODIES, REPORTS, SPOKESPEOPLE, UNIQUE_OFFICES, RELATIONS].some((set) =>
      set.has(noun),
    ) || /^(one|another|side|he|she|they|it|we|i|who)$/.test(noun)
  );
}

const GROUPS = new Set([
  'lawmakers',
  'senators',
  'legislators',
  'protesters',
  'rebels',
  'activists',
  'democrats',
  'republicans',
  'leaders',
  'residents',
  'lawyers',
  'diplomats',
]);
const EXPERTS = new Set([
  'analysts',
  'experts',
  'economists',
  'observers',
  'scholars',
  'researchers',
  'historians',
  'scientists',
  'specialists',
]);

/** The words of a crowd, without how many they are: "human rights advocates". */
function crowdWords(text: Text, a: ResolvedAttribution): string {
  const head = a.description?.head ?? 0;
  let first = head;
  while (
    first > (a.source?.first ?? head) &&
    /^(JJ|NN|NNS|NNP|VBG)$/.test(text.tokens[first - 1]?.pos ?? '') &&
    !/^(many|some|several|few|most|other|more|various|numerous|top|leading|senior)$/.test(
      text.tokens[first - 1]?.lower ?? '',
    )
  )
    first--;
  return wordsOf(text, first, head + 1);
}

/** A crowd is called as the article calls it. */
function crowd(noun: string): string {
  return noun.charAt(0).toUpperCase() + noun.slice(1);
}

/** All crowds of experts are one side, called as the first of them is. */
function oneCrowd(cast: Cast, attributions: readonly ResolvedAttribution[]): (name: string) => string {
  const first = attributions.find(
    (a) => a.speaker === null && a.side === null && EXPERTS.has(a.description?.noun ?? ''),
  );
  const shared = first?.description ? crowd(first.description.noun) : null;
  return (name) =>
    shared !== null && EXPERTS.has(name.toLowerCase()) && !cast.actors.some((a) => a.name === name) ? shared : name;
}

/** "Turkey and Qatar have offered": each of the states and bodies that a source names side by side. */
function coordinated(cast: Cast, a: ResolvedAttribution): string[] {
  if (!a.source || a.description?.type !== 'organisation') return [];
  const names = new Set<string>();
  for (let i = a.source.first; i < a.source.last; i++) {
    const actor = cast.actors[cast.actorOf[cast.mentionAt[i] ?? -1] ?? -1];
    const kind = cast.mentions[cast.mentionAt[i] ?? -1]?.kind;
    const name = actor && kind !== 'demonym' && kind !== 'person' && kind !== 'place' ? sideOfActor(actor) : null;
    if (name && !isOutlet(name)) names.add(name);
  }
  return [...names];
}
