import type { PositionKind } from '../analysis.ts';
import type { Text } from '../text/text.ts';
import { runsOn } from './clusters.ts';
import type { Held } from './held.ts';
import { isNegated, lemmasOf, namesIn, numbersOf, shared } from './terms.ts';

/** How many earlier positions one is compared with. */
const BACK = 40;
/** The share of the shorter statement's words that the other one must have, of a short one's, and of the longer one's. */
const ALIKE = 0.6;
const ALIKE_SHORT = 0.75;
const ALIKE_LONGER = 0.2;
const SHORT = 5;
/** How many words these are at least; a name counts half, for statements of one side name the same others. */
const LEAST = 2.5;

/** Kinds that one and the same statement is told as. */
const FAMILIES: readonly (readonly PositionKind[])[] = [
  ['claim', 'accusation'],
  ['denial'],
  ['demand'],
  ['rejection'],
  ['agreement'],
  ['offer', 'intent'],
  ['threat', 'warning', 'intent'],
];

interface Compared {
  kind: PositionKind;
  side: string;
  words: Set<string>;
  /** Those of the words that belong to names. */
  names: Set<string>;
  numbers: Set<string>;
  negated: boolean;
}

/**
 * Fills `sameAs`: the first of the earlier positions of the same side that says the same. A statement told within
 * another one of the same source is the same, unless its own verb makes it one of another kind. Looks back over the last
 * forty positions.
 */
export function markRepeats(text: Text, held: readonly Held[]): void {
  const compared: Compared[] = [];
  for (const { position, content } of held)
    compared.push({
      kind: position.kind,
      side: position.side,
      words: lemmasOf(text, content),
      names: namesIn(text, content),
      numbers: numbersOf(text, content),
      negated: isNegated(text, content),
    });
  for (const [i, one] of held.entries()) {
    const a = compared[i];
    if (!a) continue;
    for (let j = Math.max(0, i - BACK); j < i; j++) {
      const earlier = held[j];
      const b = compared[j];
      if (!earlier || !b || a.side !== b.side) continue;
      if (earlier.attribution === one.attribution && !isWithin(one, earlier)) continue;
      if (isWithin(one, earlier) ? toldInside(a, b, one) : saysTheSame(a, b) && !runsOn(text, earlier, one)) {
        one.position.sameAs = earlier.position.sameAs ?? j;
        break;
      }
    }
  }
}

function isWithin(one: Held, other: Held): boolean {
  return one.position.start >= other.position.start && one.position.end <= other.position.end;
}

/** A part of a statement that its own cue makes no act of another kind. */
function toldInside(a: Compared, b: Compared, one: Held): boolean {
  return areKin(a.kind, b.kind) || one.attribution.kind === null || one.attribution.kind === 'claim';
}

function areKin(a: PositionKind, b: PositionKind): boolean {
  return FAMILIES.some((family) => family.includes(a) && family.includes(b));
}

const isHarm = ({ kind }: Compared) => kind === 'threat' || kind === 'warning';

function saysTheSame(a: Compared, b: Compared): boolean {
  if (!areKin(a.kind, b.kind)) return false;
  // "if talks fail" and "if there is no agreement" are one condition; elsewhere a negation turns the statement round.
  if (!isHarm(a) && !isHarm(b) && a.negated !== b.negated) return false;
  if (a.numbers.size > 0 && b.numbers.size > 0 && shared(a.numbers, b.numbers) === 0) return false;
  const weight = (words: ReadonlySet<string>) => words.size - shared(words, a.names) / 2;
  const common = new Set([...a.words].filter((word) => b.words.has(word)));
  const n = weight(common);
  const [less, more] = [weight(a.words), weight(b.words)].sort((x, y) => x - y);
  if (less === undefined || more === undefined || n < LEAST) return false;
  return n >= (less < SHORT ? ALIKE_SHORT : ALIKE) * less && n >= ALIKE_LONGER * more;
}
