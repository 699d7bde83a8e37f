import type { FoundArticle } from '../article/find-shown.ts';
import type { Place } from '../article/places.ts';
import type { Article } from '../engine/analysis.ts';

/** Whether an article has words now that it had not when it was read: it grew, was unfolded or written anew. */
export function hasMore(before: Article, now: Article): boolean {
  const known = new Set(before.blocks.map((block) => before.text.slice(block.start, block.end)));
  return now.blocks.some((block) => !known.has(now.text.slice(block.start, block.end)));
}

/**
 * Where the text of an article that was read before stands now, after the page made its nodes anew: block by block, by the same
 * words in the same order. Blocks that are gone have no places. Linear in the blocks.
 */
export function reanchor(before: Article, now: FoundArticle): Place[] {
  const places: Place[] = [];
  let next = 0;
  for (const block of before.blocks) {
    const text = before.text.slice(block.start, block.end);
    const at = now.article.blocks.findIndex(
      ({ start, end }, index) =>
        index >= next && end - start === text.length && now.article.text.slice(start, end) === text,
    );
    const match = now.article.blocks[at];
    if (match === undefined) continue;
    next = at + 1;
    const shift = block.start - match.start;
    for (const place of now.places) {
      if (place.start < match.start || place.end > match.end) continue;
      places.push({ ...place, start: place.start + shift, end: place.end + shift });
    }
  }
  return places;
}
