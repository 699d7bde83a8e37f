import type { Analysis } from '../../engine/analysis.ts';
import type { Unit } from './units.ts';

/** The unit that each position is in, by the position's index. */
export function unitByPosition(units: readonly Unit[]): Map<number, Unit> {
  return new Map(units.flatMap((unit) => [...unit.positions, ...unit.repeats].map((index) => [index, unit] as const)));
}

/**
 * Units that share a topic, answer one another, or say the same words for several sides, each group and all groups in reading
 * order. A proposal made instead of another is a point of its own, and so is what merely follows.
 */
export function groupsOf(analysis: Analysis, units: readonly Unit[]): Unit[][] {
  const parent = new Map<Unit, Unit>();
  const root = (unit: Unit): Unit => {
    const up = parent.get(unit);
    return up === undefined ? unit : root(up);
  };
  const join = (a: Unit, b: Unit) => {
    const [first, second] = [root(a), root(b)];
    if (first === second) return;
    if (units.indexOf(first) < units.indexOf(second)) parent.set(second, first);
    else parent.set(first, second);
  };
  const byPosition = unitByPosition(units);
  const byTopic = new Map<string, Unit>();
  const bySpan = new Map<string, Unit>();
  const share = (shared: Map<string, Unit>, key: string, unit: Unit) => {
    const earlier = shared.get(key);
    if (earlier === undefined) shared.set(key, unit);
    else join(earlier, unit);
  };
  for (const unit of units) {
    const first = analysis.positions[unit.positions[0] ?? -1];
    share(bySpan, `${first?.start}-${first?.end}`, unit);
    for (const index of [...unit.positions, ...unit.repeats]) {
      const position = analysis.positions[index];
      const answered = position?.relation?.type === 'answers' ? position.relation.to : undefined;
      const other = answered === undefined ? undefined : byPosition.get(answered);
      if (other !== undefined) join(unit, other);
      const topic = position?.topic ?? null;
      if (topic !== null) share(byTopic, topic, unit);
    }
  }
  const groups = new Map<Unit, Unit[]>();
  for (const unit of units) groups.set(root(unit), [...(groups.get(root(unit)) ?? []), unit]);
  return [...groups.values()];
}
