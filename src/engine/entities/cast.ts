import type { EntityType } from '../analysis.ts';
import type { Phrases } from '../text/phrases.ts';
import type { Text } from '../text/text.ts';
import { ActorIndex } from './actor-index.ts';
import { callPeople, nameAsWritten } from './call-as-written.ts';
import { genderOfName } from './first-names.ts';
import { giveLocal } from './give-local.ts';
import { giveBodies, giveRoles, sideOfBody } from './give-roles.ts';
import { withoutHeadlineWords } from './headline-words.ts';
import { BODY_BY_NAME } from './known.ts';
import { withLastNames } from './last-names.ts';
import { findMentions, type Mention, wordsOf } from './mentions.ts';
import { bareName, isPartOf, isShortFor, plainName, sameName, withoutState } from './naming.ts';
import { knownAlone, officeHolders, wasPresident } from './office-holders.ts';
import { PRESIDENTS_OF, SIDE_BY_PERSON } from './people.ts';
import { STATE_BY_NAME } from './states.ts';
import { takeForBodies } from './take-for-bodies.ts';
import { takeForPlaces } from './take-for-places.ts';

/** Someone or something that the article names: what becomes an entity of the analysis. */
export interface Actor {
  name: string;
  type: EntityType;
  /** As the article words it, or null. */
  role: string | null;
  /** Lower-case head nouns of all roles that the article gives ("minister"). */
  roleHeads: Set<string>;
  /** Name of the side that it speaks for; null where it stands for itself or the article does not tell. */
  side: string | null;
  /** The body that it belongs to, where that is no side of its own ("Cato Institute"). */
  body: string | null;
  /** Speaks for themselves whatever office the words name: a former official, a candidate. */
  own: boolean;
  /** 'he' or 'she' where a title or a pronoun told. */
  gender: 'he' | 'she' | null;
  mentions: Mention[];
}

/** Everyone whom the article names, and who stands at which token. */
export interface Cast {
  actors: Actor[];
  mentions: Mention[];
  /** Token → index of the mention it belongs to, or -1. */
  mentionAt: Int32Array;
  /** Mention → index of its actor, or -1 (adjectives of a state name nobody). */
  actorOf: number[];
}

/**
 * Collects the article's names and folds full names, last names, acronyms, capitals and demonyms of one bearer into one
 * actor. `links` as `linkTokens` marks them: no name is looked for there.
 */
export function castOf(text: Text, phrases: Phrases, links: Uint8Array): Cast {
  const mentions = withLastNames(text, withoutHeadlineWords(text, findMentions(text, phrases, links)), links);
  const mentionAt = new Int32Array(text.tokens.length).fill(-1);
  for (const [i, m] of mentions.entries()) mentionAt.fill(i, m.first, m.last);
  const actors: Actor[] = [];
  const actorOf = mentions.map(() => -1);
  const named = new ActorIndex(actors);
  const start = (name: string, type: EntityType, side: string | null): number => {
    actors.push({
      name,
      type,
      role: null,
      roleHeads: new Set(),
      side,
      body: null,
      own: false,
      gender: null,
      mentions: [],
    });
    named.add(actors.length - 1);
    return actors.length - 1;
  };
  const join = (index: number, i: number): void => {
    const mention = mentions[i];
    if (mention) actors[index]?.mentions.push(mention);
    actorOf[i] = index;
  };
  const words = (m: Mention) => wordsOf(text, m.first, m.last);
  const isFull = (m: Mention) => m.kind === 'person' && m.last - m.first > 1;
  // Full names first, so that a last name finds its bearer also where it stands before the full name (headlines).
  for (const [i, m] of mentions.entries()) {
    if (!isFull(m)) continue;
    const name = bareName(words(m));
    const index = named.alike(name, (a) => sameName(a.name, name)) ?? start(name, 'person', sideOfPerson(name));
    const actor = actors[index];
    if (actor && name.includes(' ') && !actor.name.includes(' ')) {
      actor.name = name;
      named.add(index);
    }
    join(index, i);
  }
  const bearerOf = (w: string) => named.alike(w, (a) => a.type === 'person' && isPartOf(w, a.name));
  const inOffice = officeHolders(text, mentions);
  const called = (name: string) => named.called(name, (a) => a.name === name);
  const seated = new Map<string, boolean>();
  const namesSeat = (w: string): boolean => {
    const known = seated.get(w) ?? STATE_BY_NAME.get(w)?.seats.some((seat) => text.text.includes(seat)) ?? false;
    seated.set(w, known);
    return known;
  };
  for (const [i, m] of mentions.entries()) {
    if (isFull(m)) continue;
    const w = words(m);
    if (m.kind === 'state' || m.kind === 'seat' || m.kind === 'demonym') {
      // "Jordan" is no state where the article tells of a Mr. Jordan.
      const bearer = m.kind === 'demonym' || namesSeat(w) ? null : bearerOf(w);
      // A capital can be somebody's last name; "Kremlin" is no short form of "Kremlin Pool".
      const isLast = m.kind !== 'seat' || actors[bearer ?? -1]?.name.endsWith(w);
      if (bearer !== null && isLast) join(bearer, i);
      else if (m.kind !== 'demonym' || isPeople(text, phrases, m))
        join(named.called(m.key, (a) => a.type === 'place' && a.name === m.key) ?? start(m.key, 'place', m.key), i);
    } else if (m.kind === 'body') {
      const body = BODY_BY_NAME.get(m.key);
      join(called(m.key) ?? start(m.key, 'organisation', body?.side ?? m.key), i);
    } else {
      const holder = inOffice.get(w);
      const bearer = bearerOf(w);
      const isHolder = !holder || plainName(actors[bearer ?? -1]?.name ?? '') === plainName(holder.name);
      const other = holder && !isHolder ? (called(holder.name) ?? start(holder.name, 'person', holder.side)) : null;
      join(other ?? bearer ?? named.called(w, () => true) ?? startOther(m, w), i);
    }
  }
  function startOther(m: Mention, w: string): number {
    const known = m.last - m.first === 1 || m.kind === 'person' ? knownAlone(text, w) : null;
    if (known) return called(known.name) ?? start(known.name, 'person', known.side);
    if (m.kind === 'person') return start(bareName(w), 'person', null);
    const longer =
      m.last - m.first === 1 ? named.shortened(w, (a) => a.type === 'organisation' && isShortFor(w, a.name)) : null;
    const whole = withoutState(w);
    const same =
      m.kind === 'organisation' && whole.includes(' ')
        ? named.alike(w, (a) => a.type === 'organisation' && withoutState(a.name) === whole)
        : null;
    return (
      longer ?? same ?? (m.kind === 'organisation' ? start(w, 'organisation', sideOfBody(w)) : start(w, 'place', null))
    );
  }
  const gathered = { text, phrases, actors, mentions, actorOf, mentionAt };
  takeForBodies(gathered);
  takeForPlaces(text, actors);
  const home = mainState(mentions, actors, actorOf);
  giveBodies(gathered, home);
  giveRoles(gathered, mainState(mentions, actors, actorOf, CLEARLY));
  giveLocal(gathered);
  setTime(text, actors);
  for (const actor of actors) {
    if (actor.type === 'person') actor.gender ??= genderOfName(actor.name);
    actor.mentions.sort((x, y) => x.first - y.first);
    if (actor.type === 'place' && actor.name === 'Palestinian Authority') callPeople(text, actor, 'Palestinians');
    const known = actor.type === 'organisation' ? BODY_BY_NAME.get(actor.name) : undefined;
    if (known?.name === actor.name && !known.names.includes('GOP') && known.name !== 'Democrats')
      nameAsWritten(text, actor, actors);
  }
  return { actors, mentions, mentionAt, actorOf };
}

