import { sideOfActor } from '../attribution/side-of-actor.ts';
import { CROWDS, OFFICIALS, PERSONS } from '../attribution/source-nouns.ts';
import { isTime, type TokenSpan } from '../attribution/subjects.ts';
import type { Mention } from '../entities/mentions.ts';
import type { Stages } from '../stages.ts';
import type { NounPhrase } from '../text/phrases.ts';
import type { Text } from '../text/text.ts';
import type { Recurring } from './recurring.ts';
import { furtherPhrase, labelOf } from './topic-labels.ts';
import { NEEDS_MORE, NEEDS_NOUN, NO_POINT, VAGUE } from './topic-words.ts';

/** A noun phrase that may name the point which a statement speaks to. */
export interface Term {
  /** Lemma of its head noun. */
  head: string;
  /** Lemmas of the words before the head that tell which one is meant. */
  modifiers: Set<string>;
  /** The article's own words, without determiner. */
  label: string;
  /** How well it names a point: about 1 for a plain noun, more for one that is told apart. */
  weight: number;
  /** Whether it is clear enough to name a point that one statement alone speaks to. */
  clear: boolean;
  /** Lemma of the noun right before its head, where that may name a point too ("bomber flights"); null where none does. */
  inner: string | null;
}

const LONGEST_LABEL = 5;
/** Nouns whose point is what stands after their "of". */
const PART_OF =
  /^(group|set|series|round|range|wave|pair|list|host|handful|piece|form|state|sense|act|process|member|use|system|package)s?$/;
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
/** What stands before a phrase that tells when, where or from whom rather than what. */
const CIRCUMSTANCE =
  /^(in|at|during|from|since|until|till|near|by|before|after|inside|outside|within|across|under|into|as)$/;

/** What an article comes back to names a point better, the more so by each further sentence, up to three, and where the headline has it. */
const AGAIN = 0.2;
const MOST_AGAIN = 3;
const IN_HEADLINE = 0.2;

/** How much less well a noun names it that tells when, where or what for. */
const APART = 0.35;

/** How much less well the noun before its head names it. */
const WITHIN = 0.3;

/** What the naming of points needs of an article beside the statement at hand. */
export interface Naming {
  stages: Stages;
  recurring: Recurring;
  /** Whether a name is one of the article's sides. */
  isSide: (name: string) => boolean;
}

/** The terms in some tokens, in reading order; names of the article's sides are none. Linear in the tokens. */
export function termsIn(naming: Naming, spans: readonly TokenSpan[]): Term[] {
  const { stages } = naming;
  const { phrases } = stages;
  const terms: Term[] = [];
  let met = 0;
  for (const span of spans) {
    let last = -1;
    let purpose = false;
    for (let i = span.first; i < span.last; i++) {
      // "a pause | to reduce tensions": what a thing is for tells less than the thing.
      if (terms.at(-1)?.clear && phrases.verbs[phrases.verbAt[i] ?? -1]?.form === 'to') purpose = true;
      const index = phrases.nounAt[i] ?? -1;
      const noun = index < 0 ? bareObject(stages, i) : index === last ? null : phrases.nouns[index];
      last = index;
      const term = noun ? termOf(naming, noun, span) : null;
      if (!term) continue;
      // What a statement names first it is mostly about.
      term.weight += Math.max(0, 0.6 - 0.3 * met++) - (purpose ? APART : 0);
      terms.push(term);
      // "bomber flights" may share a point with "bombers".
      if (term.inner !== null)
        terms.push({ ...term, head: term.inner, modifiers: new Set(), weight: term.weight - WITHIN, inner: null });
    }
  }
  return terms;
}

const GIVES = /^(grant|give|provide|offer|seek|deny|demand|impose|end|halt|stop|allow|want|need|lift|receive)$/;

/** "granted sanctuary to": an object without an article that the tagger took for an adjective. */
function bareObject({ text, phrases }: Stages, at: number): NounPhrase | null {
  const verb = phrases.verbs[phrases.verbAt[at - 1] ?? -1];
  const alone = text.tokens[at]?.pos === 'JJ' && /^(IN|TO|[,.])$/.test(text.tokens[at + 1]?.pos ?? '');
  if (!alone || verb?.last !== at || verb.passive || !GIVES.test(text.tokens[verb.head]?.lemma ?? '')) return null;
  return { first: at, last: at + 1, head: at };
}

