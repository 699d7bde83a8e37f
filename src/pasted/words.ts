import { say } from '../words/say.ts';

/** The sentences and labels of the page, but for those that it shares with popup and panel. */
export const words = {
  heading: say('ui_pasted'),
  why: say('practice_paste_why'),
  label: say('ui_pasted_label'),
  read: say('ui_pasted_read'),
  other: say('practice_other_text'),
  text: say('practice_text'),
  marked: say('ui_pasted_marked'),
};