/** The side of a known person; a middle name ("Ann Marie Hale") may be one that lists leave out. */
function sideOfPerson(name: string): string | null {
  const words = plainName(name).split(' ');
  return SIDE_BY_PERSON.get(words.join(' ')) ?? SIDE_BY_PERSON.get(`${words[0]} ${words.at(-1)}`) ?? null;
}

/** How much oftener than any other state the one must be named that a rank or a body without a country belongs to. */
export const CLEARLY = 2;

/** People who held office under another president than the article's speak for themselves. */
function setTime(text: Text, actors: readonly Actor[]): void {
  const weight = (a: Actor) =>
    a.mentions.reduce(
      (n, m) =>
        n + (text.tokens[m.first - 1]?.lower === 'president' && text.tokens[m.first - 2]?.lower !== 'former' ? 4 : 1),
      0,
    );
  const presidents = actors.filter((a) => wasPresident(a.name)).sort((a, b) => weight(b) - weight(a));
  const now = presidents[0]?.name;
  // Who runs for an office speaks for themselves, whatever office they held.
  for (const actor of actors)
    if (actor.type === 'person' && actor.name !== now && hasCampaign(text, actor)) actor.own = true;
  if (!now) return;
  for (const actor of actors) {
    const then = PRESIDENTS_OF.get(plainName(actor.name));
    const speaksForOthers = [...actor.roleHeads].some((head) => head.startsWith('spokes'));
    if (then && !then.some((name) => name.toLowerCase() === plainName(now)) && !speaksForOthers) actor.own = true;
  }
}

/** "the Hale campaign", "Hale's presidential campaign". */
function hasCampaign(text: Text, actor: Actor): boolean {
  return actor.mentions.some(({ last }) => {
    const words = text.tokens.slice(last, last + 3).map((t) => t.lower);
    const at = words.indexOf('campaign');
    return at >= 0 && words.slice(0, at).every((w) => /^(['’]s?|presidential|election|re-election)$/.test(w));
  });
}

/** "Iranians said", "the Americans": a people, not an adjective. */
function isPeople(text: Text, phrases: Phrases, m: Mention): boolean {
  const noun = phrases.nouns[phrases.nounAt[m.first] ?? -1];
  return (
    noun !== undefined &&
    noun.head >= m.first &&
    noun.head < m.last &&
    /^NNP?S$/.test(text.tokens[noun.head]?.pos ?? '')
  );
}

/** All names of a state, for members and descriptions. */
export function isState(name: string): boolean {
  return STATE_BY_NAME.has(name);
}

/**
 * The state that the article is mostly about: the one that it names most, by name, capital or demonym or by naming its
 * bodies and office-holders; null where none is named twice, or `lead` times as often as the next.
 */
export function mainState(
  mentions: readonly Mention[],
  actors: readonly Actor[],
  actorOf: readonly number[],
  lead = 1,
): string | null {
  const counts = new Map<string, number>();
  for (const [i, m] of mentions.entries()) {
    const own = m.kind === 'state' || m.kind === 'seat' || m.kind === 'demonym' ? m.key : null;
    const name = own ?? actors[actorOf[i] ?? -1]?.side ?? null;
    if (name !== null && isState(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const [best, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return best && best[1] >= 2 && best[1] >= lead * (second?.[1] ?? 0) ? best[0] : null;
}
