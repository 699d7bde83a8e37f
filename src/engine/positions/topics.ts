import type { Topic } from '../analysis.ts';
import type { Stages } from '../stages.ts';
import { clustersOf } from './clusters.ts';
import type { Held } from './held.ts';
import { firstToken } from './relation-cues.ts';
import { slug } from './sides.ts';
import { type Term, termsIn } from './topic-terms.ts';

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

/** How much better a statement names the point than an answer to it. */
const ASKED = 0.5;

/** How much less well words around a statement name its point than its own. */
const POINTED_AT = 0.1;
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
 * topic; a noun phrase that several share gathers them; what is left is named by its own clearest noun phrase, or stays
 * without one.
 */
export function markTopics(stages: Stages, held: readonly Held[], fold: (name: string) => string): Topic[] {
  const sides = new Set(held.map((one) => one.side));
  const isSide = (name: string) => sides.has(name) || sides.has(fold(name));
  const units: Unit[] = [];
  for (const members of clustersOf(stages.text, held)) units.push(unitOf(stages, held, members, isSide));
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
    const best = unit.terms.filter((t) => t.clear && t.weight >= ALONE).sort((a, b) => b.weight - a.weight)[0];
    if (best) give(unit, best.label);
  }
  goOn(stages, held);
  return [...topics.values()].sort((a, b) => a.at - b.at).map(({ id, label }) => ({ id, label }));
}

function unitOf(stages: Stages, held: readonly Held[], members: number[], isSide: (name: string) => boolean): Unit {
  const unit: Unit = { members, sides: new Set(), terms: [], best: 0 };
  for (const i of members) {
    const one = held[i];
    if (!one) continue;
    unit.sides.add(one.side);
    // An answer speaks to what it answers, not the other way round.
    const bonus = one.position.relation?.type === 'answers' ? 0 : ASKED;
    for (const term of termsOf(stages, held, i, isSide)) {
      const weight = term.weight + bonus;
      unit.terms.push({ ...term, weight });
      unit.best = Math.max(unit.best, weight);
    }
  }
  return unit;
}

/** A statement that names no point, right after another one of its side, goes on with that one's: "Sometimes you have to walk." */
function goOn({ text }: Stages, held: readonly Held[]): void {
  const sentenceOf = (one: Held) => text.tokens[firstToken(text, one)]?.sentence ?? 0;
  for (const [i, one] of held.entries()) {
    const before = held[i - 1];
    if (!before || one.position.topic !== null || before.position.topic === null || before.side !== one.side) continue;
    if (sentenceOf(one) - sentenceOf(before) <= 1) one.position.topic = before.position.topic;
  }
}

/** The terms of one statement, and of the words before it in its sentence where it only points at them ("they"). */
function termsOf(stages: Stages, held: readonly Held[], i: number, isSide: (name: string) => boolean): Term[] {
  const one = held[i];
  if (!one) return [];
  const own = termsIn(stages, one.content, isSide);
  if (!refersToOthers(stages, one)) return own;
  const { text } = stages;
  const last = firstToken(text, one);
  const first = text.sentences[text.tokens[last]?.sentence ?? -1]?.first ?? last;
  const before = termsIn(stages, [{ first, last }], isSide)[0];
  return before ? [{ ...before, weight: before.weight - POINTED_AT }, ...own] : own;
}

/** "Pakistan stating that they would be deported": a plural subject that cannot be the speaker's own. */
function refersToOthers({ text }: Stages, { content, attribution }: Held): boolean {
  if (attribution.description?.plural !== false) return false;
  const word = (i: number) => text.tokens[i]?.lower ?? '';
  return content.some(({ first }) => /^(they|these|those)$/.test(word(word(first) === 'that' ? first + 1 : first)));
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
  const scored: { group: Group; score: number }[] = [];
  for (const group of groups) if (group.units.size > 1) scored.push({ group, score: scoreOf(group, all) });
  return scored.sort((a, b) => b.score - a.score).map(({ group }) => group);
}

function scoreOf({ units }: Group, all: number): number {
  let best = -Infinity;
  let second = -Infinity;
  const sides = new Set<string>();
  for (const [unit, { weight }] of units) {
    for (const side of unit.sides) sides.add(side);
    second = Math.max(second, Math.min(best, weight));
    best = Math.max(best, weight);
  }
  const spread = all >= 6 && units.size > WHOLE * all ? 1 : 0;
  const mean = (best + second) / 2;
  return mean + SHARED * Math.min(MOST_SHARED, units.size - 1) + OTHER_SIDE * Math.min(2, sides.size - 1) - spread;
}

/** The label of a topic: of the terms that it gathers the one that tells most, the first of equals. */
function labelOf(terms: readonly Term[]): string {
  const counts = new Map<string, number>();
  for (const { label } of terms) counts.set(label, (counts.get(label) ?? 0) + 1);
  const rank = (t: Term) => t.weight + 0.3 * Math.min(1, (counts.get(t.label) ?? 1) - 1);
  const told = terms.filter((t) => t.modifiers.size > 0);
  return [...(told.length > 0 ? told : terms)].sort((a, b) => rank(b) - rank(a))[0]?.label ?? '';
}
