import type { Quoting } from '../export/compare/compare-types.ts';
import { terms } from '../export/words.ts';
import { say, sayCount, sayList } from '../words/say.ts';

/** The words of the comparison of two reports. They say what stands where, never what somebody left out. */
export const words = {
  title: say('compare_title'),
  heading: say('compare_heading'),
  why: say('compare_why'),

  pick: say('compare_pick'),
  pickWhy: say('compare_pick_why'),
  inCommon: (n: number) => (n === 0 ? say('compare_none_shared') : sayCount('compare_shared', n)),
  nothingRead: say('compare_nothing_read'),
  howToRead: say('compare_how_to_read'),
  unread: (n: number) => sayCount('compare_unread', n),
  foreign: say('compare_foreign'),
  firstNotRead: say('compare_first_not_read'),
  searching: say('compare_searching'),
  other: say('compare_other_tab'),

  told: (n: number) => say('compare_told', n),
  noTold: say('compare_no_told'),
  only: (n: number) => say('compare_only', n),
  noOnly: say('compare_no_only'),
  noneInCommon: say('compare_none_in_common'),
  outlets: { left: say('compare_first_report'), right: say('compare_second_report') },
  numbered: {
    left: (outlet: string) => say('compare_first_of', outlet),
    right: (outlet: string) => say('compare_second_of', outlet),
  },

  quotation: {
    more: say('compare_quotes_more'),
    less: say('compare_quotes_less'),
    other: say('compare_quotes_otherwise'),
    none: say('compare_quotes_none'),
  } satisfies Record<Quoting, string>,
  source: (name: string | null) => (name === null ? say('compare_no_source') : say('compare_source', name)),
  hedge: (hedges: readonly string[]) =>
    hedges.length === 0 ? say('compare_no_hedge') : say('compare_hedge', sayList(hedges)),
  marked: (title: string, isMarked: boolean) =>
    isMarked ? say('compare_marked', title) : say('compare_not_marked', title),

  noSide: say('compare_no_side'),
  speaker: (named: boolean) => (named ? say('compare_speaks_only_here_named') : say('compare_speaks_only_here')),
  kinds: terms.kinds,

  goTo: say('compare_go_to'),
  gone: say('compare_gone'),
} as const;
