import type { EntityType } from '../analysis.ts';
import { BODIES } from '../attribution/source-nouns.ts';
import type { Phrases } from '../text/phrases.ts';
import type { Text } from '../text/text.ts';
import { KNOWN_BODIES, SIDE_BY_PERSON } from './known.ts';
import { findMentions, isTitle, type Mention, wordsOf } from './mentions.ts';
import { roleOf } from './roles.ts';
import { STATE_BY_WORDS, STATES } from './states.ts';

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

/** Collects the article's names and folds full names, last names, acronyms, capitals and demonyms of one bearer into one actor. */
export function castOf(text: Text, phrases: Phrases): Cast {
  const mentions = findMentions(text, phrases);
  const mentionAt = new Int32Array(text.tokens.length).fill(-1);
  mentions.forEach((m, i) => {
    mentionAt.fill(i, m.first, m.last);
  });
  const actors: Actor[] = [];
  const actorOf = mentions.map(() => -1);
  const join = (actor: Actor, i: number) => {
    const mention = mentions[i];
    if (mention) actor.mentions.push(mention);
    actorOf[i] = actors.indexOf(actor);
  };
  const start = (name: string, type: EntityType, side: string | null): Actor => {
    const actor: Actor = { name, type, role: null, roleHeads: new Set(), side, body: null, gender: null, mentions: [] };
    actors.push(actor);
    return actor;
  };
  // Full names first, so that a last name finds its bearer also where it stands before the full name (headlines).
  const later: number[] = [];
  mentions.forEach((m, i) => {
    const words = wordsOf(text, m.first, m.last);
    if (m.kind === 'state' || m.kind === 'seat' || (m.kind === 'demonym' && isPeople(text, phrases, m))) {
      join(actors.find((a) => a.type === 'place' && a.name === m.key) ?? start(m.key, 'place', m.key), i);
    } else if (m.kind === 'body') {
      const body = KNOWN_BODIES.find((b) => b.name === m.key);
      join(actors.find((a) => a.name === m.key) ?? start(m.key, 'organisation', body?.side ?? m.key), i);
    } else if (m.kind === 'person' && m.last - m.first > 1) {
      const found = actors.find((a) => a.type === 'person' && sameName(a.name, words));
      const actor =
        found ?? start(bareName(words), 'person', SIDE_BY_PERSON.get(bareName(words).toLowerCase()) ?? null);
      if (words.length > actor.name.length && !actor.name.includes(' ')) actor.name = bareName(words);
      join(actor, i);
    } else if (m.kind !== 'demonym') later.push(i);
  });
  for (const i of later) {
    const m = mentions[i];
    if (!m) continue;
    const words = wordsOf(text, m.first, m.last);
    const found = actors.find((a) =>
      a.type === 'person' ? isPartOf(words, a.name) : a.name.toLowerCase() === words.toLowerCase(),
    );
    if (found) join(found, i);
    else if (m.kind === 'person') join(start(words, 'person', sideByLastName(words)), i);
    else {
      const known = sideByLastName(words);
      const longer =
        m.last - m.first === 1 ? actors.find((a) => a.type === 'organisation' && isShortFor(words, a.name)) : undefined;
      if (longer) join(longer, i);
      else if (known && m.last - m.first === 1) join(start(words, 'person', known), i);
      else if (m.kind === 'organisation') join(start(words, 'organisation', sideOfBody(words)), i);
      else join(start(words, 'place', null), i);
    }
  }
  giveRoles(text, phrases, actors, mentions, actorOf, mentionAt);
  for (const actor of actors) actor.mentions.sort((a, b) => a.first - b.first);
  return { actors, mentions, mentionAt, actorOf };
}

/** Roles, and what a person serves; a party letter ("R-Ariz.") tells the party. */
function giveRoles(
  text: Text,
  phrases: Phrases,
  actors: Actor[],
  mentions: Mention[],
  actorOf: number[],
  mentionAt: Int32Array,
): void {
  mentions.forEach((m, i) => {
    const actor = actors[actorOf[i] ?? -1];
    if (actor?.type !== 'person') return;
    const title = text.tokens[m.first - 1]?.lower;
    if (title === 'mr.' || title === 'mr' || title === 'king' || title === 'sir') actor.gender = 'he';
    if (title === 'mrs.' || title === 'ms.' || title === 'mrs' || title === 'ms' || title === 'queen')
      actor.gender = 'she';
    const party = partyAfter(text, m.last);
    if (party && (actor.side === null || actor.side === 'United States')) actor.side = party;
    const hint = roleOf(text, phrases, mentions, i, mentionAt);
    if (!hint) return;
    if (hint.role && (actor.role === null || actor.role.length < 4)) actor.role = hint.role;
    if (hint.head) actor.roleHeads.add(hint.head.replace(/\.$/, ''));
    for (const word of hint.role.toLowerCase().split(' '))
      if (isTitle(word) || /^(minister|president)$/.test(word)) actor.roleHeads.add(word);
    const served = hint.serves === null ? undefined : mentions[hint.serves];
    if (!served || actor.side !== null) return;
    const other = actors[actorOf[hint.serves ?? -1] ?? -1];
    if (served.kind === 'demonym' || served.kind === 'state' || served.kind === 'seat') {
      if (isPublicOffice(hint.head, hint.role)) actor.side = served.key;
    } else if (other && other !== actor) {
      actor.side = other.side;
      actor.body ??= other.name;
    }
  });
}

