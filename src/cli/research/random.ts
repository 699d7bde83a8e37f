/** Numbers from 0 to 1, the same on every machine for the same seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A sample of at most `size` items of a stream, each with the same chance, in memory of that size (Vitter's R). */
export function reservoir<Item>(size: number, next: () => number): { add(item: Item): void; items: Item[] } {
  const items: Item[] = [];
  let seen = 0;
  return {
    items,
    add(item) {
      const at = seen < size ? seen : Math.floor(next() * (seen + 1));
      seen++;
      if (at < size) items[at] = item;
    },
  };
}

/** The items in another order, each order with the same chance (Fisher and Yates). */
export function shuffled<Item>(items: readonly Item[], next: () => number): Item[] {
  const left = [...items];
  return items.flatMap(() => left.splice(Math.floor(next() * left.length), 1));
}