function termOf(naming: Naming, noun: NounPhrase, span: TokenSpan): Term | null {
  const { stages, recurring, isSide } = naming;
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
  if (PART_OF.test(token.lower) && next === 'of') return null;
  const lemma = NOUN.test(token.pos) ? token.lemma : token.lower.replace(/s$/, '');
  if (NO_POINT.has(lemma) || NO_POINT.has(token.lower) || isTime(token.lower)) return null;
  const mention = cast.mentions[cast.mentionAt[head] ?? -1];
  // A name is a point at issue only where several statements come back to it.
  const isName = mention !== undefined || /^NNPS?$/.test(token.pos);
  let weight = isName ? 0.5 : 1;
  const again = recurring.sentences(lemma);
  weight += AGAIN * Math.max(0, Math.min(MOST_AGAIN, again - 1)) + (recurring.inHeadline(lemma) ? IN_HEADLINE : 0);
  if (mention) {
    const actor = cast.actors[cast.actorOf[cast.mentionAt[head] ?? -1] ?? -1];
    if (mention.kind === 'person' || mention.kind === 'demonym' || actor?.type === 'person') return null;
    if (isSide(sideOfActor(actor) ?? mention.key) || isSide(actor?.name ?? mention.key)) return null;
    first = Math.max(first, mention.first);
  }
  const modifiers = new Set<string>();
  let told = 0;
  for (let i = first; i < head; i++) {
    const { pos = '', lemma: word = '' } = tokens[i] ?? {};
    if (!/^(NN|JJ|VBN|VBG)/.test(pos) || VAGUE.has(word)) continue;
    const named = cast.mentions[cast.mentionAt[i] ?? -1];
    // "the American market" and "the US market" are one.
    modifiers.add(named && /^(state|demonym|seat)$/.test(named.kind) ? named.key : word);
    told = Math.max(told, NOUN.test(pos) && !named ? 0.5 : 0.3);
  }
  // "Khashoggi's disappearance": whose it is tells it apart where no other word does.
  if (owner && modifiers.size === 0 && !isName && owner.first >= span.first) {
    first = owner.first;
    modifiers.add(tokens[owner.last - 1]?.lemma ?? '');
    told = 0.3;
  }
  const further = furtherPhrase(phrases, text, head, span);
  const end = further && further.last - first <= LONGEST_LABEL ? further.last : head + 1;
  if (further && end === further.last) {
    modifiers.add(tokens[further.head]?.lemma ?? '');
    told = Math.max(told, 0.4);
  }
  if (NEEDS_NOUN.has(lemma) && told < 0.4) return null;
  const label = labelOf(text, first, end);
  if (end - first > LONGEST_LABEL || !label || isSide(label)) return null;
  const apart = CIRCUMSTANCE.test(tokens[noun.first - 1]?.lower ?? '');
  if (apart) weight -= APART;
  const scare = !apart && tokens[first]?.quoted && !tokens[span.first]?.quoted && end - first <= 4 ? 0.3 : 0;
  const needsMore = (NEEDS_MORE.has(lemma) || lemma.endsWith('ing')) && modifiers.size === 0;
  const isBare = head === noun.first && token.pos === 'NN' && again < 2;
  // "they were livid": a noun without an article that says how somebody is is an adjective, whatever the tagger takes it for.
  if (isBare && noun.last - noun.first === 1 && PREDICATE.test(tokens[head - 1]?.lower ?? '')) return null;
  // One person is whom a statement tells of, not the point that it speaks to.
  const isSomebody = token.pos === 'NN' && isPeople(token.lower);
  const clear = !isName && !needsMore && !isSomebody && (told > 0 || weight >= 1);
  return {
    head: lemma,
    modifiers,
    label,
    weight: weight + (isName ? 0 : told) + scare - (needsMore || isSomebody ? 0.5 : 0),
    clear,
    inner: further ? null : innerOf(naming, first, head),
  };
}

/** The noun right before a head, where it tells a thing or a body by itself. */
function innerOf({ stages: { text, cast }, isSide }: Naming, first: number, head: number): string | null {
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

function isPeople(lower: string): boolean {
  return PERSONS.has(lower) || OFFICIALS.has(lower) || CROWDS.has(lower);
}

/** Words that open a noun phrase and tell nothing of what is meant. */
function isLeft(pos: string, lower: string): boolean {
  return (
    /^(DT|PDT|PRP\$|CD|RB|RBR|RBS|JJR|JJS|``|''|,|\$|WP\$)$/.test(pos) ||
    VAGUE.has(lower) ||
    isTime(lower) ||
    /^["“”‘’']$/.test(lower)
  );
}
