import { BODIES, CROWDS, OFFICIALS, PERSONS } from '../attribution/source-nouns.ts';
import type { NounPhrase, Phrases } from '../text/phrases.ts';
import type { Text } from '../text/text.ts';
import type { Mention } from './mentions.ts';
import { wordsOf } from './mentions.ts';
import { isTitle } from './titles.ts';

/** What the words around a person's name tell of them. */
export interface RoleHint {
  /** As the article words it, without the state or body it belongs to. */
  role: string;
  /** Lower-case head noun of the role ("minister"). */
  head: string;
  /** Index, in the list of mentions, of the state or body that they serve, or null. */
  serves: number | null;
  /** All words that tell it, with the state or body. */
  words: string;
  /** The office is past, or only sought: its holder speaks for themselves. */
  former: boolean;
}

const FORMER = /\b(former|formerly|ex|retired|onetime|one-time|candidate|nominee|hopeful)\b/i;

const OFFICES = new Set(
  'president minister premier chancellor king queen prince princess pope senator sen. rep. representative congressman congresswoman gov. governor gen. general lt. col. colonel maj. major capt. captain adm. admiral chief chairman chairwoman chair head leader director secretary speaker judge justice mayor commissioner commander ambassador envoy spokesman spokeswoman spokesperson founder owner ceo economist professor analyst expert lawyer attorney author editor fellow member candidate coordinator co-founder manager marshal sheriff sergeant inspector treasurer nominee student historian scientist researcher activist journalist reporter correspondent columnist strategist adviser advisor aide official negotiator diplomat lawmaker legislator deputy ayatollah sheikh cleric imam bishop archbishop cardinal rabbi wife husband son daughter father mother brother sister'.split(
    ' ',
  ),
);

const isOffice = (lower: string) =>
  OFFICES.has(lower) || OFFICIALS.has(lower) || PERSONS.has(lower) || CROWDS.has(lower);

/**
 * The role that stands before a name ("Pakistan’s Defence Minister Khawaja Asif"), after it ("Daniel Ott, a spokesman
 * for the board,") or before it with a comma ("Pakistan’s defence minister, Khawaja Asif,"); null where none stands.
 */
export function roleOf(
  text: Text,
  phrases: Phrases,
  mentions: readonly Mention[],
  index: number,
  mentionAt: Int32Array,
): RoleHint | null {
  const mention = mentions[index];
  if (!mention) return null;
  const first = before(text, phrases, mentions, mention, mentionAt);
  if (first && (first.serves !== null || first.former)) return first;
  // A rank before the name ("Lt.") leaves room for the office after it.
  return (
    after(text, phrases, mention, mentionAt, mentions) ?? ahead(text, phrases, mention, mentionAt, mentions) ?? first
  );
}

function before(
  text: Text,
  phrases: Phrases,
  mentions: readonly Mention[],
  mention: Mention,
  mentionAt: Int32Array,
): RoleHint | null {
  const found = phrases.nouns[phrases.nounAt[mention.first] ?? -1];
  if (!found || found.first >= mention.first) return null;
  const charge = chargeBefore(text, phrases, found);
  const noun = charge ?? found;
  let from = noun.first;
  // A demonym at the head of a role is not always tagged as an adjective ("Thai | Commerce Minister").
  const state = mentionAt[noun.first - 1] ?? -1;
  let serves: number | null = mentions[state]?.kind === 'demonym' ? state : null;
  for (let i = noun.first; i < mention.first; i++) {
    const other = mentionAt[i] ?? -1;
    const found = mentions[other];
    if (found?.kind === 'person' && found !== mention && SERVES_PERSON.test(text.tokens[found.last]?.lower ?? ''))
      serves ??= other;
    else if (found && found !== mention && found.kind !== 'person') {
      if (!isTopic(text, found)) serves ??= other;
      if (charge && i > charge.head) continue;
      from = found.last;
      i = found.last - 1;
    }
    if (text.tokens[i]?.pos === 'POS') from = i + 1;
  }
  while (from < mention.first && /^(DT|PRP\$|POS|RB)$/.test(text.tokens[from]?.pos ?? '')) from++;
  const head = text.tokens[charge?.head ?? mention.first - 1];
  const words = wordsOf(text, noun.first, mention.first);
  const former = FORMER.test(words);
  if (from >= mention.first || !head) return serves === null ? null : { role: '', head: '', serves, former, words };
  if (!isOffice(head.lower))
    return serves === null
      ? null
      : { role: wordsOf(text, from, mention.first), head: head.lower, serves, former, words };
  return { role: wordsOf(text, from, mention.first), head: head.lower, serves, former, words };
}

