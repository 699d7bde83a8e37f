import { random, reservoir, shuffled } from './random.ts';
import { sheetOf } from './sheet.ts';
import type { Unit } from './units.ts';

/**
 * A blind coding sheet of `size` sentences: half of those that the engine marks in any of the layers, half of the others, where
 * there are as many, in a random order. Marks are rare: a plain sample would hold few.
 */
export async function drawSheet(
  units: AsyncIterable<Unit>,
  layers: readonly string[],
  { size, seed, corpus }: { size: number; seed: number; corpus: string },
): Promise<string> {
  const next = random(seed);
  const marked = reservoir<Unit>(size, next);
  const others = reservoir<Unit>(size, next);
  for await (const unit of units) (unit.layers.size > 0 ? marked : others).add(unit);
  const half = Math.min(marked.items.length, Math.max(Math.ceil(size / 2), size - others.items.length));
  // A full reservoir's order is not random, its set is: the first of it, shuffled, are a sample.
  const drawn = [...shuffled(marked.items, next).slice(0, half), ...shuffled(others.items, next).slice(0, size - half)];
  return sheetOf(shuffled(drawn, next), layers, corpus);
}
