import type { Outcome } from '../engine/rules/explain.ts';

/** The words of the page that tells why something is marked, or is not. */
export const words = {
  heading: 'Why is this marked, why not?',
  nothingAsked: 'Select words in an article, open the context menu, and choose “Why is this marked, why not?”.',
  notThere: 'The selected words are not part of the article that Caveat found in that tab.',
  gone: 'The tab is gone, or its article has not been read.',
  sentence: 'In the article',
  none: 'No rule looks for any of these words. That they are not marked does not mean that they were checked.',
  outcomes: {
    marked: 'Marked',
    unlikely: 'The words are there, but it was taken for unlikely',
    vetoed: 'The words are there, and so is something that the rule passes by',
    elsewhere: 'The words are there, but not where the rule looks',
  } satisfies Record<Outcome, string>,
  matched: 'The words',
  likely: (share: number) => `agrees with a careful reading in about ${Math.round(share * 100)} of 100, by its weights`,
  off: 'This rule is switched off.',
  why: 'Why it matters',
  normal: 'Often normal',
  rule: 'Rule',
};
