import { sideOfActor } from '../attribution/side-of-actor.ts';
import { CROWDS, OFFICIALS, PERSONS } from '../attribution/source-nouns.ts';
import { isTime, type TokenSpan } from '../attribution/subjects.ts';
import type { Mention } from '../entities/mentions.ts';
import type { Stages } from '../stages.ts';
import type { NounPhrase } from '../text/phrases.ts';
import type { Text } from '../text/text.ts';
import type { Recurring } from './recurring.ts';
import { NEEDS_MORE, NEEDS_NOUN, NO_POINT, VAGUE } from './topic-words.ts';

/** What the naming of points needs of an article beside the statement at hand. */
export interface Naming {
  stages: Stages;
  recurring: Recurring;
  /** Whether a name is one of the article's sides. */
  isSide: (name: string) => boolean;
}

/** The noun of a phrase that may name a point, from the first word before it that tells something; and whose it is. */
export interface Head {
  first: number;
  head: number;
  owner: Mention | undefined;
}

const NOUN = /^NN/;
/** Pronouns that the tagger takes for nouns: "something the ministry denies", "everything ablaze". */
const ANYTHING = /^(some|any|every|no)(thing|one|body)$/;
/** Adverbs that the tagger takes for nouns. */
const ADVERB = /(?:ical|ous|ful|ive|ent|ant)ly$/;
/** What a verb follows, and no noun without an article does. */
const VERB_AFTER = /^(to|we|they|i|you|he|she|who|does|do|did|will|would|can|could|should|must|may|might|all)$/;
/** What an adjective follows. */
const PREDICATE =
  /^(be|is|are|was|were|been|being|am|['’](s|re|m)|very|so|too|feel|felt|feels|seem|seems|seemed|even)$/;

/** Which noun of a phrase names a thing, or null where none does or the tagger took another word for one. */
export function headOf({ stages, recurring }: Naming, noun: NounPhrase, span: TokenSpan): Head | null {
  const { text, phrases, cast } = stages;
  const { tokens } = text;
  let { first, head } = noun;
  const after = tokens[noun.last];
  // Taggers take "refugees" after an adjective for a verb now and then.
  if (after?.pos === 'VBZ' && PERSONS.has(after.lower) && noun.last < span.last) head = noun.last;
  if (first < span.first || head >= span.last) first = Math.max(first, span.first);
  head = inHeadline(text, recurring, first, beforeClause(tokens, first, head));
  if (head >= span.last || head < first) return null;
  let owner: Mention | undefined;
  for (let i = first; i < head; i++) {
    if (tokens[i]?.pos !== 'POS') continue;
    owner = cast.mentions[cast.mentionAt[i - 1] ?? -1];
    first = i + 1;
  }
  while (first < head && isLeft(tokens[first]?.pos ?? '', tokens[first]?.lower ?? '')) first++;
  const token = tokens[head];
  if (!token || token.text.length < 3 || !/^\p{L}/u.test(token.text)) return null;
  if (ADVERB.test(token.lower)) return null;
  const isBareObject = token.pos === 'JJ' && (phrases.nounAt[head] ?? -1) < 0;
  if (!NOUN.test(token.pos) && !isBareObject && head <= noun.head) return null;
  // "we all retreat", "to ramp up", "does detail efforts": verbs that the tagger takes for nouns.
  if (head === first && VERB_AFTER.test(tokens[head - 1]?.lower ?? '') && token.pos === 'NN') return null;
  if (tokens[head + 1]?.pos === 'PRP$' || tokens[head + 1]?.pos === 'RP') return null;
  if (tokens.slice(noun.first, head + 1).some((t) => ANYTHING.test(t.lower))) return null;
  const next = tokens[head + 1]?.lower;
  // "information indicating that": a participle, whatever the tagger takes it for. "the closing of the camps" is of camps.
  if (token.lower.endsWith('ing') && (next === 'that' || next === 'of')) return null;
  const isBare = head === first && token.pos === 'NN' && !/^(DT|PRP\$|CD)$/.test(tokens[noun.first]?.pos ?? '');
  if (isBare && recurring.sentences(token.lemma) < 2 && isPredicate(text, noun.first)) return null;
  return { first, head, owner };
}

/** "they were livid", "called him “weak”": a lone noun that says how somebody is is an adjective, whatever the tagger takes it for. */
function isPredicate({ tokens }: Text, at: number): boolean {
  const quoted = /^["“‘']$/.test(tokens[at - 1]?.text ?? '');
  const before = tokens[quoted ? at - 2 : at - 1];
  return PREDICATE.test(before?.lower ?? '') || (quoted && before?.pos === 'PRP');
}

const GIVES = /^(grant|give|provide|offer|seek|deny|demand|impose|end|halt|stop|allow|want|need|lift|receive)$/;

/** "granted sanctuary to": an object without an article that the tagger took for an adjective. */
export function bareObject({ text, phrases }: Stages, at: number): NounPhrase | null {
  const verb = phrases.verbs[phrases.verbAt[at - 1] ?? -1];
  const alone = text.tokens[at]?.pos === 'JJ' && /^(IN|TO|[,.])$/.test(text.tokens[at + 1]?.pos ?? '');
  if (!alone || verb?.last !== at || verb.passive || !GIVES.test(text.tokens[verb.head]?.lemma ?? '')) return null;
  return { first: at, last: at + 1, head: at };
}

/** The noun right before a head, where it tells a thing or a body by itself. */
export function innerOf({ stages: { text, cast }, isSide }: Naming, first: number, head: number): string | null {
  const token = text.tokens[head - 1];
  if (!token || head - 1 < first || !NOUN.test(token.pos) || token.text.length < 4) return null;
  const { lemma } = token;
  if (NO_POINT.has(lemma) || NEEDS_MORE.has(lemma) || NEEDS_NOUN.has(lemma) || isPeople(token.lower)) return null;
  const mention = cast.mentions[cast.mentionAt[head - 1] ?? -1];
  if (!mention) return /^NNS?$/.test(token.pos) ? lemma : null;
  const actor = cast.actors[cast.actorOf[cast.mentionAt[head - 1] ?? -1] ?? -1];
  const isBody = mention.kind === 'organisation' && actor?.type === 'organisation';
  return isBody && !isSide(actor.name) && !isSide(sideOfActor(actor) ?? '') ? lemma : null;
}

/** "truce talks | stall": in a headline a verb looks like a noun; the noun before it that the article comes back to is one. */
function inHeadline(
  { tokens, sentences, paragraphs }: Text,
  recurring: Recurring,
  first: number,
  head: number,
): number {
  const [before, here] = [tokens[head - 1], tokens[head]];
  if (!before || !here || head <= first) return head;
  if (paragraphs[sentences[here.sentence]?.paragraph ?? -1]?.role !== 'headline') return head;
  return recurring.sentences(here.lemma) < 2 && recurring.sentences(before.lemma) > 1 ? head - 1 : head;
}

/**
 * "aides | leaving the talks", "the plan | Berrow proposed", "a deal | Sunday": a participle or a name after a noun is no
 * part of it.
 */
function beforeClause(tokens: Stages['text']['tokens'], first: number, head: number): number {
  for (let i = first + 1; i <= head; i++) {
    const [before = '', here = ''] = [tokens[i - 1]?.pos, tokens[i]?.pos];
    const isCommon = /^NNS?$/.test(before) && /^\p{Ll}/u.test(tokens[i - 1]?.text ?? '');
    if ((here === 'VBG' && NOUN.test(before)) || (here === 'NNP' && isCommon)) return i - 1;
  }
  return head;
}

export function isPeople(lower: string): boolean {
  return PERSONS.has(lower) || OFFICIALS.has(lower) || CROWDS.has(lower);
}

/** Words that open a noun phrase and tell nothing of what is meant. */
function isLeft(pos: string, lower: string): boolean {
  return (
    /^(DT|PDT|PRP\$|CD|RB|RBR|RBS|JJR|JJS|``|''|,|\$|WP\$)$/.test(pos) ||
    VAGUE.has(lower) ||
    isTime(lower) ||
    /^\P{L}|\p{L}{3}ly$/u.test(lower)
  );
}
