import type { NoticeCode } from '../engine/analysis.ts';
import { terms } from '../export/words.ts';
import type { ReadRefusal } from '../shared/messages.ts';
import type { Settings } from '../shared/settings.ts';

/**
 * Every sentence and label that popup, panel and options show. They describe and never judge; counts say what they
 * count. In one place, so that another language needs one file.
 */

export const words = {
  name: 'Caveat',

  kinds: terms.kinds,
  basis: terms.basis,

  summary: {
    ...terms.summary,
    more: (n: number) => `and ${n} more`,
    mention: (name: string, n: number) => `${name}: go to ${n === 1 ? 'the mention' : `the next of ${n} mentions`}`,
  },

  ruleSets: {
    ...terms.ruleSets,
    heading: 'Rule sets',
    hidden: 'Marks are hidden on every page.',
    showMarks: 'Show marks',
    line: {
      dotted: 'dotted line',
      solid: 'solid line',
      wavy: 'wavy line',
      dashed: 'dashed line',
      double: 'double line',
    },
  },

  table: {
    ...terms.table,
    noLabel: 'statement',
    others: 'Others',
    instead: 'instead',
    whole: 'whole',
    wholeOf: 'Show the whole statement',
    shorter: 'shorter',
    goTo: 'Go to this place in the article',
    gone: 'This place is no longer in the page.',
    perhaps: (side: string) => `perhaps ${side}`,
    more: (n: number, sides: string) => `${n} more ${n === 1 ? 'statement' : 'statements'} by ${sides}: in the panel.`,
    members: (names: string) => `grouped by Caveat: ${names}`,
    context: 'Read in context',
    closeContext: 'Close',
    filter: 'Search statements',
    noMatch: 'No statement has these words.',
    allKinds: 'all kinds',
    kindFilter: 'Kind of statement',
  },

  empty: {
    asking: 'Reading this page …',
    none: 'This page has not been read.',
    noArticle: 'This page has no article that Caveat can read.',
    noArticleWhy: 'It looks for a text of several paragraphs with a headline, as a news page has it.',
    nothingMarked: 'Nothing is marked in this article.',
    unchecked: 'No mark does not mean checked.',
    failed: 'The reading failed. The page and your settings are as they were.',
    again: 'Read again',
    read: 'Read this page',
    clickIcon: 'Click the Caveat icon in the toolbar to have it read: that click is what lets Caveat look at it.',
    noTab: 'The tab is no longer there.',
    refused: {
      'not-allowed': 'The browser lets no extension read this page.',
      'no-tab': 'The tab is no longer there.',
      failed: 'The reading failed. The page and your settings are as they were.',
    } satisfies Record<ReadRefusal, string>,
    refusedWhy: 'That holds for its own pages, the extension store, and pages that did not load.',
  },

  notices: {
    'text-cut': 'This text is very long: only its beginning was read.',
    'not-english': 'This article is not in English. Caveat has rule sets for English only.',
    'very-short': 'This text is very short: there is little to go by.',
    'no-article': 'This page has no article that Caveat can read.',
    opinion: 'This looks like an opinion piece: its writer’s own sentences count as nobody’s position.',
  } satisfies Record<NoticeCode, string>,

  header: {
    always: 'always here',
    alwaysWhy:
      'Always on this site: read its articles without being asked. The browser asks for permission; you can take it back here.',
    panel: 'panel',
    panelWhy: 'Keep this open beside the article',
  },

  footer: {
    hide: 'Hide marks',
    show: 'Show marks',
    copy: 'Copy',
    copyWhy: 'Copy as Markdown',
    copied: 'Copied',
    notCopied: 'The browser did not let Caveat copy.',
    options: 'Options',
  },

  options: {
    title: 'Caveat: options',
    ruleSets: 'Rule sets',
    ruleSetsWhy: 'A switch shows or hides marks at once, on every page.',
    rules: (n: number) => `${n} ${n === 1 ? 'rule' : 'rules'}`,
    on: 'on',
    why: 'Why it matters',
    normal: 'Often normal',
    ask: 'Ask',
    source: 'Guideline',
    agreement: 'How sure',
    agrees: (of100: number, findings: number) =>
      `agrees with our annotation in ${of100} of 100 (${findings} findings measured)`,
    tooFew: 'too few findings to measure',
    marks: 'Marks, for example',
    passes: 'Passes by, for example',
    strangers: 'not Caveat’s',
    appearance: 'Appearance',
    marksAs: 'Marks are shown as',
    marksChoices: {
      'underline-and-tint': 'line and tint',
      underline: 'line only',
      tint: 'tint only',
      strong: 'stronger',
    } satisfies Record<Settings['marks'], string>,
    hideAll: 'Hide all marks',
    threshold: 'How many marks',
    thresholdMany: 'more marks',
    thresholdFew: 'fewer, surer marks',
    sites: 'Sites',
    sitesWhy: 'Articles on these sites are read without being asked.',
    noSites: 'No site yet. Choose “always here” in the popup while you are there.',
    remove: 'Remove',
    removeSite: (site: string) => `Stop reading ${site} without being asked`,
    hidden: 'Hidden marks',
    hiddenWhy: 'Marks and phrases that you hid. Rules that you turned off are among the rule sets above.',
    noneHidden: 'Nothing is hidden.',
    onSite: (site: string) => `on ${site}`,
    onPage: (page: string) => `in one place of ${page}`,
    unhide: 'Show again',
    showPhrase: (phrase: string) => `Show “${phrase}” again`,
    reports: 'Reports',
    reportsWhy: 'What went wrong since the browser started. Reports stay on this computer.',
    noReports: 'Nothing to report.',
    asides: 'Settings that were set aside',
    showAside: 'Show',
    deleteAside: 'Delete',
    asideAt: (when: string) => `Set aside on ${when}`,
    privacy: 'Articles are read in this browser. Nothing is sent anywhere; Caveat has no network code.',
  },
};
