import type { Analysis, PositionKind } from '../../engine/analysis.ts';
import type { Cell, Statement } from './table-types.ts';
import { within } from './within.ts';

/**
 * What is missing from an accused side's cell. Silent where the article may have it in another row: an accusation by that
 * side, or a denial by it, that was not linked to this one.
 */
export function gapOf(
  analysis: Analysis,
  side: string,
  statements: readonly Statement[],
  all: readonly Statement[],
): Cell['gap'] {
  const elsewhere = (kind: PositionKind) => all.some((one) => one.side === side && one.kinds.includes(kind));
  const aimed = (kind: PositionKind) =>
    statements.filter((one) => one.kinds.includes(kind) && aimedAt(analysis, one, all) === side);
  if (aimed('accusation').length > 0 && !elsewhere('denial')) return 'no-answer';
  const denied = aimed('denial').some((one) => one.relation === null);
  return denied && !elsewhere('accusation') ? 'accusation-not-quoted' : null;
}

/**
 * The side that an accusation or denial is aimed at: the first that its words name after the cue ("accused Velmark of …", "denied
 * Velmark's allegations"), and never one of those that say it.
 */
function aimedAt(analysis: Analysis, statement: Statement, all: readonly Statement[]): string | null {
  const { start, end } = statement.span;
  const position = analysis.positions[statement.id];
  const said = position?.attribution == null ? undefined : analysis.attributions[position.attribution];
  const cue = said?.cue ?? null;
  // Where it comes first, who stands before it is its subject; after a quotation it tells nothing of whom that is aimed at.
  const leads = cue !== null && within(cue, statement.span) && said?.content.some((one) => one.start >= cue.end);
  const after = { start: leads ? cue.end : start, end };
  const sayers = all.filter((one) => one.span.start === start && one.span.end === end).map((one) => one.side);
  const named = analysis.entities.flatMap((entity) =>
    entity.side === null || sayers.includes(entity.side)
      ? []
      : entity.mentions
          .filter((mention) => within(mention, after))
          .map((mention) => ({ ...mention, side: entity.side })),
  );
  return named.sort((a, b) => a.start - b.start)[0]?.side ?? null;
}
