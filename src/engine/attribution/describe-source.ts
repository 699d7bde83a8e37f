import type { SourceType } from '../analysis.ts';
import type { Cast } from '../entities/cast.ts';
import type { NounPhrase, Phrases } from '../text/phrases.ts';
import type { Text } from '../text/text.ts';
import { namedBy, sideOfWords } from './source-names.ts';
import {
  BODIES,
  CROWDS,
  DOCUMENTS,
  OFFICIALS,
  PERSONS,
  RELATIONS,
  REPORTS,
  SPOKESPEOPLE,
  typeOfPeople,
  UNIQUE_OFFICES,
} from './source-nouns.ts';
import type { TokenSpan } from './subjects.ts';

/** What the words of a source tell by themselves. */
export interface SourceDescription {
  type: SourceType;
  /** Index of the actor that the words name, or null. */
  actor: number | null;
  /** Name of the side that the words belong to ("Taliban representatives"), or null. */
  side: string | null;
  /** Token index of the head noun. */
  head: number;
  /** Lower-case head noun. */
  noun: string;
  /** he, she, they, it …: the words name nobody themselves. */
  pronoun: boolean;
  /** Starts with "the", "this", "his": points to something already told. */
  definite: boolean;
  plural: boolean;
  spokesperson: boolean;
}

/** Describes a source by its head noun phrase; `endOfPhrase` words (apposition, "of …") are looked at for names. */
export function describeSource(text: Text, phrases: Phrases, cast: Cast, span: TokenSpan): SourceDescription {
  const start = firstNoun(phrases, span);
  const noun = phrases.nouns[start];
  const first = noun?.first ?? span.first;
  const whole = noun && sharedHead(text, phrases, cast, noun, span);
  const npLast = Math.min((whole ?? noun)?.last ?? span.last, Math.max(span.last, first + 1));
  const head = noun ? Math.min((whole ?? noun).head, npLast - 1) : span.last - 1;
  const token = text.tokens[head];
  const lower = token?.lower ?? '';
  const opening = text.tokens[first];
  const base = {
    head,
    noun: lower,
    actor: null,
    side: null,
    pronoun: false,
    definite:
      /^(the|this|that|these|those)$/.test(opening?.lower ?? '') ||
      opening?.pos === 'PRP$' ||
      hasPossessor(text, first, head),
    plural: /^NNP?S$/.test(token?.pos ?? ''),
    spokesperson: SPOKESPEOPLE.has(lower),
  };
  if (opening?.pos === 'PRP' || (token?.pos === 'PRP' && span.last - span.first === 1))
    return { ...base, type: 'named-person', pronoun: true };

  if (isManyOf(opening?.lower ?? '', lower, base.plural))
    return { ...base, side: sideOfWords(text, cast, span, head), type: manyType(text, span, head) };
  const named = namedBy(text, cast, { first, last: npLast }, span, head);
  if (named !== null) {
    const actor = cast.actors[named];
    return {
      ...base,
      type: actor?.type === 'person' ? 'named-person' : 'organisation',
      actor: named,
      side: actor?.side ?? null,
    };
  }
  const side = sideOfWords(text, cast, span, head);
  return {
    ...base,
    side,
    type: typeOfNoun(text, { first, last: npLast }, span, head, lower, base.definite, base.plural),
  };
}

/**
 * "Army and defense officials", "American intelligence and security aides": people of both, not one body and people of
 * another. Null where each stands for itself ("the ministry and two aides").
 */
function sharedHead(
  text: Text,
  phrases: Phrases,
  cast: Cast,
  noun: NounPhrase,
  span: TokenSpan,
): { last: number; head: number } | null {
  const named = cast.mentions[cast.mentionAt[noun.head] ?? -1];
  // "a Department of Ports official": the body's name runs on over "of".
  const office = named && named.last > noun.last ? named.last : -1;
  if (office >= 0 && office < span.last && OFFICIALS.has(text.tokens[office]?.lower ?? ''))
    return { last: office + 1, head: office };
  const next = phrases.nouns[phrases.nounAt[noun.last + 1] ?? -1];
  if (text.tokens[noun.last]?.lower !== 'and' || !next || next.first !== noun.last + 1 || next.last > span.last)
    return null;
  const { lower = '', pos = '' } = text.tokens[next.head] ?? {};
  const isOfPeople = pos === 'NNS' && (OFFICIALS.has(lower) || PERSONS.has(lower) || EXPERTS.test(lower));
  const opensAnew = /^(DT|CD|PRP\$|PDT)$/.test(text.tokens[next.first]?.pos ?? '') || next.head === next.first;
  if (!isOfPeople || opensAnew || OTHERS.test(text.tokens[next.first]?.lower ?? '')) return null;
  const before = text.tokens[noun.head];
  const isOne = /^(a|an|the|this|that)$/.test(text.tokens[noun.first]?.lower ?? '') && before?.pos === 'NN';
  if (/^NNP?S$/.test(before?.pos ?? '') || isOne) return null;
  return named?.kind === 'person' ? null : { last: next.last, head: next.head };
}

const EXPERTS = /^(experts|analysts|scholars|researchers|specialists|leaders)$/;
const OTHERS = /^(other|some|several|many|various|certain|most)$/;

