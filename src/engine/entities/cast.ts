import type { EntityType } from '../analysis.ts';
import { BODIES } from '../attribution/source-nouns.ts';
import type { Phrases } from '../text/phrases.ts';
import type { Text } from '../text/text.ts';
import { KNOWN_BODIES, PERSON_NAMES, PRESIDENT_OF, SIDE_BY_PERSON } from './known.ts';
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

/** Collects the article's names and folds full names, last names, acronyms, capitals and demonyms of one bearer into one actor. */
export function castOf(text: Text, phrases: Phrases): Cast {
  const mentions = findMentions(text, phrases);
  const mentionAt = new Int32Array(text.tokens.length).fill(-1);
  mentions.forEach((m, i) => {
    mentionAt.fill(i, m.first, m.last);
  });
  const actors: Actor[] = [];
  const actorOf = mentions.map(() => -1);
  const start = (name: string, type: EntityType, side: string | null): number =>
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
    }) - 1;
  const find = (fits: (actor: Actor) => boolean): number | null => {
    const index = actors.findIndex(fits);
    return index < 0 ? null : index;
  };
  const join = (index: number, i: number): void => {
    const mention = mentions[i];
    if (mention) actors[index]?.mentions.push(mention);
    actorOf[i] = index;
  };
  const words = (m: Mention) => wordsOf(text, m.first, m.last);
  const isFull = (m: Mention) => m.kind === 'person' && m.last - m.first > 1;
  // Full names first, so that a last name finds its bearer also where it stands before the full name (headlines).
  mentions.forEach((m, i) => {
    if (!isFull(m)) return;
    const name = bareName(words(m));
    const index =
      find((a) => sameName(a.name, name)) ?? start(name, 'person', SIDE_BY_PERSON.get(name.toLowerCase()) ?? null);
    const actor = actors[index];
    if (actor && name.includes(' ') && !actor.name.includes(' ')) actor.name = name;
    join(index, i);
  });
  const isBearer = (w: string) => (a: Actor) => a.type === 'person' && isPartOf(w, a.name);
  mentions.forEach((m, i) => {
    if (isFull(m)) return;
    const w = words(m);
    if (m.kind === 'state' || m.kind === 'seat' || m.kind === 'demonym') {
      // "Jordan" is no state where the article tells of a Mr. Jordan.
      const bearer =
        m.kind === 'demonym' || STATES.some((s) => s.name === w && s.seats.some((seat) => text.text.includes(seat)))
          ? null
          : find(isBearer(w));
      if (bearer !== null) join(bearer, i);
      else if (m.kind !== 'demonym' || isPeople(text, phrases, m))
        join(find((a) => a.type === 'place' && a.name === m.key) ?? start(m.key, 'place', m.key), i);
    } else if (m.kind === 'body') {
      const body = KNOWN_BODIES.find((b) => b.name === m.key);
      join(find((a) => a.name === m.key) ?? start(m.key, 'organisation', body?.side ?? m.key), i);
    } else join(find(isBearer(w)) ?? find((a) => a.name.toLowerCase() === w.toLowerCase()) ?? startOther(m, w), i);
  });
  function startOther(m: Mention, w: string): number {
    const known = m.last - m.first === 1 || m.kind === 'person' ? knownByLastName(w) : null;
    if (known) return find((a) => a.name === known.name) ?? start(known.name, 'person', known.side);
    if (m.kind === 'person') return start(bareName(w), 'person', null);
    const longer = m.last - m.first === 1 ? find((a) => a.type === 'organisation' && isShortFor(w, a.name)) : null;
    return longer ?? (m.kind === 'organisation' ? start(w, 'organisation', sideOfBody(w)) : start(w, 'place', null));
  }
  giveRoles(text, phrases, actors, mentions, actorOf, mentionAt);
  setTime(text, actors);
  for (const actor of actors) {
    actor.mentions.sort((x, y) => x.first - y.first);
    if (
      actor.type === 'organisation' &&
      KNOWN_BODIES.some((b) => b.name === actor.name && !b.names.includes('GOP') && b.name !== 'Democrats')
    )
      nameAsWritten(text, actor);
  }
  return { actors, mentions, mentionAt, actorOf };
}

/** People who held office under another president than the article's speak for themselves. */
function setTime(text: Text, actors: readonly Actor[]): void {
  const weight = (a: Actor) =>
    a.mentions.reduce(
      (n, m) =>
        n + (text.tokens[m.first - 1]?.lower === 'president' && text.tokens[m.first - 2]?.lower !== 'former' ? 4 : 1),
      0,
    );
  const presidents = actors
    .filter((a) => PRESIDENT_OF.get(a.name.toLowerCase()) === a.name)
    .sort((a, b) => weight(b) - weight(a));
  const now = presidents[0]?.name;
  if (!now) return;
  for (const actor of actors) {
    const then = PRESIDENT_OF.get(actor.name.toLowerCase());
    if (then && then !== now) actor.own = true;
  }
}

/** A known body is called as the article calls it: by the longest of the names that it uses. */
function nameAsWritten(text: Text, actor: Actor): void {
  const counts = new Map<string, number>();
  for (const m of actor.mentions) {
    const name = wordsOf(text, m.first, m.last);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const [best] = [...counts.keys()].sort((x, y) => y.length - x.length);
  if (!best) return;
  if (actor.side === actor.name) actor.side = best;
  actor.name = best;
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
    if (hint.former) actor.own = true;
    if (!served || actor.side !== null || actor.own) return;
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
    (parts[0] === short && parts.length > 1)
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

/** Full names by last name, where one office-holder alone has it. */
const BY_LAST_NAME: ReadonlyMap<string, string> = (() => {
  const map = new Map<string, string | null>();
  for (const [name, side] of SIDE_BY_PERSON) {
    const last = name.split(' ').at(-1) ?? '';
    const held = map.get(last);
    map.set(last, held !== undefined && SIDE_BY_PERSON.get(held ?? '') !== side ? null : (held ?? name));
    if (/^(al|el)-/.test(last)) map.set(last.slice(3), name);
  }
  return new Map(
    [...map].flatMap(([k, v]): [string, string][] => (v && k.length > 3 && !COMMON_LAST_NAMES.has(k) ? [[k, v]] : [])),
  );
})();

/** An office-holder known by last name alone: full name as news writes it, and side. */
function knownByLastName(words: string): { name: string; side: string } | null {
  const full = BY_LAST_NAME.get(bareName(words).toLowerCase());
  const side = full === undefined ? undefined : SIDE_BY_PERSON.get(full);
  if (full === undefined || side === undefined) return null;
  return { name: PERSON_NAMES.get(full) ?? words, side };
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
