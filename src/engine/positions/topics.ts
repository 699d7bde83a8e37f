import type { Topic } from '../analysis.ts';
import type { Stages } from '../stages.ts';
import { clustersOf } from './clusters.ts';
import type { Held } from './held.ts';
import { recurringIn } from './recurring.ts';
import { firstToken } from './relation-cues.ts';
import { slug } from './sides.ts';
import { deedOf, termsOf } from './statement-terms.ts';
import type { Naming } from './topic-heads.ts';
import { nameIn } from './topic-names.ts';
import type { Term } from './topic-terms.ts';

/** What each further statement, and each further side, adds to a term that several share; no more than three count. */
const SHARED = 0.5;
const OTHER_SIDE = 0.5;
const MOST_SHARED = 3;
/** A term in more than this share of the statements is what the whole article is about. */
const WHOLE = 0.5;
/** How much less well than its best term a term may name a statement's point to gather it with others. */
const SLACK = 0.7;
/** How well a term must name the point of a statement that stands alone. */
const ALONE = 2;

/** How well any term must name it where nothing tells it better. */
const WEAK = 1.4;

/** How much better a statement names the point than an answer to it. */
const ASKED = 0.5;

/** How many earlier groups with the same head a term is compared with. */
const BACK = 40;

/** Statements that have one point between them, with the terms that could name it. */
interface Unit {
  members: number[];
  sides: Set<string>;
  terms: Term[];
  /** How well its best term names its point. */
  best: number;
}

/** Terms with the same head that do not speak of different ones. */
interface Group {
  modifiers: Set<string>;
  units: Map<Unit, Term>;
}

/**
 * Fills `topic` and returns the topics, in reading order. Statements that repeat, answer or carry on one another have one
 * topic; a noun phrase that several share gathers them; what is left is named by its own clearest noun phrase, by a deed
 * that it tells or a name, goes on with what its side has just spoken to, or stays without one.
 */
export function markTopics(stages: Stages, held: readonly Held[], fold: (name: string) => string): Topic[] {
  const sides = new Set(held.map((one) => one.side));
  const isSide = (name: string) => sides.has(name) || sides.has(fold(name));
  const naming: Naming = { stages, recurring: recurringIn(stages.text), isSide };
  const units: Unit[] = [];
  for (const members of clustersOf(stages.text, held)) units.push(unitOf(naming, held, members));
  const topics = new Map<string, Topic & { at: number }>();
  const give = (unit: Unit, label: string) => {
    const id = slug(label);
    const at = unit.members[0] ?? 0;
    const known = topics.get(id);
    if (!known) topics.set(id, { id, label, at });
    else known.at = Math.min(known.at, at);
    for (const i of unit.members) {
      const one = held[i];
      if (one) one.position.topic = id;
    }
  };
  const left = new Set(units);
  for (const group of ranked(groupsOf(units), units.length)) {
    const gathered = [...group.units].filter(([unit, term]) => left.has(unit) && term.weight >= unit.best - SLACK);
    if (gathered.length < 2) continue;
    const label = labelOf(gathered.map(([, term]) => term));
    for (const [unit] of gathered) {
      give(unit, label);
      left.delete(unit);
    }
  }
  for (const unit of left) {
    const label = labelAlone(stages, held, unit);
    if (label !== null) give(unit, label);
  }
  goOn(stages, held);
  for (const unit of left) {
    const first = held[unit.members[0] ?? -1];
    if (!first || first.position.topic !== null) continue;
    const name = nameIn(
      stages,
      unit.members.flatMap((i) => held[i] ?? []),
      naming.isSide,
    );
    if (name !== null) give(unit, name);
  }
  goOn(stages, held);
  return [...topics.values()].sort((a, b) => a.at - b.at).map(({ id, label }) => ({ id, label }));
}

function unitOf(naming: Naming, held: readonly Held[], members: number[]): Unit {
  const unit: Unit = { members, sides: new Set(), terms: [], best: 0 };
  for (const i of members) {
    const one = held[i];
    if (!one) continue;
    unit.sides.add(one.side);
    // An answer speaks to what it answers, not the other way round.
    const bonus = one.position.relation?.type === 'answers' ? 0 : ASKED;
    for (const term of termsOf(naming, held, i)) {
      const weight = term.weight + bonus;
      unit.terms.push({ ...term, weight });
      unit.best = Math.max(unit.best, weight);
    }
  }
  return unit;
}

