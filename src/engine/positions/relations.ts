import type { Relation } from '../analysis.ts';
import type { Stages } from '../stages.ts';
import type { Text } from '../text/text.ts';
import type { Held } from './held.ts';
import { type Linked, linkedOf, plainWords } from './linked.ts';
import type { Owner } from './owners.ts';
import { CLAIMED, isDoneNow, type Pointer, pointerOf } from './relation-cues.ts';
import { accepted, blamesBack, denied, deniesRightAfter, FAR, setAgainst, weigher } from './relations-by-words.ts';
import { isNegated, shared } from './terms.ts';

/** How many earlier positions one is compared with. */
const BACK = 40;
/** How many words, names left out, what a phrase tells must share with what it stands for. */
const LEAST = 2;
const LEAST_OWNED = 1;
/** How many sentences back a statement may be whose owner the words name. */
const OWNED = 4;
/** How many tokens before a position one may end that it points back to by "which" or "a charge that". */
const REACH = 6;

/**
 * Fills `relation` where the words show it: a pronoun or a definite noun that points back to the statement of another
 * side right before it, an opening such as "in response", or a denial in the very words of the accusation. Everything
 * else stays without one: no relation is better than a wrong one. Looks back over the last forty positions.
 */
export function markRelations(stages: Stages, held: readonly Held[], fold: (name: string) => string): void {
  const { text } = stages;
  const linked = linkedOf(stages, held, fold);
  const weight = weigher(linked);
  for (const [i, one] of linked.entries()) {
    const { position, attribution } = one.held;
    if (position.sameAs !== null || !isDoneNow(stages, one.held, one.first)) continue;
    const earlier = linked.slice(Math.max(0, i - BACK), i).filter((o) => o.held.position.end <= position.start);
    if (earlier.some((o) => o.held.attribution === attribution && o.held.position.side === position.side)) continue;
    earlier.reverse();
    const pointer = pointerOf(stages, one.held, fold);
    const relation =
      (pointer && pointedAt(text, one, earlier, pointer)) ??
      denied(text, one, earlier, weight) ??
      deniesRightAfter(stages, one, earlier[0]) ??
      blamesBack(one, earlier, weight) ??
      (isJoint(held, i) ? null : (accepted(stages, one, earlier[0]) ?? setAgainst(stages, one, earlier[0], weight)));
    if (relation) position.relation = { ...relation, to: whole(held, relation.to) };
  }
}

/** What a pointer finds among the positions before, the nearest first. */
function pointedAt(text: Text, one: Linked, earlier: readonly Linked[], pointer: Pointer): Relation | null {
  const isOther = (o: Linked) => o.held.position.side !== one.held.position.side;
  const isNear = (o: Linked) => one.sentence - o.sentence <= 1;
  const isJoined = (o: Linked) => o.sentence === one.sentence && isRightBefore(text, o, one.first);
  const related = (o: Linked | undefined, type: Relation['type']) => (o ? { to: o.at, type } : null);
  const nearest = earlier[0];
  switch (pointer.type) {
    case 'which':
      return related(
        earlier.find((o) => isOther(o) && isJoined(o)),
        'answers',
      );
    case 'following':
      return related(earlier.find(isJoined), 'follows');
    case 'response': {
      if (pointer.to !== null) {
        const { to } = pointer;
        return related(
          earlier.find((o) => isOther(o) && one.sentence - o.sentence <= pointer.reach && isOf(o, to)),
          'answers',
        );
      }
      if (!nearest || !isOther(nearest) || one.sentence - nearest.sentence > pointer.reach) return null;
      if (nearest.held.attribution.negated) return null;
      return pointer.sure || speakOfEachOther(one, nearest) ? related(nearest, 'answers') : null;
    }
    case 'instead':
      return instead(one, earlier.filter(isNear), isOther);
    case 'definite': {
      const words = pointer.goesOn ? plainWords(text, one.held) : null;
      const found = earlier.find(
        (o, n) =>
          isOther(o) &&
          (isNear(o) || one.sentence - o.sentence <= reachOf(pointer, o, one, earlier.slice(0, n))) &&
          pointer.kinds.includes(o.held.position.kind) &&
          (pointer.owner === null || isOf(o, pointer.owner)) &&
          (!pointer.blames || blames(text, o, one)) &&
          (words === null || shared(words, plainWords(text, o.held)) >= (pointer.owner ? LEAST_OWNED : LEAST)),
      );
      return related(found, 'answers');
    }
  }
}

/**
 * How many sentences back a definite phrase reaches: further where the words tell whose it is, or name an accusation, and
 * where nobody but the other side has spoken since.
 */
function reachOf(
  { owner, kinds, goesOn }: Extract<Pointer, { type: 'definite' }>,
  o: Linked,
  one: Linked,
  since: readonly Linked[],
): number {
  if (kinds === CLAIMED && o.held.position.kind === 'accusation' && o.about === one.held.side) return FAR;
  if (owner !== null && goesOn) return FAR;
  return owner !== null || since.every(({ held }) => held.side === o.held.side) ? OWNED : 0;
}

function isOf({ held }: Linked, owner: Owner): boolean {
  return held.side === owner.side && (owner.person === null || owner.person === held.attribution.speaker);
}

/** Whether a statement blames the side of another one: it names that side, and does not clear it. */
function blames(text: Text, o: Linked, one: Linked): boolean {
  return o.names.has(one.held.side) && (o.held.position.kind === 'accusation' || !isNegated(text, o.held.content));
}

function speakOfEachOther(a: Linked, b: Linked): boolean {
  return a.names.has(b.held.side) || b.names.has(a.held.side);
}

/** What is proposed instead stands for what the same side has just turned down, or for what another has just proposed. */
function instead(one: Linked, near: readonly Linked[], isOther: (o: Linked) => boolean): Relation | null {
  if (!/^(offer|demand|intent)$/.test(one.held.position.kind)) return null;
  const last = near[0];
  if (!last) return null;
  const refused = last.held.position.relation;
  if (!isOther(last))
    return last.held.position.kind === 'rejection' && refused?.type === 'answers'
      ? { to: refused.to, type: 'instead-of' }
      : null;
  return /^(offer|demand)$/.test(last.held.position.kind) ? { to: last.at, type: 'instead-of' } : null;
}

/** Whether a position is told of several sides at once. */
function isJoint(held: readonly Held[], i: number): boolean {
  const { start, end } = held[i]?.position ?? { start: -1, end: -1 };
  return [held[i - 1], held[i + 1]].some((o) => o?.position.start === start && o.position.end === end);
}

/** Whether no more than a mark and a few words stand between the end of a position and a token. */
function isRightBefore(text: Text, other: Linked, at: number): boolean {
  const from = text.tokens[at - REACH]?.end ?? 0;
  return other.held.position.end >= from && other.held.position.end <= (text.tokens[at]?.start ?? 0);
}

/** The statement that a part of it stands for: a position told within another one of the same side. */
function whole(held: readonly Held[], index: number): number {
  const inner = held[index]?.position;
  const outer = held[inner?.sameAs ?? -1]?.position;
  if (!inner || inner.sameAs === null || !outer) return index;
  return outer.start <= inner.start && inner.end <= outer.end ? inner.sameAs : index;
}
