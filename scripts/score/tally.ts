import { type Figure, figuresOf, inPairs } from './scorer.ts';
import type { GoldDocument } from './sets.ts';

/** What can be added up over documents: right, false and missed items; for an overlap, shared and joint characters and 0. */
export type Counts = readonly [number, number, number];

/** The counts of one document by layer of the scorer (`anonymous`, `anonymous.span.iou`, `attribution.whole` …). */
export type Tally = Record<string, Counts>;

/** A figure with its 95 % interval. */
export interface Measured {
  value: number;
  low: number;
  high: number;
  counts: Counts;
}

/** A document whose overlap is known, to tell shared from joint characters: two primes, so that no ratio is like theirs. */
const PROBE = { shared: 61, joint: 9973 };

/** Asks the scorer about each document alone, so that its counts can be drawn anew. */
export function talliesOf(documents: readonly GoldDocument[], readings: readonly string[]): Promise<Tally[]> {
  const pairs = documents.map((document, i) => ({ gold: document.line, reading: readings[i] ?? '' }));
  return inPairs(pairs, ({ gold, reading }) => tallyOf(gold, reading));
}

async function tallyOf(gold: string, reading: string): Promise<Tally> {
  const figures = await figuresOf([gold], [reading]);
  const overlaps = Object.values(figures).some((figure) => figure.iou !== undefined);
  // The scorer gives an overlap as a ratio. Beside a document of known overlap the ratio changes, and that tells the two counts.
  const probed = overlaps ? await figuresOf([gold, probe().gold], [reading, probe().reading]) : {};
  return Object.fromEntries(
    Object.entries(figures).map(([layer, figure]): [string, Counts] => [layer, countsOf(figure, probed[layer])]),
  );
}

function countsOf(figure: Figure, probed: Figure | undefined): Counts {
  if (figure.iou === undefined) return [figure.tp ?? 0, figure.fp ?? 0, figure.fn ?? 0];
  const both = probed?.iou ?? 0;
  if (both === figure.iou) return [0, 0, 0];
  const joint = Math.round((PROBE.joint * both - PROBE.shared) / (figure.iou - both));
  return [Math.round(joint * figure.iou), joint, 0];
}

function probe(): { gold: string; reading: string } {
  const span = { start: 0, end: PROBE.joint };
  const item = { ...span, kind: 'probe', condition: [0, PROBE.joint], consequence: [0, PROBE.joint] };
  const found = { start: 0, end: PROBE.shared };
  const packs = ['anonymous-sourcing', 'conditional-threats', 'disputed-claims'];
  return {
    gold: JSON.stringify({
      id: 'probe',
      text: 'x'.repeat(PROBE.joint),
      sentences: [[0, PROBE.joint]],
      anonymous: [item],
      threats: [item],
      disputes: [item],
    }),
    reading: JSON.stringify({
      id: 'probe',
      findings: packs.map((pack) => ({
        pack,
        kind: 'probe',
        ...found,
        parts: { condition: found, consequence: found },
      })),
    }),
  };
}

const isOverlap = (layer: string) => layer.endsWith('.iou');
/** Layers of which only the share that is right is told. */
const isShare = (layer: string) => /\.(kind|degree)/.test(layer);

/** The one figure of a layer: F1, the share that is right, or the overlap; not a number where nothing was counted. */
function figureFrom(layer: string, [first, second, third]: Counts): number {
  if (isOverlap(layer)) return first / second;
  if (isShare(layer)) return first / (first + second);
  return (2 * first) / (2 * first + second + third);
}

/** How often documents are drawn anew. */
const DRAWS = 2000;

/**
 * Adds up documents and gives each layer its figure, with a 95 % bootstrap interval over documents (percentiles). Each
 * group is drawn within itself: pooled sets keep their sizes.
 */
export function measure(groups: readonly (readonly Tally[])[]): Record<string, Measured> {
  const layers = [...new Set(groups.flat().flatMap((tally) => Object.keys(tally)))];
  const random = numbers(20);
  const drawn = new Map(layers.map((layer) => [layer, new Float64Array(DRAWS)]));
  for (let draw = 0; draw < DRAWS; draw++) {
    const sample = groups.flatMap((group) => group.map(() => group[Math.floor(random() * group.length)] ?? {}));
    for (const [layer, values] of drawn) values[draw] = figureFrom(layer, sum(sample, layer));
  }
  return Object.fromEntries(
    layers.map((layer) => {
      // A draw in which the layer does not occur says nothing of it.
      const values = (drawn.get(layer) ?? new Float64Array()).filter((value) => !Number.isNaN(value)).sort();
      const counts = sum(groups.flat(), layer);
      const at = (share: number) => values[Math.floor(share * values.length)] ?? 0;
      return [layer, { value: figureFrom(layer, counts) || 0, low: at(0.025), high: at(0.975), counts }];
    }),
  );
}

function sum(tallies: readonly Tally[], layer: string): Counts {
  let [first, second, third] = [0, 0, 0];
  for (const tally of tallies) {
    const counts = tally[layer];
    if (!counts) continue;
    first += counts[0];
    second += counts[1];
    third += counts[2];
  }
  return [first, second, third];
}

/** Numbers from 0 to 1, the same ones every time (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
