/**
 * What a value of unknown origin (a message, a stored object) has to look like. Small, because the content script
 * carries it into every page that is read; a library for this was a tenth of that script.
 */

/** Gives what keeps a value from being a `T`, beginning with its place, or null where it is one. */
export interface Shape<T> {
  (value: unknown, place: string): string | null;
  /** Carries the type and is never set. */
  readonly of?: T;
}

/** Whether a value is what the shape describes. */
export function fits<T>(shape: Shape<T>, value: unknown): value is T {
  return shape(value, '') === null;
}

export const anything: Shape<unknown> = () => null;

export const text: Shape<string> = (value, place) => (typeof value === 'string' ? null : `${place} is no text`);

export const yesOrNo: Shape<boolean> = (value, place) =>
  typeof value === 'boolean' ? null : `${place} is not true or false`;

/** A finite number from `least` to `most`. */
export function numberFrom(least: number, most: number): Shape<number> {
  return (value, place) =>
    typeof value === 'number' && value >= least && value <= most
      ? null
      : `${place} is no number from ${least} to ${most}`;
}

/** A whole number from 0 on: an offset, an index, an id of the browser's. */
export const count: Shape<number> = (value, place) =>
  Number.isSafeInteger(value) && Number(value) >= 0 ? null : `${place} is no count`;

export function oneOf<const T extends string | number | boolean>(...values: T[]): Shape<T> {
  return (value, place) => (values.some((one) => one === value) ? null : `${place} is none of ${values.join(', ')}`);
}

export function orNull<T>(shape: Shape<T>): Shape<T | null> {
  return (value, place) => (value === null ? null : shape(value, place));
}

/** A field that may be absent. */
export function maybe<T>(shape: Shape<T>): Shape<T | undefined> {
  return (value, place) => (value === undefined ? null : shape(value, place));
}

export function either<A, B>(one: Shape<A>, other: Shape<B>): Shape<A | B> {
  return (value, place) => (one(value, place) === null ? null : other(value, place));
}

export function list<T>(item: Shape<T>): Shape<T[]> {
  return (value, place) => (Array.isArray(value) ? first(value, item, place) : `${place} is no list`);
}

/** A map of any keys to values of one shape. */
export function map<T>(item: Shape<T>): Shape<Record<string, T>> {
  return (value, place) => (isObject(value) ? first(Object.values(value), item, place) : `${place} is no map`);
}

/** An object with these fields. Others do no harm and are not looked at. */
export function object<T extends object>(fields: { [K in keyof Required<T>]: Shape<T[K]> }): Shape<T> {
  // Their names are known only as strings here.
  const shapes: [string, Shape<unknown>][] = Object.entries(fields);
  return (value, place) => {
    if (!isObject(value)) return `${place} is no object`;
    const held = new Map(Object.entries(value));
    for (const [name, shape] of shapes) {
      const wrong = shape(held.get(name), place === '' ? name : `${place}.${name}`);
      if (wrong !== null) return wrong;
    }
    return null;
  };
}

/** A shape with a further condition on the whole. */
export function also<T>(shape: Shape<T>, holds: (value: T) => boolean, otherwise: string): Shape<T> {
  return (value, place) => {
    const wrong = shape(value, place);
    if (wrong !== null || !fits(shape, value)) return wrong;
    return holds(value) ? null : otherwise;
  };
}

function first(values: readonly unknown[], item: Shape<unknown>, place: string): string | null {
  for (const value of values) {
    const wrong = item(value, `${place}[]`);
    if (wrong !== null) return wrong;
  }
  return null;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
