import type { Outcome } from '../engine/rules/explain.ts';
import { say } from '../words/say.ts';

/** The words of the page that tells why something is marked, or is not. */
export const words = {
  title: say('why_title'),
  heading: say('why_heading'),
  nothingAsked: say('why_nothing_asked'),
  notThere: say('why_not_there'),
  gone: say('why_gone'),
  sentence: say('why_sentence'),
  none: say('why_none'),
  outcomes: {
    marked: say('why_marked'),
    unlikely: say('why_unlikely'),
    vetoed: say('why_vetoed'),
    elsewhere: say('why_elsewhere'),
  } satisfies Record<Outcome, string>,
  matched: say('why_matched'),
  likely: (share: number) => say('why_likely', Math.round(share * 100)),
  off: say('why_off'),
};
