import { random } from './random.ts';

/** One coded sentence of a layer: what the coder said, what the engine says, and from which part of the corpus it was drawn. */
export interface Item {
  coder: boolean;
  engine: boolean;
  /** Whether it is of the sentences that the engine marks in any layer: these are drawn more often than the others. */
  marked: boolean;
}

/** A figure with its 95 % interval; null where it is not defined (nothing was marked, say). */
export interface Figure {
  value: number;
  low: number;
  high: number;
}
export const MEASURES = ['precision', 'recall', 'F1', 'kappa'] as const;
export type Figures = Record<(typeof MEASURES)[number], Figure | null>;

/** How many sentences of a corpus the engine marks, and how many it does not. */
export interface Population {
  marked: number;
  unmarked: number;
}

const RESAMPLES = 2000;

/**
 * How far engine and coder agree on a layer, for the whole corpus: each sentence counts as often as there are sentences
 * of its part to one that was drawn. Intervals by the bootstrap within the parts (Efron and Tibshirani 1993, ch. 13), with a fixed seed.
 */
export function figuresOf(items: readonly Item[], population: Population): Figures {
  const parts = [
    { items: items.filter(({ marked }) => marked), all: population.marked },
    { items: items.filter(({ marked }) => !marked), all: population.unmarked },
  ].filter((part) => part.items.length > 0);
  const next = random(1);
  const whole = measuresOf(
    parts.flatMap(({ items, all }) => items.map((item) => ({ item, weight: all / items.length }))),
  );
  const again = Array.from({ length: RESAMPLES }, () =>
    measuresOf(
      parts.flatMap(({ items, all }) =>
        items.flatMap(() => {
          const item = items[Math.floor(next() * items.length)];
          return item === undefined ? [] : [{ item, weight: all / items.length }];
        }),
      ),
    ),
  );
  const figure = (measure: keyof Figures): Figure | null => {
    const value = whole[measure];
    const drawn = again.flatMap((one) => one[measure] ?? []).sort((a, b) => a - b);
    const at = (share: number) => drawn[Math.min(drawn.length - 1, Math.floor(share * drawn.length))] ?? 0;
    return value === null ? null : { value, low: at(0.025), high: at(0.975) };
  };
  return { precision: figure('precision'), recall: figure('recall'), F1: figure('F1'), kappa: figure('kappa') };
}

type Weighted = { item: Item; weight: number };

function measuresOf(items: readonly Weighted[]): Record<keyof Figures, number | null> {
  const sum = (coder: boolean, engine: boolean) =>
    items.reduce((all, { item, weight }) => all + (item.coder === coder && item.engine === engine ? weight : 0), 0);
  const [both, engineOnly, coderOnly, none] = [sum(true, true), sum(false, true), sum(true, false), sum(false, false)];
  const all = both + engineOnly + coderOnly + none;
  const share = (part: number, of: number) => (of === 0 ? null : part / of);
  // Cohen 1960: agreement beyond what two coders with these shares would reach by chance.
  const [coder, engine] = [(both + coderOnly) / all, (both + engineOnly) / all];
  const chance = coder * engine + (1 - coder) * (1 - engine);
  return {
    precision: share(both, both + engineOnly),
    recall: share(both, both + coderOnly),
    F1: share(2 * both, 2 * both + engineOnly + coderOnly),
    kappa: all === 0 || 1 - chance < 1e-12 ? null : ((both + none) / all - chance) / (1 - chance),
  };
}
