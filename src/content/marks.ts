import type { Analysis, Finding, Span } from '../engine/analysis.ts';
import type { Look } from '../shared/looks.ts';

/** How a finding is to be painted; the page's brightness comes in later. */
export interface Mark extends Pick<Look, 'pack' | 'weight' | 'slot'> {
  /** Index into the analysis's findings. */
  finding: number;
}

const FULL_MARKS = 2;

/** The marks of an article, in reading order, for the findings that `isShown` lets through. Linear in the findings. */
export function chooseMarks(analysis: Analysis, isShown: (finding: Finding, index: number) => boolean): Mark[] {
  const seen = new Map<string, number>();
  const open: { span: Span; slot: Mark['slot'] }[] = [];
  return analysis.findings
    .map((finding, index) => ({ finding, index }))
    .filter(({ finding, index }) => isShown(finding, index))
    .sort((a, b) => a.finding.start - b.finding.start || b.finding.end - a.finding.end)
    .map(({ finding, index }) => {
      const before = seen.get(finding.rule) ?? 0;
      seen.set(finding.rule, before + 1);
      const slot = freeSlot(finding, open);
      return { finding: index, pack: finding.pack, weight: before < FULL_MARKS ? 'full' : 'line', slot };
    });
}

/** The uppermost line that no earlier mark on the same words has taken. */
function freeSlot(span: Span, open: { span: Span; slot: Mark['slot'] }[]): Mark['slot'] {
  for (let index = open.length - 1; index >= 0; index--) {
    if (open[index]!.span.end <= span.start) open.splice(index, 1);
  }
  const taken = new Set(open.map((one) => one.slot));
  const slot = ([0, 1, 2] as const).find((candidate) => !taken.has(candidate)) ?? 2;
  open.push({ span, slot });
  return slot;
}
