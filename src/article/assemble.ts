import type { Block } from '../engine/analysis.ts';
import type { PageBlock } from './blocks.ts';
import type { Place } from './places.ts';

const BETWEEN = '\n\n';

export interface Assembled {
  text: string;
  blocks: Block[];
  places: Place[];
  cut: boolean;
}

/**
 * Joins blocks into one text, with a blank line between them, up to `longest` UTF-16 code units: cut at the end of a block, or
 * inside the first one where that alone is longer.
 */
export function assemble(pageBlocks: readonly PageBlock[], longest: number): Assembled {
  const result: Assembled = { text: '', blocks: [], places: [], cut: false };
  for (const block of pageBlocks) {
    const start = result.text === '' ? 0 : result.text.length + BETWEEN.length;
    let { text } = block;
    if (start + text.length > longest) {
      result.cut = true;
      if (start > 0) break;
      text = wholeCharacters(text.slice(0, longest));
    }
    result.text += (start === 0 ? '' : BETWEEN) + text;
    result.blocks.push({ start, end: start + text.length, role: block.role });
    for (const place of block.places) {
      if (place.start >= text.length) break;
      result.places.push({ ...place, start: start + place.start, end: start + Math.min(place.end, text.length) });
    }
  }
  return result;
}

/** Without half a surrogate pair at the end. */
function wholeCharacters(text: string): string {
  return /[\uD800-\uDBFF]$/u.test(text) ? text.slice(0, -1) : text;
}
