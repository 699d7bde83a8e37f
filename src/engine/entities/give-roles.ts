import { BODIES } from '../attribution/source-nouns.ts';
import type { Phrases } from '../text/phrases.ts';
import type { Text } from '../text/text.ts';
import type { Actor } from './cast.ts';
import { isOutlet } from './known.ts';
import { PARTY_OF_MEMBER } from './members.ts';
import type { Mention } from './mentions.ts';
import { plainName } from './naming.ts';
import { partyAfter, partyIn } from './parties.ts';
import { PRESIDENTS_OF } from './people.ts';
import { roleOf } from './roles.ts';
import { STATE_BY_WORDS } from './states.ts';
import { isTitle } from './titles.ts';

/** The names of an article as they are being gathered. */
export interface Gathered {
  text: Text;
  phrases: Phrases;
  actors: Actor[];
  mentions: Mention[];
  actorOf: number[];
  mentionAt: Int32Array;
}

/** Roles, and what a person serves; a party letter ("R-Ariz.") tells the party. */
export function giveRoles(
  { text, phrases, actors, mentions, actorOf, mentionAt }: Gathered,
  home: string | null,
): void {
  for (const [i, m] of mentions.entries()) {
    const actor = actors[actorOf[i] ?? -1];
    if (actor?.type !== 'person') continue;
    const title = text.tokens[m.first - 1]?.lower;
    if (title === 'mr.' || title === 'mr' || title === 'king' || title === 'sir') actor.gender = 'he';
    if (title === 'mrs.' || title === 'ms.' || title === 'mrs' || title === 'ms' || title === 'queen')
      actor.gender = 'she';
    const party = partyAfter(text, m.last);
    if (party && (actor.side === null || actor.side === 'United States')) actor.side = party;
    const hint = roleOf(text, phrases, mentions, i, mentionAt);
    if (!hint) continue;
    if (hint.role && (actor.role === null || actor.role.length < 4)) actor.role = hint.role;
    if (hint.head) actor.roleHeads.add(inFull(hint.head));
    for (const word of hint.role.toLowerCase().split(' '))
      if (isTitle(word) || /^(minister|president)$/.test(word)) actor.roleHeads.add(inFull(word));
    const named = partyIn(hint.words);
    const hired = named !== null && HIRED.test(hint.head);
    if (named && !hired && (actor.side === null || actor.side === 'United States')) actor.side = named;
    if (hint.former) actor.own = true;
    const seated = PARLIAMENT.test(hint.head.replace(/\.$/, '')) && !/\btrade representative\b/i.test(hint.words);
    const known = PARTY_OF_MEMBER.get(plainName(actor.name));
    if (seated && known && (actor.side === null || actor.side === 'United States')) actor.side = known;
    // Who sits in a parliament speaks for no government, whatever office they held before or after.
    else if (
      seated &&
      actor.side !== known &&
      (PRESIDENTS_OF.has(actor.name.toLowerCase()) || mentions[hint.serves ?? -1]?.key === 'United States')
    )
      actor.own = true;
    const served = hint.serves === null ? undefined : mentions[hint.serves];
    const other = actors[actorOf[hint.serves ?? -1] ?? -1];
    if (other?.type === 'organisation' && other.side === actor.side) actor.body ??= other.name;
    if (actor.side !== null || actor.own || hired) continue;
    if (served?.kind === 'demonym' || served?.kind === 'state' || served?.kind === 'seat') {
      if (isPublicOffice(hint.head, hint.role) && !AGAINST_STATE.test(hint.words)) actor.side = served.key;
      continue;
    }
    if (other && other !== actor && (other.type !== 'place' || other.side !== null)) {
      actor.side = other.type === 'person' && other.own ? other.name : other.side;
      actor.body ??= other.name;
      continue;
    }
    const isOfficial = OFFICIAL_ROLE.test(hint.role);
    const ofHome = isOfficial || RANK.test(hint.role) ? home : null;
    const state = ofHome ?? (isOfficial ? stateNear(text, mentions, i) : null);
    if (state) actor.side = state;
    else if (BARE_SPOKESPERSON.test(hint.role)) {
      const body = bodyBefore({ text, phrases, actors, mentions, actorOf }, i);
      if (!body) continue;
      actor.side = body.side;
      actor.body = body.name;
    }
  }
}

