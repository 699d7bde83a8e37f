import type { Side } from '../analysis.ts';
import type { ResolvedAttribution } from '../attribution/speakers.ts';
import { sideOfActor } from '../attribution/speakers.ts';
import type { Cast } from '../entities/cast.ts';
import { isState } from '../entities/cast.ts';
import { wordsOf } from '../entities/mentions.ts';
import type { Text } from '../text/text.ts';

/** Bodies of a state that news names without it: "the government", "police", "the foreign ministry". */
const STATE_BODIES = new Set(
  'government ministry army military police authorities officials official troops forces parliament cabinet administration minister soldiers navy state regime leadership security spokesman spokeswoman spokesperson'.split(
    ' ',
  ),
);
/** Office-holders of these parties speak for the government when they hold it. */
const PARTIES: ReadonlyMap<string, string> = new Map([
  ['Republicans', 'United States'],
  ['Democrats', 'United States'],
  ['Congress', 'United States'],
]);

/** Movements that govern a state, with the words that show that another government stands against them. */
const GOVERNING: { movement: string; state: string; other: RegExp }[] = [
  {
    movement: 'Afghan Taliban',
    state: 'Afghanistan',
    other:
      /\b(Afghan (government|forces|army|police|security|president|officials|troops|soldiers)|Karzai|Ghani|Afghan President|government in Kabul|Kabul government)\b/,
  },
];

/** Which side an attribution speaks for, by the words of its source and by who that is; null when the article does not tell. */
export interface SideNames {
  of(attribution: ResolvedAttribution): string[];
  /** The side's own name as shown, from the name that actors carry. */
  fold(name: string): string;
}

/** Decides, once for an article, how names fold into sides. */
export function sideNames(text: Text, cast: Cast, attributions: readonly ResolvedAttribution[]): SideNames {
  const main = mainState(cast);
  const governs = GOVERNING.filter((g) => cast.actors.some((a) => a.name === g.movement) && !g.other.test(text.text));
  const split = splitParties(cast, attributions);
  const fold = (name: string): string => {
    const governed = governs.find((g) => g.state === name);
    if (governed) return governed.movement;
    const state = PARTIES.get(name);
    if (state && !split) return state;
    return name;
  };
  const of = (a: ResolvedAttribution): string[] => {
    const names = coordinated(cast, a);
    if (names.length > 1) return [...new Set(names.map(fold))];
    if (a.side !== null) return [fold(a.side)];
    if (a.speaker !== null) {
      const name = sideOfActor(cast.actors[a.speaker]);
      return name ? [fold(name)] : [];
    }
    const noun = a.description?.noun ?? '';
    if (STATE_BODIES.has(noun) && main) return [fold(main)];
    if (a.sourceType === 'vague-group' && a.description && /^(NNS)$/.test(text.tokens[a.description.head]?.pos ?? ''))
      return [noun.charAt(0).toUpperCase() + noun.slice(1)];
    return [];
  };
  return { of, fold };
}

/** "Turkey and Qatar have offered": each of the states and bodies that a source names side by side. */
function coordinated(cast: Cast, a: ResolvedAttribution): string[] {
  if (!a.source || a.description?.type !== 'organisation') return [];
  const names = new Set<string>();
  for (let i = a.source.first; i < a.source.last; i++) {
    const actor = cast.actors[cast.actorOf[cast.mentionAt[i] ?? -1] ?? -1];
    const mention = cast.mentions[cast.mentionAt[i] ?? -1];
    const name =
      actor && mention?.kind !== 'demonym' && mention?.kind !== 'person' && mention?.kind !== 'place'
        ? sideOfActor(actor)
        : null;
    if (name) names.add(name);
  }
  return [...names];
}

/** The state that the article names most. */
function mainState(cast: Cast): string | null {
  const counts = new Map<string, number>();
  for (const m of cast.mentions)
    if (m.kind === 'state' || m.kind === 'seat' || m.kind === 'demonym')
      counts.set(m.key, (counts.get(m.key) ?? 0) + 1);
  let best: string | null = null;
  for (const [name, n] of counts) if (n >= 2 && n > (counts.get(best ?? '') ?? 0)) best = name;
  return best;
}

/** Whether members of both parties, or of one and the government, speak: then home politics is the matter. */
function splitParties(cast: Cast, attributions: readonly ResolvedAttribution[]): boolean {
  const speaking = new Set<string>();
  for (const a of attributions) {
    const name = a.side ?? (a.speaker === null ? null : sideOfActor(cast.actors[a.speaker]));
    if (name === 'Republicans' || name === 'Democrats' || name === 'Congress' || name === 'United States')
      speaking.add(name);
  }
  return speaking.has('Republicans') || speaking.has('Democrats') ? speaking.size > 1 : false;
}

/** Collects the sides that hold a position, in order of first position, with the names folded into each. */
export function buildSides(
  text: Text,
  cast: Cast,
  names: SideNames,
  held: readonly { side: string; attribution: ResolvedAttribution; words: number }[],
): Side[] {
  const sides = new Map<string, Side>();
  for (const { side, attribution, words } of held) {
    const entry = sides.get(side) ?? { id: slug(side), name: side, members: [], share: { statements: 0, words: 0 } };
    entry.share.statements++;
    entry.share.words += words;
    const speaker = attribution.speaker === null ? null : cast.actors[attribution.speaker];
    const member =
      speaker && !(speaker.type === 'place' && isState(speaker.name) && speaker.name === side)
        ? speaker.name
        : wordsInSource(text, attribution);
    if (member && member !== side && !entry.members.includes(member)) entry.members.push(member);
    sides.set(side, entry);
  }
  for (const actor of cast.actors) {
    const name = names.fold(sideOfActor(actor) ?? '');
    const entry = sides.get(name);
    if (!entry || actor.type === 'place') {
      if (entry)
        for (const seat of seatsUsed(text, cast, actor.name))
          if (seat !== name && !entry.members.includes(seat)) entry.members.push(seat);
      continue;
    }
    if (actor.name !== name && !entry.members.includes(actor.name)) entry.members.push(actor.name);
  }
  return [...sides.values()];
}

function wordsInSource(text: Text, a: ResolvedAttribution): string | null {
  if (!a.source || a.description?.pronoun) return null;
  return wordsOf(text, a.source.first, a.source.last);
}

function seatsUsed(text: Text, cast: Cast, state: string): string[] {
  const used = new Set<string>();
  for (const m of cast.mentions)
    if (m.key === state && (m.kind === 'seat' || m.kind === 'state')) used.add(wordsOf(text, m.first, m.last));
  return [...used];
}

/** A name as an id: lower case, hyphens for what is no letter or digit. */
export function slug(name: string): string {
  return (
    name
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[’']s\b/g, '')
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-+|-+$/g, '') || 'x'
  );
}
