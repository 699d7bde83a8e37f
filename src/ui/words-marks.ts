import { say } from '../words/say.ts';

/** The words about single marks and rules: the list of all marks, switches of rules, what is silenced, and what could not be stored. */
export const marks = {
  notStored: say('marks_not_stored'),
  singleRules: say('marks_single_rules'),

  heading: (n: number) => say('marks_heading', n),
  list: say('marks_list'),
  how: say('marks_how'),
  filter: say('marks_filter'),
  all: say('marks_all'),
  none: say('marks_none'),
  opened: say('marks_opened'),
  back: say('marks_back'),
  backWhy: say('marks_back_why'),

  loading: say('marks_loading'),
  notLoaded: say('marks_not_loaded'),
  loadAgain: say('marks_load_again'),

  ruleOff: say('marks_rule_off'),
  ruleOffOn: (site: string) => say('marks_rule_off_on', site),
  setOff: say('marks_set_off'),
  setOffOn: (site: string) => say('marks_set_off_on', site),
  turnOn: say('marks_turn_on'),
  turnOnWhat: (what: string, where: string) => say('marks_turn_on_what', what, where),
};

/** What a rule says of itself: the labels, and where to read it. */
export const facts = {
  rule: say('marks_rule'),
  why: say('marks_why'),
  normal: say('marks_normal'),
  ask: say('marks_ask'),
  source: say('marks_guideline'),
  agreement: say('marks_agreement'),
  ruleIs: say('marks_rule_is'),
  asAt: (place: number) => say('marks_as_at', place),
};
