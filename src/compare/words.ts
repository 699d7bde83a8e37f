import type { Quoting } from '../export/compare/compare-types.ts';
import { terms } from '../export/words.ts';

/** The words of the comparison of two reports. They say what stands where, never what somebody left out. */
export const words = {
  heading: 'Two reports, side by side',
  why: 'Passages are matched by their words and by who speaks. What is the same in both is not shown; what Caveat did not match may still be there in other words.',

  pick: 'Compare with',
  pickWhy: 'Choose one of the articles that have been read in another tab.',
  inCommon: (n: number) => `${n === 0 ? 'no' : n} ${n === 1 ? 'passage' : 'passages'} in common`,
  nothingRead: 'No other tab has an article that has been read.',
  howToRead:
    'Go to the tab, click the Caveat icon in the toolbar, and come back: an article that has been read is listed here by itself.',
  unread: (n: number) => (n === 1 ? 'One open tab has not been read' : `${n} open tabs have not been read`),
  foreign: 'not in English: Caveat has no rule sets for it',
  firstNotRead: 'The tab that this comparison was opened from has no article that has been read.',
  searching: 'Asking the open tabs …',
  other: 'Choose another tab',

  told: (n: number) => `Told differently (${n})`,
  noTold: 'Nothing that both have was found to be told differently.',
  only: (n: number) => `Only here (${n})`,
  noOnly: 'Nothing was found in this report only.',
  noneInCommon:
    'No passage of one was found in the other: they may be about two events. Then everything is listed as one report’s own.',
  outlets: { left: 'first report', right: 'second report' },
  numbered: { left: ' (first)', right: ' (second)' },

  quotation: {
    more: 'has more of it in quotation marks',
    less: 'has less of it in quotation marks',
    other: 'has other words in quotation marks',
    none: 'has no words in quotation marks',
  } satisfies Record<Quoting, string>,
  source: (name: string | null) => (name === null ? 'gives no source' : `source: ${name}`),
  hedge: (hedges: readonly string[]) =>
    hedges.length === 0 ? 'without a word that leaves it open' : `leaves it open: ${hedges.join(', ')}`,
  marked: (title: string, isMarked: boolean) => `${isMarked ? 'marked' : 'not marked'}: ${title}`,

  noSide: 'Of no side',
  speaker: (named: boolean) => (named ? 'speaks only here; named in the other report, too' : 'speaks only here'),
  kinds: terms.kinds,

  goTo: 'Go to this place in its tab',
  gone: 'This place is no longer in the page.',
} as const;
