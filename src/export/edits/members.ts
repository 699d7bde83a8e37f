import type { Analysis, Position } from '../../engine/analysis.ts';

/** Whether a position is said by this one of the names that are folded into its side. `text` is the article's. */
export function isSaidBy(analysis: Analysis, text: string, position: Position, member: string): boolean {
  const attribution = position.attribution === null ? undefined : analysis.attributions[position.attribution];
  const speaker = position.speaker ?? attribution?.speaker ?? null;
  const named = analysis.entities.find((entity) => entity.id === speaker);
  if (named !== undefined && same(named.name, member)) return true;
  // A capital that stands for its state has no entity of its own: then the words of the source tell.
  const source = attribution?.source ?? null;
  if (source !== null) return has(text.slice(source.start, source.end), member);
  return speaker === null && has(text.slice(position.start, position.end), member);
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** Whether the words have this name, whole. */
function has(words: string, name: string): boolean {
  const at = words.toLowerCase().indexOf(name.toLowerCase());
  if (at < 0 || name === '') return false;
  const isLetter = (character: string) => /\p{L}/u.test(character);
  return !isLetter(words.charAt(at - 1)) && !isLetter(words.charAt(at + name.length));
}