const QUANTIFIERS = /^(many|some|several|most|few|numerous|various|countless)$/;
const NUMBERS_OF = /^(number|chorus|handful|dozens|scores|majority|array|host|slew|couple|hundreds|thousands)$/;

/** "many Iranians", "a number of lawmakers": not all, and not said who. */
function isManyOf(opening: string, noun: string, plural: boolean): boolean {
  return (QUANTIFIERS.test(opening) && plural && !REPORTS.has(noun)) || NUMBERS_OF.test(noun);
}

function manyType(text: Text, span: TokenSpan, head: number): SourceType {
  const noun = text.tokens[head]?.lower ?? '';
  if (NUMBERS_OF.test(noun)) return partOf(text, span, head + 2) ?? 'vague-group';
  return typeOfPeople(noun) ?? 'vague-group';
}

function firstNoun(phrases: Phrases, span: TokenSpan): number {
  for (let i = span.first; i < span.last; i++) {
    const index = phrases.nounAt[i] ?? -1;
    if (index >= 0) return index;
  }
  return -1;
}

function hasPossessor(text: Text, first: number, head: number): boolean {
  for (let i = first; i < head; i++) if (text.tokens[i]?.pos === 'POS') return true;
  return false;
}

function typeOfNoun(
  text: Text,
  phrase: TokenSpan,
  span: TokenSpan,
  head: number,
  noun: string,
  definite: boolean,
  plural: boolean,
): SourceType {
  const opening = text.tokens[phrase.first];
  const indefinite = /^(a|an|one|another|some|any)$/.test(opening?.lower ?? '');
  if (givesName(text, phrase.last)) return 'named-person';
  const owner = opening?.pos === 'PRP$' || hasPossessor(text, phrase.first, head);
  const before = text.tokens[head - 1]?.lower ?? '';
  if (
    /^(one|another|two|three|four|five|several|some|many|most|few|others|both|all|none|those|these|third|second|other)$/.test(
      noun,
    )
  ) {
    const of = text.tokens[head + 1]?.lower === 'of' ? partOf(text, span, head + 2) : null;
    if (of) return of;
    return /^(one|another|two|three|four|third|second|other)$/.test(noun) ? 'unnamed-person' : 'vague-group';
  }
  if (noun === 'source' || noun === 'sources')
    return /^(intelligence|security|government|diplomatic|military|police|official|defence|defense|administration|ministry)$/.test(
      before,
    )
      ? 'unnamed-official'
      : 'unnamed-person';
  if (!indefinite && !plural && UNIQUE_OFFICES.has(noun) && noun !== 'chair') return 'named-person';
  if (owner && !plural && RELATIONS.has(noun)) return 'named-person';
  if (noun === 'officer' && before === 'executive') return 'named-person';
  if (REPORTS.has(noun) && noun !== 'report') {
    if (/^(media|press|newspapers|outlets|rumours|rumors|television|tv|radio)$/.test(noun))
      return 'unspecified-reports';
    return definite && !/^(reports|accounts|posts)$/.test(noun) ? 'document' : 'unspecified-reports';
  }
  if (OFFICIALS.has(noun)) return 'unnamed-official';
  if (CROWDS.has(noun)) return plural || /^(some|many)$/.test(noun) ? 'vague-group' : 'unnamed-person';
  if (PERSONS.has(noun)) return 'unnamed-person';
  if (DOCUMENTS.has(noun)) return 'document';
  if (BODIES.has(noun)) return 'organisation';
  if (/^NNP/.test(text.tokens[head]?.pos ?? ''))
    return phrase.last - phrase.first === 1 ? 'named-person' : 'organisation';
  // A noun that no list knows: one of a kind, or a crowd of it, when the article does not point back to it.
  if (indefinite && !plural) return 'unnamed-person';
  return plural && !definite ? 'vague-group' : 'organisation';
}

/** "known as Khalil", "who gave only his first name, Ali": a name is given after all. */
function givesName(text: Text, from: number): boolean {
  for (let i = from; i < from + 12; i++) {
    const word = text.tokens[i]?.lower ?? '';
    if (
      /^(known|identified|named|nicknamed)$/.test(word) &&
      /^NNP/.test(
        text.tokens[i + (text.tokens[i + 1]?.lower === 'as' || text.tokens[i + 1]?.lower === 'only' ? 2 : 1)]?.pos ??
          '',
      )
    )
      return true;
    if (
      word === 'gave' &&
      text.tokens.slice(i, i + 7).some((t) => t.lower === 'name') &&
      text.tokens.slice(i, i + 9).some((t) => t.pos === 'NNP')
    )
      return true;
    // What another verb says is no more about them: "Sources say a man identified as Ali …".
    const goesOn =
      /^(VBD|VBZ|VBP|MD)$/.test(text.tokens[i]?.pos ?? '') &&
      !/^(who|which|that|and)$/.test(text.tokens[i - 1]?.lower ?? '');
    if (/^[.;]$/.test(word) || goesOn) return false;
  }
  return false;
}

/** "one of the witnesses", "some of his aides": the type of the many decides. */
function partOf(text: Text, span: TokenSpan, from: number): SourceType | null {
  for (let i = from; i < Math.min(span.last + 4, from + 6); i++) {
    const type = typeOfPeople(text.tokens[i]?.lower ?? '');
    if (type !== null) return type;
  }
  return null;
}
