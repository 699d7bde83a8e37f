import type { NounPhrase, Phrases } from '../text/phrases.ts';
import type { Text } from '../text/text.ts';
import { ofWord } from '../text/word.ts';
import { bearerAtEnd, followsOffice, opensNoName, withoutLink } from './bearers.ts';
import { BODY_BY_LOWER, BODY_BY_NAME } from './known.ts';
import { endsName, isFirm, isNoName, isOffice, isShouted, isWeekday, joinedAt, joinsNames } from './no-names.ts';
import { SIDE_BY_PERSON } from './people.ts';
import { isStateBefore, personInBody, personStart } from './person-starts.ts';
import { LONGEST_STATE_NAME, STATE_BY_WORDS } from './states.ts';
import { isTitle } from './titles.ts';

/** What a mention names. A `demonym` is an adjective or a people ("Iranian", "Iranians"), a `seat` a capital that stands for its state. */
export type MentionKind = 'state' | 'seat' | 'demonym' | 'body' | 'person' | 'organisation' | 'place';

/** A name in the text: tokens from `first` up to, not including, `last`. `key` is the same for names known to be one. */
export interface Mention {
  first: number;
  last: number;
  kind: MentionKind;
  key: string;
}

const LONGEST_BODY_NAME = 6;

/** All names in the text, left to right, without overlaps. A known name wins over the name tagger, the longer one over the shorter. */
export function findMentions(text: Text, phrases: Phrases, links: Uint8Array): Mention[] {
  const mentions: Mention[] = [];
  for (const sentence of text.sentences) {
    let i = sentence.first;
    while (i < sentence.last) {
      const mention = links[i] === 1 ? null : mentionAt(text, phrases, i, sentence.last);
      if (mention) {
        // "U.S. Commissioner | Ana Sorel": what stands before the name within its run may be known.
        for (let k = i; k < mention.first; ) {
          const known = knownAt(text, k, mention.first);
          if (known) mentions.push(known);
          k = known?.last ?? k + 1;
        }
        mentions.push(mention);
        i = mention.last;
      } else i++;
    }
  }
  return mentions;
}

function mentionAt(text: Text, phrases: Phrases, i: number, limit: number): Mention | null {
  const known = knownAt(text, i, limit);
  const run = movementAt(text, i, limit) ?? runAt(text, i, limit);
  if (run && (!known || run.last > known.last)) {
    if (known && (run.kind === 'place' || isPortfolio(text, run))) return known;
    if (known?.kind === 'state' && run.kind === 'person' && isStateBefore(text, known, run.last)) return known;
    return isPortfolio(text, run) ? null : run;
  }
  if (!known) return null;
  return known.kind === 'demonym' || known.kind === 'state' ? (bodyOfState(text, phrases, known) ?? known) : known;
}

/** "Movement for the Delta", "Army of the Coast": a body that says in its name what it is for is one name. */
function movementAt(text: Text, i: number, limit: number): Mention | null {
  const { tokens } = text;
  if (
    !/^(Movement|Front|League|Alliance|Coalition|Union|Army|Party|Council|Committee|Congress|Brigades?)$/.test(
      tokens[i]?.text ?? '',
    )
  )
    return null;
  if (!/^(for|of)$/.test(tokens[i + 1]?.text ?? '')) return null;
  let last = tokens[i + 2]?.text === 'the' ? i + 3 : i + 2;
  const start = last;
  while (last < limit && /^\p{Lu}/u.test(tokens[last]?.text ?? '') && /^NNPS?$/.test(tokens[last]?.pos ?? '')) last++;
  return last > start ? { first: i, last, kind: 'organisation', key: wordsOf(text, i, last).toLowerCase() } : null;
}

const MINISTER = /^(ministers?|secretary|secretaries)$/;

/** "Romanian Energy | Minister", "Home | Secretary": what somebody is in charge of is no body's name. */
function isPortfolio(text: Text, run: Mention): boolean {
  const office = text.tokens[run.last];
  if (run.kind !== 'organisation' || !office || !MINISTER.test(office.lower) || !/^\p{Lu}/u.test(office.text))
    return false;
  // Bodies have secretaries, too; only states have ministers.
  return (
    office.lower.startsWith('minister') ||
    STATE_BY_WORDS.has((text.tokens[run.first - 1] ?? text.tokens[run.first])?.lower ?? '') ||
    STATE_BY_WORDS.has(text.tokens[run.first]?.lower ?? '')
  );
}

