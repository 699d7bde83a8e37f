import { sideOfActor } from '../attribution/side-of-actor.ts';
import { PERSONS } from '../attribution/source-nouns.ts';
import { isTime, type TokenSpan } from '../attribution/subjects.ts';
import type { Mention } from '../entities/mentions.ts';
import type { Stages } from '../stages.ts';
import type { NounPhrase } from '../text/phrases.ts';
import type { Text } from '../text/text.ts';
import { NEEDS_MORE, NO_POINT, VAGUE } from './topic-words.ts';

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
}

const LONGEST_LABEL = 5;
/** Nouns whose point is what stands after their "of". */
const PART_OF =
  /^(group|set|series|round|range|wave|pair|list|host|handful|piece|form|state|sense|act|process|member|use|system|package)s?$/;
/** A name with its title is a person, whatever the tagger takes for the head after it. */
const TITLE = /^(mr|mrs|ms|dr|sen|rep|gen)\.?$/;
const NOUN = /^NN/;
/** What stands before a phrase that tells when, where or from whom rather than what. */
const CIRCUMSTANCE =
  /^(in|at|during|from|since|until|till|near|by|before|after|inside|outside|within|across|under|into|as)$/;

/** The terms in some tokens, in reading order; names of the article's sides are none. Linear in the tokens. */
export function termsIn(stages: Stages, spans: readonly TokenSpan[], isSide: (name: string) => boolean): Term[] {
  const { phrases } = stages;
  const terms: Term[] = [];
  for (const span of spans) {
    let last = -1;
    for (let i = span.first; i < span.last; i++) {
      const index = phrases.nounAt[i] ?? -1;
      const noun = index < 0 ? bareObject(stages, i) : index === last ? null : phrases.nouns[index];
      last = index;
      const term = noun ? termOf(stages, noun, span, isSide) : null;
      if (!term) continue;
      // What a statement names first it is mostly about.
      term.weight += Math.max(0, 0.6 - 0.3 * terms.length);
      terms.push(term);
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

function termOf(
  { text, phrases, cast }: Stages,
  noun: NounPhrase,
  span: TokenSpan,
  isSide: (name: string) => boolean,
): Term | null {
  const { tokens } = text;
  let { first, head } = noun;
  const after = tokens[noun.last];
  // Taggers take "refugees" after an adjective for a verb now and then.
  if (after?.pos === 'VBZ' && PERSONS.has(after.lower) && noun.last < span.last) head = noun.last;
  if (first < span.first || head >= span.last) first = Math.max(first, span.first);
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
  if (!NOUN.test(token.pos) && token.pos !== 'JJ' && head === noun.head) return null;
  const next = tokens[head + 1]?.lower;
  // "information indicating that": a participle, whatever the tagger takes it for. "the closing of the camps" is of camps.
  if (token.lower.endsWith('ing') && (next === 'that' || next === 'of')) return null;
  if (PART_OF.test(token.lower) && next === 'of') return null;
  const lemma = head === noun.head ? token.lemma : token.lower.replace(/s$/, '');
  if (NO_POINT.has(lemma) || NO_POINT.has(token.lower) || isTime(token.lower)) return null;
  const mention = cast.mentions[cast.mentionAt[head] ?? -1];
  // A name is a point at issue only where several statements come back to it.
  const isName = mention !== undefined || /^NNPS?$/.test(token.pos);
  let weight = isName ? 0.5 : 1;
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
    modifiers.add(word);
    const named = (cast.mentionAt[i] ?? -1) >= 0;
    told = Math.max(told, NOUN.test(pos) && !named ? 0.5 : 0.3);
  }
  // "Khashoggi's disappearance": whose it is tells it apart where no other word does.
  if (owner && modifiers.size === 0 && !isName && owner.first >= span.first) {
    first = owner.first;
    modifiers.add(tokens[owner.last - 1]?.lemma ?? '');
    told = 0.3;
  }
  const further = furtherPhrase(phrases, tokens, head, span);
  const end = further && further.last - first <= LONGEST_LABEL ? further.last : head + 1;
  if (further && end === further.last) {
    modifiers.add(tokens[further.head]?.lemma ?? '');
    told = Math.max(told, 0.4);
  }
  const label = labelOf(text, first, end);
  if (end - first > LONGEST_LABEL || !label || isSide(label)) return null;
  const apart = CIRCUMSTANCE.test(tokens[noun.first - 1]?.lower ?? '');
  if (apart) weight -= 0.35;
  const scare = !apart && tokens[first]?.quoted && !tokens[span.first]?.quoted && end - first <= 4 ? 0.3 : 0;
  const needsMore = (NEEDS_MORE.has(lemma) || lemma.endsWith('ing')) && modifiers.size === 0;
  const clear = !isName && !needsMore && (told > 0 || weight >= 1);
  return {
    head: lemma,
    modifiers,
    label,
    weight: weight + (isName ? 0 : told) + scare - (needsMore ? 0.5 : 0),
    clear,
  };
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

/** "withdrawal | of foreign troops", "incidents | or clashes": a phrase that belongs to a noun in its label. */
function furtherPhrase(
  { nouns, nounAt }: Stages['phrases'],
  tokens: Stages['text']['tokens'],
  head: number,
  span: TokenSpan,
): NounPhrase | null {
  const link = tokens[head + 1]?.lower ?? '';
  const inner = nouns[nounAt[head + 2] ?? -1];
  if (!inner || inner.first !== head + 2 || inner.last > span.last || tokens[inner.head]?.pos === 'PRP') return null;
  if (NO_POINT.has(tokens[inner.head]?.lemma ?? '') || !NOUN.test(tokens[inner.head]?.pos ?? '')) return null;
  if (tokens[inner.first]?.pos === 'VBG') return null;
  if (link === 'of') return inner;
  // Only two plain plurals or two plain nouns are one point: "incidents or clashes", "truce and amnesty".
  const alike = tokens[inner.head]?.pos === tokens[head]?.pos && inner.last - inner.first === 1;
  return (link === 'or' || link === 'and') && alike && tokens[inner.head]?.pos !== 'NNP' ? inner : null;
}

/** The words as they stand, quotation marks left out; a sentence's first word loses the capital that it has only as such. */
function labelOf(text: Text, first: number, end: number): string {
  const opening = text.tokens[first];
  if (!opening || TITLE.test(opening.lower)) return '';
  const words = text.text.slice(opening.start, text.tokens[end - 1]?.end);
  const label = words.replace(/\s+/g, ' ').replace(/["“”]/g, '').trim();
  if (label.length > 48 || /[,;:()[\]]/.test(label)) return '';
  const opens = text.sentences[opening.sentence]?.first === first && opening.name === null;
  return opens && !/^NNP/.test(opening.pos) && !/^\p{Lu}{2}/u.test(label)
    ? label.charAt(0).toLowerCase() + label.slice(1)
    : label;
}
