import type { Actor, Cast } from '../entities/cast.ts';
import { BODY_BY_NAME, isOutlet } from '../entities/known.ts';
import type { Mention } from '../entities/mentions.ts';
import type { Text } from '../text/text.ts';
import type { SourceDescription } from './describe-source.ts';

/** What definite descriptions are looked up in; made once for a cast. */
interface Lookup {
  /** Head noun of a role → persons who have it, in the order of actors. */
  persons: Map<string, number[]>;
  /** Lower-case word of a name → bodies that have it. Those that only headlines name are left out. */
  bodies: Map<string, number[]>;
  /** Where any body is named, in order. */
  named: { first: number; actor: number }[];
}

const lookups = new WeakMap<Cast, Lookup>();

function lookupOf(text: Text, cast: Cast): Lookup {
  const known = lookups.get(cast);
  if (known) return known;
  const made: Lookup = { persons: new Map(), bodies: new Map(), named: [] };
  const file = (map: Map<string, number[]>, key: string, index: number) => {
    const list = map.get(key);
    if (list) list.push(index);
    else map.set(key, [index]);
  };
  for (const [index, actor] of cast.actors.entries()) {
    if (actor.type === 'person') for (const head of actor.roleHeads) file(made.persons, head, index);
    if (actor.type !== 'organisation' || actor.mentions.every((m) => isInHeadline(text, m))) continue;
    for (const word of new Set(actor.name.toLowerCase().split(' '))) file(made.bodies, word, index);
    for (const { first } of actor.mentions) made.named.push({ first, actor: index });
  }
  made.named.sort((a, b) => a.first - b.first);
  lookups.set(cast, made);
  return made;
}

function isInHeadline(text: Text, m: Mention): boolean {
  return text.paragraphs[text.sentences[text.tokens[m.first]?.sentence ?? 0]?.paragraph ?? 0]?.role === 'headline';
}

/** How many of the mentions, which are in order, stand before a token. */
function countBefore(mentions: readonly { first: number }[], at: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.first ?? at) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How far before a role two who have it may both be meant, in tokens: a sentence or two. */
const BOTH = 50;

/** Whether another than `actor` with the same role, of another side, has been named shortly before: "the president" of which state? */
export function isOpenRole(text: Text, cast: Cast, description: SourceDescription, at: number, actor: number): boolean {
  const own = cast.actors[actor];
  const before = (i: number) => {
    const mentions = cast.actors[i]?.mentions ?? [];
    return at - (mentions[countBefore(mentions, at) - 1]?.first ?? Number.NEGATIVE_INFINITY);
  };
  if (description.side !== null || before(actor) > BOTH) return false;
  const others = lookupOf(text, cast).persons.get(description.noun) ?? [];
  return others.some((i) => i !== actor && cast.actors[i]?.side !== own?.side && before(i) <= BOTH);
}

/** "the Pakistani defence minister": the person named, before or later, with that role; the nearest before wins. */
export function byRole(text: Text, cast: Cast, description: SourceDescription, at: number): number | null {
  if (description.plural) return null;
  let best: number | null = null;
  let distance = Number.POSITIVE_INFINITY;
  for (const index of lookupOf(text, cast).persons.get(description.noun === 'pm' ? 'prime' : description.noun) ?? []) {
    const actor = cast.actors[index];
    if (!actor) continue;
    if (description.side !== null && actor.side !== null && actor.side !== description.side) continue;
    if (!hasRank(text, description, actor)) continue;
    if (isOfState(text, description) && !actor.roleHeads.has('state')) continue;
    const d = distanceTo(actor, at);
    if (d >= distance) continue;
    distance = d;
    best = index;
  }
  return best;
}

const RANK = /^(vice|deputy|assistant|shadow|former|opposition|acting)$/;

/** "the vice chancellor" is not the chancellor: what ranks an office in the words must stand in the role. */
function hasRank(text: Text, { head }: SourceDescription, { role }: Actor): boolean {
  const rank = text.tokens.slice(Math.max(0, head - 2), head).find((t) => RANK.test(t.lower))?.lower;
  return rank === undefined || (role ?? '').toLowerCase().includes(rank);
}

/** "the secretary of state" is no other secretary. */
function isOfState(text: Text, { head }: SourceDescription): boolean {
  return text.tokens[head + 1]?.lower === 'of' && text.tokens[head + 2]?.lower === 'state';
}

function distanceTo({ mentions }: Actor, at: number): number {
  const count = countBefore(mentions, at);
  const before = mentions[count - 1];
  const after = mentions[count];
  return Math.min(
    before ? at - before.first : Number.POSITIVE_INFINITY,
    after ? (after.first - at) * 3 + 2000 : Number.POSITIVE_INFINITY,
  );
}

const PLAIN =
  /^(group|organisation|organization|movement|militia|company|firm|network|agency|bureau|charity|watchdog|foundation|airline|operator|manufacturer|militants|rebels|party|union|bank|side)$/;

/** How far before a plain word another body makes it a guess which one is meant, in tokens: some three sentences. */
const ROUND = 80;

/**
 * "the council", "the group": the body whose name ends so, or for a plain word the body named last; how sure it is, less
 * where several are named.
 */
export function byBody(
  text: Text,
  cast: Cast,
  description: SourceDescription,
  at: number,
): { actor: number; confidence: number } | null {
  const { bodies, named } = lookupOf(text, cast);
  let best: number | null = null;
  let nearest = -1;
  for (const index of bodies.get(description.noun) ?? []) {
    const mentions = cast.actors[index]?.mentions ?? [];
    if (namesAnother(text, description, cast.actors[index]?.name ?? '')) continue;
    const first = mentions[countBefore(mentions, at) - 1]?.first ?? -1;
    if (first <= nearest) continue;
    nearest = first;
    best = index;
  }
  if (best !== null) return { actor: best, confidence: 0.7 };
  if (!PLAIN.test(description.noun) || !isBare(text, description)) return null;
  let last: number | null = null;
  for (let i = countBefore(named, at) - 1; i >= 0; i--) {
    const one = named[i];
    if (!one || (last !== null && one.first <= at - ROUND)) break;
    if (one.actor === last || !canBe(description.noun, cast.actors[one.actor]?.name ?? '')) continue;
    if (last !== null) return { actor: last, confidence: 0.5 };
    last = one.actor;
  }
  return last === null ? null : { actor: last, confidence: 0.7 };
}

/** Whether a body can be meant by a plain word: "the network" is an outlet, "the company" no party, and a law neither. */
function canBe(noun: string, name: string): boolean {
  if (noun === 'network') return isOutlet(name);
  if (/^(company|firm|airline|bank|operator|manufacturer)$/.test(noun) && BODY_BY_NAME.has(name)) return false;
  return !isOutlet(name) && !/\b(Act|Law|Code|Treaty|Accord|Hill|House)$/.test(name);
}

/** "the group", "the company": with further words ("the television network", "the Lindow Union") it can be another one. */
function isBare(text: Text, { head }: SourceDescription): boolean {
  return (
    /^(the|this|that|his|her)$/.test(text.tokens[head - 1]?.lower ?? '') &&
    !/^\p{Lu}/u.test(text.tokens[head]?.text ?? '')
  );
}

/** "the Lindow news agency" is no other agency: a capital in the words that the body's name lacks. */
function namesAnother(text: Text, { head }: SourceDescription, name: string): boolean {
  const words = name.split(' ');
  return text.tokens
    .slice(head - 2, head)
    .some((t) => /^\p{Lu}/u.test(t.text) && t.lower !== 'the' && !words.includes(t.text));
}
