import { sideOfActor } from '../attribution/side-of-actor.ts';
import { isTime, type TokenSpan } from '../attribution/subjects.ts';
import type { NounPhrase } from '../text/phrases.ts';
import { bareObject, headOf, innerOf, isPeople, type Naming } from './topic-heads.ts';
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
  /^(group|set|series|round|range|wave|pair|list|host|handful|piece|form|state|sense|act|process|member|use|system|package|issue|problem|situation|question|level|impact|effect|fear)s?$/;
const NOUN = /^NN/;
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

function termOf(naming: Naming, noun: NounPhrase, span: TokenSpan): Term | null {
  const { stages, recurring, isSide } = naming;
  const { text, phrases, cast } = stages;
  const { tokens } = text;
  const found = headOf(naming, noun, span);
  if (found === null) return null;
  const { head, owner } = found;
  let { first } = found;
  const token = tokens[head];
  const next = tokens[head + 1]?.lower;
  if (!token || (PART_OF.test(token.lower) && next === 'of')) return null;
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
  const further = isName ? null : furtherPhrase(phrases, text, head, span);
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
