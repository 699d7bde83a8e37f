import type { PositionKind, Relation } from '../analysis.ts';
import type { Stages } from '../stages.ts';
import type { Text } from '../text/text.ts';
import { type Linked, plainWords } from './linked.ts';
import { isNegated } from './terms.ts';

/** How many sentences back the accusation may be that is denied as a whole ("any involvement", "the allegations"). */
export const FAR = 8;
/** How well a denial or a refusal must fit what it answers: a stem that both have counts one, its side's name another. */
const FITS = 2;
/** What a kind counts less that is not blamed or asked for in so many words, and what many sentences between two count less. */
const LOOSE = 0.5;
const APART = 0.5;
const NEAR = 4;
/** A stem that this share of the statements has tells little. */
const COMMON = 0.3;
const FEW = 4;

/** Which kinds of an earlier statement an act turns down or denies when it names the same thing; the first ones in so many words. */
const OPPOSED: Partial<Record<PositionKind, { outright: readonly PositionKind[]; loosely: readonly PositionKind[] }>> =
  {
    denial: { outright: ['accusation'], loosely: ['claim', 'warning'] },
    rejection: { outright: ['offer', 'demand'], loosely: ['intent', 'threat'] },
  };
/** "denied any involvement", "denied wrongdoing": what is denied is told by the accusation. */
const ANY =
  /^(involvement|responsibility|wrongdoing|role|part|link|links|connection|knowledge|complicity|collusion|interference)$/;

/** How much a stem tells in this article: half where many statements have it. */
export function weigher(linked: readonly Linked[]): (stem: string) => number {
  const often = new Map<string, number>();
  for (const { stems } of linked) for (const stem of stems) often.set(stem, (often.get(stem) ?? 0) + 1);
  const most = Math.max(FEW, COMMON * linked.length);
  return (stem) => ((often.get(stem) ?? 0) > most ? 0.5 : 1);
}

/**
 * What a denial or a refusal answers by its own words: what another side blamed this one for or asked of it by name, in
 * the same words or, of "any involvement", right before. `earlier` holds the nearest first.
 */
export function denied(
  text: Text,
  one: Linked,
  earlier: readonly Linked[],
  weight: (stem: string) => number,
): Relation | null {
  const { position, attribution } = one.held;
  const all = DENIES_ALL.test(wordsOf(text, one));
  const opposed = OPPOSED[all ? 'denial' : position.kind];
  if (!opposed || isOfReports(text, one)) return null;
  const acts = all || attribution.kind === position.kind;
  const any =
    all || (acts && position.kind === 'denial' && [...plainWords(text, one.held)].some((word) => ANY.test(word)));
  let best: { score: number; at: number } | null = null;
  for (const o of earlier) {
    const other = o.held.position;
    const distance = one.sentence - o.sentence;
    const outright = opposed.outright.includes(other.kind);
    // What only sounds like a denial answers what is said outright, or nothing.
    if (other.side === position.side || !(outright || (acts && opposed.loosely.includes(other.kind)))) continue;
    if (!o.names.has(one.held.side) || isNegated(text, o.held.content)) continue;
    if (any && distance <= (o.about !== one.held.side ? (outright ? 1 : 0) : outright ? FAR : 1))
      return { to: o.at, type: 'answers' };
    const n = sharedWeight(one, o, weight);
    const score =
      n +
      1 +
      (one.names.has(o.held.side) ? LOOSE : 0) -
      (outright ? 0 : LOOSE) -
      (acts ? 0 : 1) -
      APART * (distance > FAR ? 2 : distance > NEAR ? 1 : 0);
    if (n > 0 && score >= FITS && (best === null || score > best.score)) best = { score, at: o.at };
  }
  return best ? { to: best.at, type: 'answers' } : null;
}