/** Bodies that bear a state's name and do not belong to it ("European Centre for Ports", "Kenyan Institute"). */
const LEARNED = /^(Centre|Center|Institute|Institution|University|Foundation|Association|Society|College|Forum)$/;

/** "Pakistan Army", "Iranian Foreign Ministry": a state's name with a capitalised body after it is one name. */
function bodyOfState(text: Text, phrases: Phrases, state: Mention): Mention | null {
  let last = state.last;
  const noun: NounPhrase | undefined = phrases.nouns[phrases.nounAt[state.last] ?? -1];
  if (!noun || text.tokens[state.last]?.pos === 'POS') return null;
  const learned = text.tokens.slice(state.last, noun.last).some((t) => LEARNED.test(t.text));
  while (
    last < noun.last &&
    /^NNPS?$/.test(text.tokens[last]?.pos ?? '') &&
    (learned || text.tokens[last]?.name === 'ORG') &&
    !isTitle(text.tokens[last]?.lower ?? '')
  )
    last++;
  if (last === state.last || MINISTER.test(text.tokens[last]?.lower ?? '')) return null;
  return { first: state.first, last, kind: 'organisation', key: wordsOf(text, state.first, last).toLowerCase() };
}

/** The letters that a name starts with, up to the first mark or space. */
const lead = (name: string): string => /^\p{L}+/u.exec(name.toLowerCase())?.[0] ?? name.toLowerCase();
/** The most tokens that a known name can have which starts with these letters: of each mark one, of letters on end one. */
const LEADS = new Map<string, number>();
for (const name of [...BODY_BY_NAME.keys(), ...STATE_BY_WORDS.keys(), ...SIDE_BY_PERSON.keys()]) {
  const tokens = name.match(/[\p{L}\p{N}]+|[^\s]/gu)?.length ?? 1;
  LEADS.set(lead(name), Math.max(tokens, LEADS.get(lead(name)) ?? 0));
}
const LONGEST_LOWER_NAME = 3;
const LOWER_LEADS = new Set([...BODY_BY_LOWER.keys()].map(lead));

/** How many tokens a known name may have that starts with a word; 0 where none does: most words are asked no further. */
const knownStart = ofWord(({ text }) => {
  if (/^\p{Lu}/u.test(text)) return LEADS.get(lead(text)) ?? 0;
  return LOWER_LEADS.has(lead(text)) ? LONGEST_LOWER_NAME : 0;
});

function knownAt(text: Text, i: number, limit: number): Mention | null {
  const first = text.tokens[i]!;
  const longest = Math.min(knownStart(first.word), limit - i);
  if (longest === 0) return null;
  if (!/^\p{Lu}/u.test(first.text)) return knownInLower(text, i, longest);
  for (let length = Math.min(LONGEST_BODY_NAME, longest); length > 0; length--) {
    const words = wordsOf(text, i, i + length);
    const body = BODY_BY_NAME.get(words);
    if (body && !(length === 1 && words.length < 4 && first.pos === 'VBZ'))
      return { first: i, last: i + length, kind: 'body', key: body.name };
    if (length > LONGEST_STATE_NAME) continue;
    const lower = words.toLowerCase();
    const state = STATE_BY_WORDS.get(lower.replaceAll('’', "'"));
    if (state && !(lower === 'us' && words !== 'US')) {
      const kind = state.use === 'name' ? 'state' : state.use;
      return { first: i, last: i + length, kind, key: state.state.name };
    }
    if (length > 1 && SIDE_BY_PERSON.has(lower)) return { first: i, last: i + length, kind: 'person', key: lower };
  }
  return null;
}

/** "the state department": a body of two words or three without capitals. */
function knownInLower(text: Text, i: number, longest: number): Mention | null {
  for (let length = longest; length > 1; length--) {
    const body = BODY_BY_LOWER.get(wordsOf(text, i, i + length));
    if (body) return { first: i, last: i + length, kind: 'body', key: body.name };
  }
  return null;
}

/** A capital, or one behind an Arabic article ("el-Masri"). */
const ENDS_A_NAME = /^(?:[\p{Lu}\p{N}]|(?:al|el|ad|ar|as|ash|at|an|az|ul)-\p{Lu})/u;

