import type { Text } from '../text/text.ts';

/** Distances in steps: far ones need no more telling apart. */
export function step(distance: number): number {
  if (distance < 5) return distance;
  return distance < 8 ? 5 : distance < 13 ? 6 : distance < 21 ? 7 : distance < 41 ? 8 : 9;
}

export const OPENING = 2;

/** Where each token stands to the quotation marks around it, nested ones left aside. */
export interface MarkPlaces {
  /** 0 outside, 1 inside, 2 opening mark, 3 closing mark. */
  state: Int32Array;
  /** Length of the quotation: 0 none, 1 up to three words, 2 up to eight, 3 longer. */
  length: Int32Array;
  /** Tokens since the opening mark and until the closing one, in steps. */
  since: Int32Array;
  until: Int32Array;
}

export function placesOfMarks(text: Text): MarkPlaces {
  const { tokens } = text;
  const list = () => new Int32Array(tokens.length);
  const places: MarkPlaces = { state: list(), length: list(), since: list(), until: list() };
  let at = 0;
  let covered = -1;
  for (const { start, end, inner } of text.quotations) {
    if (start < covered) continue;
    while (at < tokens.length && tokens[at]!.start < start) at++;
    let last = at;
    while (last < tokens.length && tokens[last]!.end <= end) last++;
    const words = last - at - 2;
    for (let i = at; i < last; i++) {
      places.state[i] = 1;
      places.length[i] = words <= 3 ? 1 : words <= 8 ? 2 : 3;
      places.since[i] = step(i - at);
      places.until[i] = step(last - 1 - i);
    }
    places.state[at] = OPENING;
    if (inner.end < end) places.state[last - 1] = 3;
    covered = end;
  }
  return places;
}
