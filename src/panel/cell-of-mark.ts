import type { Analysis } from '../engine/analysis.ts';

/**
 * Gives the focus to the statement of the table in which the words of a mark stand, folded away or not. False where no statement
 * has them, or a search leaves it out.
 */
export function goToCell(panel: HTMLElement, { findings, positions }: Analysis, finding: number): boolean {
  const mark = findings[finding];
  const holding = positions.flatMap((position, index) =>
    mark !== undefined && position.start < mark.end && mark.start < position.end ? [index] : [],
  );
  const cell = holding
    .map((index) => panel.querySelector<HTMLElement>(`[data-positions~="${index}"] .statement__words`))
    .find((found) => found !== null);
  if (cell === undefined || cell === null) return false;
  const folded = cell.closest('details');
  if (folded !== null) folded.open = true;
  cell.scrollIntoView?.({ block: 'center' });
  cell.focus();
  return true;
}
