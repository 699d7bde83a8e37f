import type { Both, Difference, Half } from '../export/compare/compare-types.ts';
import { sayDay } from '../words/say.ts';
import { words } from './words.ts';

/** What one report has of each difference, as words beside its passage. `titleOf` gives a rule set's title. */
export function notesOf(
  differences: readonly Difference[],
  half: Half,
  titleOf: (pack: string) => string,
): { type: Difference['type']; text: string }[] {
  return differences.map((one) => ({ type: one.type, text: noteOf(one, half, titleOf) }));
}

function noteOf(one: Difference, half: Half, titleOf: (pack: string) => string): string {
  switch (one.type) {
    case 'quotation':
      return words.quotation[one.how[half]];
    case 'source':
      return words.source(one.by[half]);
    case 'hedge':
      return words.hedge(one.hedges[half]);
    case 'finding':
      return words.marked(titleOf(one.pack), one.marked[half]);
  }
}

/** Where a report is from and of which day it is, in a line. */
export function originOf(label: string, date: string | null): string {
  return date === null ? label : `${label} · ${sayDay(date)}`;
}

/** What to call the two reports: by their outlets, by place where these are not known or the same. */
export function labelsOf(outlets: Both<string | null>): Both<string> {
  const same = outlets.left === outlets.right;
  const label = (half: Half) => {
    const outlet = outlets[half];
    if (outlet === null) return words.outlets[half];
    return same ? words.numbered[half](outlet) : outlet;
  };
  return { left: label('left'), right: label('right') };
}
