import { say } from '../words/say.ts';

/** The words of the first-run page. */
export const words = {
  title: say('welcome_title'),
  heading: say('welcome_heading'),
  does: say('welcome_does'),
  rules: {
    'anonymous-sourcing': say('welcome_anonymous_sourcing'),
    'conditional-threats': say('welcome_conditional_threats'),
    'disputed-claims': say('welcome_disputed_claims'),
  },
  choose: say('welcome_choose'),
  sample: say('welcome_sample'),
  doesNot: say('welcome_does_not'),
  never: [say('welcome_sends_nothing'), say('welcome_gives_no_score'), say('welcome_tells_no_truth')],
  begin: say('welcome_begin'),
  icon: say('welcome_icon'),
  practice: say('welcome_practice'),
  keys: say('welcome_keys'),
  noKey: say('welcome_no_key'),
  options: say('welcome_options'),
} as const;