/** Speaks for a body that the words do not name. */
const BARE_SPOKESPERSON =
  /^((company|group|firm|agency|party|department|union|bank|ministry|organi[sz]ation|army|police)(['’]s)? )?(chief )?spokes(man|woman|person)$/i;

/** How many sentences before a name the body or state that its bearer speaks for is looked for. */
const NEAR = 2;

/** The one state that the sentence of a name and those before it name; null where they name none, or several. */
function stateNear(text: Text, mentions: readonly Mention[], at: number): string | null {
  const sentence = text.tokens[mentions[at]?.first ?? 0]?.sentence ?? 0;
  let found: string | null = null;
  for (let i = at - 1; i >= 0; i--) {
    const m = mentions[i];
    if (!m || sentence - (text.tokens[m.first]?.sentence ?? 0) > NEAR) break;
    if (m.kind !== 'state' && m.kind !== 'seat' && m.kind !== 'demonym') continue;
    if (found !== null && found !== m.key) return null;
    found = m.key;
  }
  return found;
}

/** "said spokesman Jim Hart": the body, or the state as such, that the article has named last. */
function bodyBefore(
  { text, phrases, actors, mentions, actorOf }: Omit<Gathered, 'mentionAt'>,
  at: number,
): { name: string; side: string | null } | null {
  const sentence = text.tokens[mentions[at]?.first ?? 0]?.sentence ?? 0;
  for (let i = at - 1; i >= 0; i--) {
    const m = mentions[i];
    if (!m || sentence - (text.tokens[m.first]?.sentence ?? 0) > NEAR) return null;
    const actor = actors[actorOf[i] ?? -1];
    if (actor?.type === 'organisation' && !isOutlet(actor.name)) return actor;
    const noun = phrases.nouns[phrases.nounAt[m.first] ?? -1];
    if (m.kind === 'demonym' && noun && BODIES.has(text.tokens[noun.head]?.lower ?? ''))
      return { name: m.key, side: m.key };
  }
  return null;
}

const SHORT: Record<string, string> = {
  sen: 'senator',
  rep: 'representative',
  gov: 'governor',
  gen: 'general',
  col: 'colonel',
  adm: 'admiral',
  capt: 'captain',
  prof: 'professor',
};

/** A title as it is written when it stands for its bearer ("the senator"). */
function inFull(title: string): string {
  const bare = title.replace(/\.$/, '');
  return SHORT[bare] ?? bare;
}

/** Who works for a party, gives to it or votes for it does not speak for it. */
const HIRED =
  /^(strategist|consultant|donor|operative|voter|activist|pollster|adviser|advisor|lawyer|attorney|analyst)$/;

const PARLIAMENT = /^(sen|rep|senator|representative|congressman|congresswoman|lawmaker|legislator|candidate)$/;

/** Offices of a government whose state goes without saying: that of the article. */
const OFFICIAL_ROLE =
  /\b(ministry|police|interior|army|navy|military|government|minister|presidential|federal|national|attorney general)\b/i;

const RANK =
  /^(lt|lieutenant|col|colonel|gen|general|adm|admiral|maj|major|sgt|sergeant|capt|captain|brig|brigadier)\b(?!.*\b(manager|counsel|secretary|director|assembly)\b)/i;

/** Where people teach about a state's affairs and do not speak for it: "Harbour Defence College". */
const LEARNED = /\b(College|University|Institute|School|Centre|Center|Foundation|Association|Society|Forum|Museum)\b/;

/** Bodies that a state owns or runs, as the words before their name tell: "Iran's state-run IRNA", "India's Home Ministry". */
export function giveBodies({ text, phrases, actors, mentions, actorOf }: Gathered, home: string | null): void {
  for (const [i, m] of mentions.entries()) {
    const actor = actors[actorOf[i] ?? -1];
    if (!actor || actor.type === 'person' || actor.side !== null) continue;
    const noun = phrases.nouns[phrases.nounAt[m.first] ?? -1];
    const from = noun ? noun.first : m.first;
    const before = text.tokens.slice(from, m.first).map((t) => t.text);
    const own = text.tokens.slice(m.first, noun?.last ?? m.last).map((t) => t.lower);
    const possessive = before.findIndex((w) => w === "'s" || w === '’s' || w === "'" || w === '’');
    const state = STATE_BY_WORDS.get(
      before
        .slice(0, possessive < 0 ? 1 : possessive)
        .join(' ')
        .toLowerCase(),
    );
    const public_ =
      before.some((w) =>
        /^(state|state-run|state-owned|state-controlled|official|national|semi-official|semiofficial|ruling)$/i.test(w),
      ) || own.some((w) => GOVERNMENT.test(w));
    if (state && public_) actor.side = state.state.name;
    else if (text.tokens[m.last]?.text === ',') {
      const after = text.tokens.slice(m.last + 1, m.last + 8).map((t) => t.lower);
      const owner = STATE_BY_WORDS.get(after[0] ?? '');
      if (
        owner &&
        after.some((w) => /^(state|state-run|state-owned|national|ministry|army|agency|government)$/.test(w))
      )
        actor.side = owner.state.name;
    }
    // "Home Ministry", "Security Cabinet" in news of one state: that state's. American news tells its bodies apart.
    if (
      actor.side === null &&
      home !== null &&
      home !== 'United States' &&
      actor.type === 'organisation' &&
      !LEARNED.test(actor.name) &&
      actor.name.split(' ').some((w) => GOVERNMENT.test(w.toLowerCase()) && w !== 'Embassy')
    )
      actor.side = home;
  }
}

const GOVERNMENT =
  /^(ministry|army|navy|military|police|parliament|government|forces|cabinet|intelligence|embassy|guard|guards|foreign|defence|defense|interior)$/;

/** Who stands against the government of a state does not speak for it: "Kenyan opposition leader". */
const AGAINST_STATE = /\b(opposition|rebel|dissident|exiled|separatist|insurgent)\b/i;

const PRIVATE =
  /\b(professor|analyst|expert|economist|historian|scholar|author|editor|journalist|reporter|correspondent|activist|student|researcher|scientist|resident|lawyer|attorney|fellow|farmer|worker|businessman|actor|singer|player|coach|critic)\b/i;

/** Words of a role that show that it is a public one: "army spokesman", "deputy oil minister". */
const PUBLIC =
  /\b(minister\w*|ministry|president\w*|premier|chancellor|prime|government|state|national|federal|foreign|army|military|navy|police|security|intelligence|defen[cs]e|interior|finance|official\w*|secretary|ambassador|envoy|diplomat|general|commander|officer|king|queen|prince|princess|crown|sultan|emir|ayatollah|parliament\w*|lawmaker|legislator|senator|congress\w*|judge|prosecutor|governor|mayor|negotiator|representative|spokes\w+|leader|chief|director|head|adviser|advisor|aide|chairman|chairwoman|speaker|counsel|attorney general|commissioner|regulator|authorit\w+|administrat\w+)\b/i;

/** Whether someone with this role speaks for the state that the role names. */
function isPublicOffice(head: string, role: string): boolean {
  if (PRIVATE.test(head) || PRIVATE.test(role)) return false;
  return role === '' || isTitle(head) || PUBLIC.test(role);
}

/** "Iranian Foreign Ministry", "Pakistan Army" speak for their state; other bodies for themselves. */
export function sideOfBody(words: string): string | null {
  const parts = words.split(' ');
  for (let length = Math.min(3, parts.length - 1); length > 0; length--) {
    const state = STATE_BY_WORDS.get(parts.slice(0, length).join(' ').toLowerCase());
    if (state && parts.slice(length).some(isOfState)) return state.state.name;
  }
  const of = words.match(/\bof (.+)$/)?.[1];
  const state = of ? STATE_BY_WORDS.get(of.toLowerCase()) : undefined;
  return state && parts.some(isOfState) ? state.state.name : null;
}

/** Bodies that a country has and its government does not speak through. */
const NOT_OF_STATE =
  /^(centre|center|university|institute|hospital|church|club|league|federation|association|charity|watchdog|foundation|network|society|campaign|company|firm|union|bank|party|group|community|corporation|fund|movement|militia|coalition|alliance|opposition|organi[sz]ation)$/;

function isOfState(word: string): boolean {
  return BODIES.has(word.toLowerCase()) && !NOT_OF_STATE.test(word.toLowerCase());
}
