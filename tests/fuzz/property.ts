import type fc from 'fast-check';

/** A property as both runs take it. */
export interface Property {
  name: string;
  /** Its cases in the short run of `npm test`. */
  few: number;
  /** Its share of the cases of the long run (`npm run fuzz`). */
  share: number;
  /** `fc.property(…)` or `fc.asyncProperty(…)`, which fails by throwing. */
  make: () => fc.IRawProperty<unknown, boolean>;
}

/** The seed of the short run: the same cases on every machine. */
export const SEED = 20_261_125;