/** What a denial is told by, whatever else a statement says: "condemned the coup and rejected any responsibility for it". */
const DENIES_ALL =
  /\b(?:den(?:ies|ied|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?) (?:any|all|the|those|these) (?:involvement|responsibility|wrongdoing|role|part|links?|accusations?|allegations?|charges?|claims?)\b/;
const DENY = /^(deny|dispute|refute|rebut|contradict|disavow)$/;
const BLAMES: readonly PositionKind[] = ['accusation', 'claim', 'warning', 'demand', 'threat'];

/** A denial right after what another side says of this one, which shares with it no more than a word or a third party. */
export function deniesRightAfter({ text, phrases }: Stages, one: Linked, before: Linked | undefined): Relation | null {
  const { position, attribution } = one.held;
  if (!before || before.held.side === position.side || one.sentence - before.sentence > 1) return null;
  const verb = phrases.verbs[attribution.verb ?? -1];
  if (
    isOfReports(text, one) ||
    attribution.negated ||
    verb?.modal ||
    !DENY.test(text.tokens[verb?.head ?? -1]?.lemma ?? '')
  )
    return null;
  const { kind } = before.held.position;
  const isBlamed = before.about === one.held.side && BLAMES.includes(kind) && !isNegated(text, before.held.content);
  const denies = /\bden(?:y|ies|ied|ying)\b/.test(wordsOf(text, before));
  const third = [...one.names].some((n) => before.names.has(n) && n !== one.held.side && n !== before.held.side);
  const isSame = third || [...one.stems].some((stem) => before.stems.has(stem));
  return isBlamed && isSame && !denies ? { to: before.at, type: 'answers' } : null;
}

/** Two sides that blame each other for the same thing: the later one answers. */
export function blamesBack(one: Linked, earlier: readonly Linked[], weight: (stem: string) => number): Relation | null {
  if (one.held.position.kind !== 'accusation') return null;
  const found = earlier.find(
    (o) =>
      o.held.position.kind === 'accusation' &&
      o.about === one.held.side &&
      one.about === o.held.side &&
      one.sentence - o.sentence <= NEAR &&
      sharedWeight(one, o, weight) >= 1,
  );
  return found ? { to: found.at, type: 'answers' } : null;
}

/** "denied these reports", "dismissed a rumour that …": what nobody in the article has said answers nobody. */
function isOfReports(text: Text, { held: { content } }: Linked): boolean {
  const first = content[0]?.first ?? -1;
  return text.tokens
    .slice(first, first + 3)
    .some((t) => /^(reports?|rumou?rs?|speculation|suggestions?)$/.test(t.lower));
}

function wordsOf(text: Text, { held: { position } }: Linked): string {
  return text.text.slice(position.start, position.end);
}

const TURNS = /^(but|however|yet)$/;
/** How far into a sentence "however" may stand: after its subject. */
const OPENING = 8;

/**
 * "But the league said the plan would …": a statement that a sentence sets against the one right before it, of another
 * side and on the same thing, where it says the opposite, speaks of that side, or judges what it put forward.
 */
export function setAgainst(
  { text }: Stages,
  one: Linked,
  before: Linked | undefined,
  weight: (stem: string) => number,
): Relation | null {
  if (!before || before.held.side === one.held.side || one.sentence - before.sentence !== 1) return null;
  if (!turns(text, one) || one.held.position.kind === 'agreement' || sharedWeight(one, before, weight) < 1) return null;
  const { kind } = before.held.position;
  const opposite = isNegated(text, one.held.content) !== isNegated(text, before.held.content);
  const judges = kind === 'offer' || kind === 'intent' || kind === 'demand';
  return opposite || judges || one.names.has(before.held.side) ? { to: before.at, type: 'answers' } : null;
}

/** Whether a sentence opens with "but", or turns with "however" after its subject. */
function turns(text: Text, one: Linked): boolean {
  const sentence = text.sentences[one.sentence];
  const opening = sentence?.first ?? one.first;
  if (one.first - opening > OPENING) return false;
  const word = (i: number) => text.tokens[i]?.lower ?? '';
  if (TURNS.test(word(opening))) return true;
  for (let i = opening + 1; i < Math.min(opening + OPENING, sentence?.last ?? 0); i++)
    if (/^(however|though)$/.test(word(i)) && word(i - 1) === ',' && word(i + 1) === ',') return true;
  return false;
}

/** "offered to hold another round. Marovia agreed to attend": what is agreed to, or accepted, is what was just put forward. */
export function accepted({ text, phrases }: Stages, one: Linked, before: Linked | undefined): Relation | null {
  const { position, attribution, content } = one.held;
  if (!before || before.held.side === one.held.side || one.sentence - before.sentence > 1) return null;
  if (position.kind !== 'agreement' || !/^(offer|demand)$/.test(before.held.position.kind)) return null;
  const verb = phrases.verbs[attribution.verb ?? -1];
  if (
    !verb ||
    verb.negated ||
    verb.modal !== null ||
    !/^(agree|accept|consent)$/.test(text.tokens[verb.head]?.lemma ?? '')
  )
    return null;
  const cue = text.tokens.slice(verb.first - 1, verb.last + 1).map((t) => t.lower);
  if (cue.includes('also') || !/^(to|the|that|this|it|both)$/.test(text.tokens[content[0]?.first ?? -1]?.lower ?? ''))
    return null;
  return { to: before.at, type: 'answers' };
}

function sharedWeight(a: Linked, b: Linked, weight: (stem: string) => number): number {
  let n = 0;
  for (const stem of a.stems) if (b.stems.has(stem)) n += weight(stem);
  return n;
}
