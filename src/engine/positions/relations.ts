import type { PositionKind, Relation } from '../analysis.ts';
import { sideOfActor } from '../attribution/side-of-actor.ts';
import type { Stages } from '../stages.ts';
import type { Text } from '../text/text.ts';
import type { Held } from './held.ts';
import { CLAIMED, firstToken, isDoneNow, type Owner, type Pointer, pointerOf } from './relation-cues.ts';
import { isNegated, lemmasOf, namesIn, shared } from './terms.ts';

/** How many earlier positions one is compared with. */
const BACK = 40;
/** How many words, names left out, a denial must share with the accusation that it denies. */
const LEAST = 2;
const ALIKE = 0.4;
/** How many sentences back a statement may be whose owner the words name. */
const OWNED = 4;

/** How many sentences back the accusation may be that is denied as a whole ("any involvement", "the allegations"). */
const FAR = 8;

/** Of more sides than these only some are looked for by their words. */
const MOST_SIDES = 40;

/** A position among the others, with what the comparison needs. */
interface Linked {
  held: Held;
  at: number;
  /** Index of the token and of the sentence at which it starts. */
  first: number;
  sentence: number;
  /** Shown names of the sides that its words name. */
  names: Set<string>;
  /** The first of them that its content names beside its own: whom it is about. */
  about: string | null;
}

/**
 * Fills `relation` where the words show it: a pronoun or a definite noun that points back to the statement of another
 * side right before it, an opening such as "in response", or a denial in the very words of the accusation. Everything
 * else stays without one: no relation is better than a wrong one. Looks back over the last forty positions.
 */
export function markRelations(stages: Stages, held: readonly Held[], fold: (name: string) => string): void {
  const { text } = stages;
  const sides = [...new Set(held.map((one) => one.side))].slice(0, MOST_SIDES);
  const linked = held.map((one, at): Linked => {
    const first = firstToken(text, one);
    const names = named(stages, one, first, fold);
    // The name tagger misses a name here and there that it knows elsewhere.
    const words = text.text.slice(one.position.start, one.position.end);
    for (const side of sides) if (words.includes(side)) names.add(side);
    const content = one.content.flatMap((c) => [...named(stages, one, c.first, fold)]);
    const about = content.find((name) => name !== one.side) ?? null;
    return { held: one, at, first, sentence: text.tokens[first]?.sentence ?? 0, names, about };
  });
  linked.forEach((one, i) => {
    const { position, attribution } = one.held;
    if (position.sameAs !== null || !isDoneNow(text, one.held, one.first)) return;
    const earlier = linked.slice(Math.max(0, i - BACK), i).filter((o) => o.held.position.end <= position.start);
    if (earlier.some((o) => o.held.attribution === attribution && o.held.position.side === position.side)) return;
    earlier.reverse();
    const pointer = pointerOf(stages, one.held, fold);
    const relation = (pointer && pointedAt(text, one, earlier, pointer)) ?? denied(text, one, earlier);
    if (relation) position.relation = { ...relation, to: whole(held, relation.to) };
  });
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
      if (!nearest || !isOther(nearest) || !isNear(nearest) || nearest.held.attribution.negated) return null;
      return pointer.sure || speakOfEachOther(one, nearest) ? related(nearest, 'answers') : null;
    }
    case 'instead':
      return instead(one, earlier.filter(isNear), isOther);
    case 'definite': {
      const words = pointer.goesOn ? plainWords(text, one.held) : null;
      const found = earlier.find(
        (o) =>
          isOther(o) &&
          (isNear(o) || one.sentence - o.sentence <= reachOf(pointer, o, one)) &&
          pointer.kinds.includes(o.held.position.kind) &&
          (pointer.owner === null || isOf(o, pointer.owner)) &&
          (!pointer.blames || blames(text, o, one)) &&
          (words === null || shared(words, plainWords(text, o.held)) >= LEAST),
      );
      return related(found, 'answers');
    }
  }
}

/** How many sentences back a definite phrase reaches: further where the words tell whose it is, or name an accusation. */
function reachOf({ owner, kinds }: Extract<Pointer, { type: 'definite' }>, o: Linked, one: Linked): number {
  if (kinds === CLAIMED && o.held.position.kind === 'accusation' && o.about === one.held.side) return FAR;
  return owner === null ? 0 : OWNED;
}

function isOf({ held }: Linked, owner: Owner): boolean {
  return held.side === owner.side && (owner.person === null || owner.person === held.attribution.speaker);
}

/** The words of what is said, names left out. */
function plainWords(text: Text, { content }: Held): Set<string> {
  const names = namesIn(text, content);
  return new Set([...lemmasOf(text, content)].filter((word) => !names.has(word)));
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

/** Which kinds of an earlier statement an act turns down or denies when it names the same thing. */
const OPPOSED: Partial<Record<PositionKind, readonly PositionKind[]>> = {
  denial: ['accusation', 'claim'],
  rejection: ['offer', 'demand'],
};
/** "denied any involvement", "denied wrongdoing": what is denied is told by the accusation. */
const ANY = /^(involvement|responsibility|wrongdoing|role|part|link|links|connection|knowledge|complicity|collusion)$/;

/**
 * A denial, or a refusal, of what another side accused this one of or asked of it by name: in the words of the
 * accusation, or right after it of "any involvement".
 */
function denied(text: Text, one: Linked, earlier: readonly Linked[]): Relation | null {
  const { position, attribution } = one.held;
  const opposed = OPPOSED[position.kind];
  if (!opposed || attribution.kind !== position.kind) return null;
  const own = plainWords(text, one.held);
  const any = position.kind === 'denial' && [...own].some((word) => ANY.test(word));
  const found = earlier.find((o) => {
    const other = o.held.position;
    if (other.side === position.side || !opposed.includes(other.kind) || !o.names.has(one.held.side)) return false;
    if (any && one.sentence - o.sentence <= (o.about === one.held.side ? FAR : 1)) return true;
    const theirs = lemmasOf(text, o.held.content);
    const n = shared(own, theirs);
    return n >= LEAST && n >= ALIKE * Math.min(own.size, theirs.size) && !isNegated(text, o.held.content);
  });
  return found ? { to: found.at, type: 'answers' } : null;
}

/** Whether no more than a mark and two words stand between the end of a position and a token. */
function isRightBefore(text: Text, other: Linked, at: number): boolean {
  const from = text.tokens[at - 4]?.end ?? 0;
  return other.held.position.end >= from && other.held.position.end <= (text.tokens[at]?.start ?? 0);
}

/** The sides that the words of a position name. */
function named({ text, cast }: Stages, one: Held, first: number, fold: (name: string) => string): Set<string> {
  const names = new Set<string>();
  for (let i = first; i < text.tokens.length && (text.tokens[i]?.start ?? 0) < one.position.end; i++) {
    const mention = cast.mentions[cast.mentionAt[i] ?? -1];
    if (!mention || mention.first !== i) continue;
    const actor = cast.actors[cast.actorOf[cast.mentionAt[i] ?? -1] ?? -1];
    const side = sideOfActor(actor) ?? (mention.kind === 'demonym' ? mention.key : null);
    if (side !== null) names.add(fold(side));
  }
  return names;
}

/** The statement that a part of it stands for: a position told within another one of the same side. */
function whole(held: readonly Held[], index: number): number {
  const inner = held[index]?.position;
  const outer = held[inner?.sameAs ?? -1]?.position;
  if (!inner || inner.sameAs === null || !outer) return index;
  return outer.start <= inner.start && inner.end <= outer.end ? inner.sameAs : index;
}