/** "Hale spokesman Tam Berrow": words after a person's name of those who speak for that person. */
const SERVES_PERSON =
  /^(spokesman|spokeswoman|spokesperson|attorney|lawyer|aide|adviser|advisor|ally|campaign|strategist|['’]s?)$/;

const IN_CHARGE =
  /^(minister|secretary|undersecretary|chairman|chairwoman|director|commissioner|head|speaker|president|chief)$/;

/** "Secretary of | State Ana Sorel", "Minister of | Foreign Affairs Ana Sorel": the office before what it is in charge of. */
function chargeBefore(text: Text, phrases: Phrases, noun: NounPhrase): NounPhrase | null {
  const of = text.tokens[noun.first - 1]?.lower === 'the' ? noun.first - 2 : noun.first - 1;
  const outer = phrases.nouns[phrases.nounAt[of - 1] ?? -1];
  if (text.tokens[of]?.lower !== 'of' || outer?.last !== of) return null;
  const charge = text.tokens[outer.head];
  if (!charge || !IN_CHARGE.test(charge.lower)) return null;
  return /^\p{Lu}/u.test(charge.text) || (charge.lower === 'chief' && text.tokens[noun.first]?.lower === 'staff')
    ? outer
    : null;
}

/** "Ruritania envoy", "Ruritania special counsel": a name that tells what somebody deals with, not whom they serve. */
function isTopic(text: Text, name: Mention): boolean {
  if (/^(to|on|against)$/.test(text.tokens[name.first - 1]?.lower ?? '')) return true;
  if (name.kind !== 'state') return false;
  const next = text.tokens[name.last]?.lower ?? '';
  const word = next === 'special' ? (text.tokens[name.last + 1]?.lower ?? '') : next;
  return /^(counsel|envoy|expert|experts|specialist|scholar|hawk|hawks|analyst|researcher|watcher|director|manager|coordinator|correspondent|editor|bureau|desk|campaigner|programme|program|project)$/.test(
    word,
  );
}

/** The longest apposition that is read for a role, in tokens. */
const APPOSITION = 18;

function after(
  text: Text,
  phrases: Phrases,
  mention: Mention,
  mentionAt: Int32Array,
  mentions: readonly Mention[],
): RoleHint | null {
  const mark = text.tokens[mention.last];
  // "said Ann Lee the head of …": some articles leave the comma out.
  const start = mark && /^[,(—–-]$/.test(mark.text) ? mention.last + 1 : mention.last;
  if (start === mention.last && mark?.lower !== 'the') return null;
  const noun = phrases.nouns[phrases.nounAt[start] ?? -1];
  if (!noun || noun.first !== start) return null;
  const head = text.tokens[noun.head];
  // One person is no "fighters": what follows the comma is the next clause.
  if (!head || !isOffice(head.lower) || /^NNP?S$/.test(head.pos)) return null;
  let end = noun.last;
  const limit = Math.min(noun.last + APPOSITION, text.tokens.length);
  while (
    end < limit &&
    !/^[,;:()—–.“”"]$/.test(text.tokens[end]?.text ?? '') &&
    (phrases.verbAt[end] ?? -1) < 0 &&
    !/^W/.test(text.tokens[end]?.pos ?? '')
  )
    end++;
  return {
    role: wordsOf(text, noun.first, end).replace(/^(a|an|the) /i, ''),
    head: head.lower,
    serves: servesIn(text, noun.first, end, mentionAt, mentions),
    former: FORMER.test(wordsOf(text, noun.first, end)),
    words: wordsOf(text, noun.first, end),
  };
}

function ahead(
  text: Text,
  phrases: Phrases,
  mention: Mention,
  mentionAt: Int32Array,
  mentions: readonly Mention[],
): RoleHint | null {
  let comma = mention.first - 1;
  // ", the Rev. Ann Lee": a title may stand between.
  while (
    comma > mention.first - 4 &&
    (isTitle(text.tokens[comma]?.lower ?? '') || /^(the|padre|father|msgr|fr)$/.test(text.tokens[comma]?.lower ?? ''))
  )
    comma--;
  if (text.tokens[comma]?.text !== ',') return null;
  const noun = phrases.nouns[phrases.nounAt[comma - 1] ?? -1];
  const close = text.tokens[mention.last]?.text;
  const said = /^(say|tell|add)$/.test(text.tokens[(noun?.first ?? 0) - 1]?.lemma ?? '');
  const closed = close === ',' || (close === '.' && said) || (phrases.verbAt[mention.last] ?? -1) >= 0;
  if (!noun || !closed) return null;
  let first = noun.first;
  let head = noun.head;
  const prepositional = text.tokens[noun.first - 1];
  const outer = phrases.nouns[phrases.nounAt[noun.first - 2] ?? -1];
  if (prepositional?.pos === 'IN' && outer) {
    first = outer.first;
    head = outer.head;
  }
  const word = text.tokens[head];
  if (!word || !isOffice(word.lower) || BODIES.has(word.lower)) return null;
  return {
    role: wordsOf(text, first, noun.last).replace(/^(a|an|the) /i, ''),
    head: word.lower,
    serves: servesIn(text, first, noun.last, mentionAt, mentions),
    former: FORMER.test(wordsOf(text, first, noun.last)),
    words: wordsOf(text, first, noun.last),
  };
}

/** The first name in a role's words, unless it is where somebody is sent ("ambassador to Syria"). */
function servesIn(
  text: Text,
  first: number,
  last: number,
  mentionAt: Int32Array,
  mentions: readonly Mention[],
): number | null {
  for (let i = first; i < last; i++) {
    const found = mentionAt[i] ?? -1;
    const name = mentions[found];
    if (name && name.first === i && !isTopic(text, name) && !isWithinName(text, name, first)) return found;
  }
  return null;
}

/** "the All | India Bank Union": a state's name in the midst of a longer one. */
function isWithinName(text: Text, { kind, first }: Mention, from: number): boolean {
  const before = text.tokens[first - 1];
  if (kind !== 'state' || first <= from || !before) return false;
  return (
    /^\p{Lu}\p{Ll}/u.test(before.text) &&
    !isTitle(before.lower) &&
    text.tokens[first + 1]?.pos.startsWith('NNP') === true
  );
}
