import type { Analysis, Position, Span } from '../../engine/analysis.ts';

/**
 * The words of a position that say something: what only tells who said it, after a quotation (“…,” Elric told), is left off. The engine's
 * positions end with the cue there; a cell has the speaker under it, and a clause that breaks off at its verb tells nobody anything.
 */
export function spokenOf(analysis: Analysis, text: string, position: Position): Span {
  const { start, end } = position;
  const said = position.attribution === null ? undefined : analysis.attributions[position.attribution];
  const last = said?.content.filter((one) => one.end > start && one.end <= end).at(-1);
  const breaksOff = said?.mode === 'direct' || /\btold$/.test(text.slice(start, end));
  if (!breaksOff || last === undefined) return { start, end };
  const marks = /^[”"’'»]*/.exec(text.slice(last.end, end))?.[0].length ?? 0;
  const spoken = { start, end: last.end + marks };
  const tail = [said?.source ?? null, said?.cue ?? null].filter((one) => one !== null && one.end > spoken.end);
  // A mark that went astray makes a quotation of nothing: then the words after it are all there is.
  const hasWords = /[\p{L}\p{N}]/u.test(text.slice(start, spoken.end));
  return hasWords && tail.some((one) => one !== null && one.start >= spoken.end) ? spoken : { start, end };
}