/** More words than any name has; a headline in capitals can look like one name. */
const LONGEST_NAME = 7;

/**
 * A run of tokens that the name tagger holds for one name. Titles before it do not belong to it; a title within it, or
 * a known person at its end, ends the first name and starts the next.
 */
function runAt(text: Text, start: number, limit: number): Mention | null {
  const tokens = text.tokens;
  let from = start;
  const type = tokens[from]?.name;
  if (!type || opensNoName(text, from)) return null;
  while (
    from + 1 < limit &&
    tokens[from + 1]?.name &&
    isTitle(tokens[from]?.lower ?? '') &&
    !isFirm(text, from) &&
    (type === 'PERSON' || from > start || isOffice(text, from))
  )
    from++;
  const first = tokens[from];
  if (!first || !/^\p{Lu}|^\p{N}|^(al|el|de|bin|von)\b/u.test(first.text)) return null;
  let last = from + 1;
  while (last < limit) {
    const joined = first.name === 'PERSON' ? joinedAt(text, last) : 0;
    if (last + joined >= limit) break;
    last += joined;
    if (tokens[last]?.name !== first.name || (tokens[last]?.nameStart && joined === 0)) break;
    if (endsName(text, last) || joinsNames(text, from, last)) break;
    if (last + 1 < limit && first.name !== 'PERSON' && (isOffice(text, last) || knownPersonAt(text, last, limit)))
      break;
    last++;
  }
  // "Senate | Intelligence Committee": capitalised nouns that go on belong to a body's name.
  while (
    first.name === 'ORG' &&
    last < limit &&
    /^NNPS?$/.test(tokens[last]?.pos ?? '') &&
    !tokens[last]?.name &&
    !isOffice(text, last) &&
    !isTitle(tokens[last]?.lower ?? '') &&
    /^\p{Lu}\p{Ll}/u.test(tokens[last]?.text ?? '')
  )
    last++;
  last = withoutLink(text, from, last);
  while (last > from + 1 && !/[\p{L}\p{N}.]$/u.test(tokens[last - 1]?.text ?? '')) last--;
  if (tokens[last - 1]?.pos === 'POS') last--;
  while (last > from + 1 && isWeekday(tokens[last - 1]?.lower ?? '')) last--;
  // "Ugandan Minister | of Trade": no person's name ends with an office.
  while (first.name === 'PERSON' && last > from + 1 && isTitle(tokens[last - 1]?.lower ?? '')) last--;
  if (first.name === 'PERSON') from = personStart(text, from, last);
  // "Minister of State for Ports": an office, and no body.
  if (first.name === 'ORG' && /^(of|for)$/.test(tokens[from + 1]?.lower ?? '') && isTitle(first.lower)) return null;
  const named = bearerAtEnd(text, from, last) ?? (first.name === 'ORG' ? personInBody(text, from, last) : null);
  if (named !== null) return { first: named, last, kind: 'person', key: wordsOf(text, named, last).toLowerCase() };
  const key = wordsOf(text, from, last).toLowerCase();
  const end = tokens[last - 1];
  if (last - from > LONGEST_NAME || isShouted(text, from, last)) return null;
  if (last - from === 1 && isNoName(key)) return null;
  if (last <= from || key.length < 2 || !end || !ENDS_A_NAME.test(end.text)) return null;
  // Initials alone are nobody's name: "C. A. (Tam) Berrow".
  if (first.name === 'PERSON' && /^(\p{L}\.\s*)+$/u.test(key)) return null;
  const titled = from > 0 && followsOffice(text, from, last);
  const kind =
    first.name === 'PERSON' || from > start || titled ? 'person' : first.name === 'ORG' ? 'organisation' : 'place';
  return { first: from, last, kind, key };
}

function knownPersonAt(text: Text, i: number, limit: number): boolean {
  for (let length = Math.min(4, limit - i); length > 1; length--)
    if (SIDE_BY_PERSON.has(wordsOf(text, i, i + length).toLowerCase())) return true;
  return false;
}

/** The words of some tokens, joined as the text joins them. */
export function wordsOf(text: Text, first: number, last: number): string {
  const a = text.tokens[first];
  const b = text.tokens[last - 1];
  if (!a || !b) return '';
  const words = text.text.slice(a.start, b.end);
  return last - first > 1 ? words.replace(/\s+/g, ' ') : words;
}