const PRIVATE =
  /\b(professor|analyst|expert|economist|historian|scholar|author|editor|journalist|reporter|correspondent|activist|student|researcher|scientist|resident|lawyer|attorney|fellow|farmer|worker|businessman|actor|singer|player|coach|critic)\b/i;

/** Whether someone with this role speaks for the state that the role names. */
function isPublicOffice(head: string, role: string): boolean {
  return !PRIVATE.test(head) && !PRIVATE.test(role);
}

function partyAfter(text: Text, at: number): string | null {
  for (let i = at; i < at + 3; i++) {
    const word = text.tokens[i]?.text ?? '';
    if (/^R-[A-Z]/.test(word)) return 'Republicans';
    if (/^D-[A-Z]/.test(word)) return 'Democrats';
    if (i === at && !/^[,(]$/.test(word)) return null;
    if ((word === 'R' || word === 'D') && /^[-–]$/.test(text.tokens[i + 1]?.text ?? ''))
      return word === 'R' ? 'Republicans' : 'Democrats';
  }
  return null;
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

/** A name without titles before it. */
function bareName(words: string): string {
  const parts = words.split(' ');
  while (parts.length > 1 && isTitle((parts[0] ?? '').toLowerCase())) parts.shift();
  return parts.join(' ');
}

function sameName(a: string, b: string): boolean {
  const left = bareName(a).toLowerCase().split(' ');
  const right = bareName(b).toLowerCase().split(' ');
  if (left.join(' ') === right.join(' ')) return true;
  const last = left.at(-1) === right.at(-1);
  if (right.length === 1 || left.length === 1) return last;
  return (
    last &&
    (left[0] === right[0] || left.every((word) => right.includes(word)) || right.every((word) => left.includes(word)))
  );
}

/** Whether a short mention ("Asif", "Assad", "Kim") is part of a full name. */
function isPartOf(words: string, name: string): boolean {
  const short = bareName(words).toLowerCase();
  const parts = name.toLowerCase().split(' ');
  if (short.includes(' ')) return sameName(words, name);
  const last = parts.at(-1) ?? '';
  return (
    last === short ||
    last.replace(/^(al|el)-/, '') === short.replace(/^(al|el)-/, '') ||
    (parts[0] === short && parts.length > 2)
  );
}

/** Whether a word is the acronym or the head of a body's name ("TTP", "Brotherhood"). */
function isShortFor(word: string, name: string): boolean {
  const parts = name.split(/[ -]/).filter(Boolean);
  if (parts.length < 2) return false;
  const initials = parts
    .filter((p) => /^\p{Lu}/u.test(p))
    .map((p) => p[0])
    .join('');
  return word === initials || (word.length > 4 && parts.includes(word) && parts.at(-1) === word);
}

/** Last names that are too common to tell a bearer whom the article never names in full. */
const COMMON_LAST_NAMES: ReadonlySet<string> = new Set([
  'bush',
  'rice',
  'khan',
  'king',
  'johnson',
  'murphy',
  'may',
  'hunt',
  'morrison',
  'bishop',
  'singh',
  'abbott',
  'cook',
  'power',
  'price',
  'katz',
  'graham',
  'paul',
  'austin',
  'carter',
  'sullivan',
  'miller',
  'cotton',
  'white',
  'brown',
  'castro',
  'jr.',
  'silva',
  'ross',
  'park',
  'bennett',
]);

const LAST_NAMES: ReadonlyMap<string, string> = (() => {
  const map = new Map<string, string | null>();
  for (const [name, side] of SIDE_BY_PERSON) {
    const last = name.split(' ').at(-1) ?? '';
    map.set(last, map.has(last) && map.get(last) !== side ? null : side);
    if (/^(al|el)-/.test(last)) map.set(last.slice(3), side);
  }
  return new Map(
    [...map].flatMap(([k, v]): [string, string][] => (v && k.length > 3 && !COMMON_LAST_NAMES.has(k) ? [[k, v]] : [])),
  );
})();

function sideByLastName(words: string): string | null {
  return LAST_NAMES.get(bareName(words).toLowerCase()) ?? null;
}

/** "Iranian Foreign Ministry", "Pakistan Army" speak for their state; other bodies for themselves. */
function sideOfBody(words: string): string | null {
  const parts = words.split(' ');
  for (let length = Math.min(3, parts.length - 1); length > 0; length--) {
    const state = STATE_BY_WORDS.get(parts.slice(0, length).join(' ').toLowerCase());
    if (state && parts.slice(length).some((p) => BODIES.has(p.toLowerCase()))) return state.state.name;
  }
  const of = words.match(/\bof (.+)$/)?.[1];
  const state = of ? STATE_BY_WORDS.get(of.toLowerCase()) : undefined;
  return state && parts.some((p) => BODIES.has(p.toLowerCase())) ? state.state.name : null;
}

/** All names of a state, for members and descriptions. */
export function isState(name: string): boolean {
  return STATES.some((state) => state.name === name);
}
