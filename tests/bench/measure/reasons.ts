import written from '../reasons.json';

/** A target that a report tells of, by the name of its row. */
export interface Target {
  name: string;
  isReached: boolean;
}

export type Reasons = Readonly<Record<string, Readonly<Record<string, string>>>>;

/**
 * Why targets of a part were missed: a line for each, with the reason that `reasons.json` has for it; null where all were
 * reached. A reason is looked for where a target is missed, so one whose target is reached is not told.
 */
export function whyMissed(part: string, targets: readonly Target[], reasons: Reasons = written): string | null {
  const missed = [...new Set(targets.filter(({ isReached }) => !isReached).map(({ name }) => name))];
  if (missed.length === 0) return null;
  const lines = missed.map((name) => `- ${name}: ${reasons[part]?.[name] ?? '**no reason has been found yet**'}`);
  return `Why these targets are missed:\n\n${lines.join('\n')}`;
}

/** The parts of a report that there are, one under the other. */
export function paragraphs(...parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null).join('\n\n');
}