/** What names the point of a statement that shares it with no other: a clear noun, else a deed that it tells, else any noun that will do. */
function labelAlone(stages: Stages, held: readonly Held[], { members, terms }: Unit): string | null {
  const asked = members.find((i) => held[i]?.position.relation?.type !== 'answers') ?? members[0] ?? -1;
  const deed = deedOf(stages, held[asked]);
  if (deed?.alone) return deed.label;
  const ranked = [...terms].sort((a, b) => b.weight - a.weight);
  const clear = ranked.find((t) => t.clear && t.weight >= ALONE);
  return (clear ?? deed ?? ranked.find((t) => t.weight >= WEAK))?.label ?? null;
}

/** A statement that names no point, right after another one of its side, goes on with that one's ("Sometimes you have to walk"); a speaker's with a sentence between as well. */
function goOn({ text }: Stages, held: readonly Held[]): void {
  const sentenceOf = (one: Held) => text.tokens[firstToken(text, one)]?.sentence ?? 0;
  for (const [i, one] of held.entries()) {
    const before = held[i - 1];
    if (!before || one.position.topic !== null || before.position.topic === null || before.side !== one.side) continue;
    const isSpeakers = one.attribution.speaker !== null && one.attribution.speaker === before.attribution.speaker;
    if (sentenceOf(one) - sentenceOf(before) <= (isSpeakers ? 2 : 1)) one.position.topic = before.position.topic;
  }
}

/** Terms by their head; where the words before the head tell different ones apart, each is a group of its own. */
function groupsOf(units: readonly Unit[]): Group[] {
  const byHead = new Map<string, Group[]>();
  for (const unit of units)
    for (const term of unit.terms) {
      const groups = byHead.get(term.head) ?? [];
      let group = groups.slice(-BACK).findLast((g) => isCompatible(g.modifiers, term.modifiers));
      if (!group) {
        group = { modifiers: new Set(), units: new Map() };
        groups.push(group);
        byHead.set(term.head, groups);
      }
      for (const word of term.modifiers) group.modifiers.add(word);
      const known = group.units.get(unit);
      if (!known || known.weight < term.weight) group.units.set(unit, term);
    }
  return [...byHead.values()].flat();
}

function isCompatible(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (a.size === 0 || b.size === 0) return true;
  for (const word of a) if (b.has(word)) return true;
  return false;
}

/** Groups that name a point best first: well told, shared by several statements and sides, and not by nearly all. */
function ranked(groups: readonly Group[], all: number): Group[] {
  const score = (group: Group): number => {
    const weights = [...group.units.values()].map((term) => term.weight).sort((a, b) => b - a);
    const sides = new Set([...group.units.keys()].flatMap((unit) => [...unit.sides]));
    const spread = all >= 6 && group.units.size > WHOLE * all ? 1 : 0;
    const mean = ((weights[0] ?? 0) + (weights[1] ?? 0)) / 2;
    return (
      mean + SHARED * Math.min(MOST_SHARED, group.units.size - 1) + OTHER_SIDE * Math.min(2, sides.size - 1) - spread
    );
  };
  return groups
    .filter((group) => group.units.size > 1)
    .map((group) => ({ group, score: score(group) }))
    .sort((a, b) => b.score - a.score)
    .map(({ group }) => group);
}

/** The label of a topic: of the terms that it gathers the one that tells most, the first of equals. */
function labelOf(terms: readonly Term[]): string {
  const counts = new Map<string, number>();
  for (const { label } of terms) counts.set(label, (counts.get(label) ?? 0) + 1);
  const rank = (t: Term) => t.weight + 0.3 * Math.min(1, (counts.get(t.label) ?? 1) - 1);
  const told = terms.filter((t) => t.modifiers.size > 0 || t.label.includes(' '));
  return [...(told.length > 0 ? told : terms)].sort((a, b) => rank(b) - rank(a))[0]?.label ?? '';
}
