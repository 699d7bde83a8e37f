import type { Analysis, NoticeCode } from '../engine/analysis.ts';
import { places, terms } from '../export/words.ts';
import type { ReadRefusal } from '../shared/messages.ts';
import { options } from './words-options.ts';

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
    own: 'only on this site',
    ownWhy: 'These switches hold on this site only; everywhere else stays as it is.',
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
    others: 'Others',
    whole: 'whole',
    shorter: 'shorter',
    goTo: 'Go to this place in the article',
    gone: 'This place is no longer in the page.',
    more: (n: number, sides: string) => `${n} more ${n === 1 ? 'statement' : 'statements'} by ${sides}: in the panel.`,
    members: (names: string) => `grouped by Caveat: ${names}`,
    context: 'Read in context',
    filter: 'Search statements',
    noMatch: 'No statement has these words.',
    allKinds: 'all kinds',
    kindFilter: 'Kind of statement',
    tools: 'More about this statement',
    copyPassage: 'Copy passage',
    copyLink: 'Copy link',
    eachPlace: 'Show in each place',
    wrong: 'This is wrong',
    edited: 'edited by you',
  },

  sides: {
    heading: 'Sides',
    openSide: (name: string) => `${name}: what is grouped here`,
    nothingGrouped: 'Nothing else is grouped with it.',
    grouped: 'Grouped by Caveat:',
    apart: 'set apart',
    setApart: (member: string, side: string) => `Set apart: ${member}, from ${side}`,
    name: 'Name',
    nameOf: (side: string) => `Name of ${side}`,
    rename: 'Rename',
    together: 'Put together with',
    togetherWith: (side: string) => `Put ${side} together with`,
    join: 'Put together',
    hide: 'Hide this side',
    statements: (n: number) => `${n} ${n === 1 ? 'statement' : 'statements'}`,
  },

  edits: {
    mark: terms.edits.mark,
    heading: (n: number) => `Edited by you (${n})`,
    undo: 'Undo',
    takeBack: 'Take back',
    takeBackWhat: (what: string) => `Take back: ${what}`,
    fleeting: 'In a private window your changes are forgotten when this view closes.',
    kept: 'Kept on this computer for this article, for 90 days.',
  },

  pictures: {
    heading: 'Pictures',
    rests: 'What statements rest on',
    restsOn: {
      named: 'named persons',
      organisation: 'organisations',
      document: 'documents',
      unnamed: 'unnamed sources',
    } satisfies Record<keyof Analysis['sourcing'], string>,
    restsUnit: (n: number) => `${n} ${n === 1 ? 'attribution' : 'attributions'}`,
    ladder: 'How much the article tells of its unnamed sources',
    rungs: [
      'no source at all',
      'a bare word',
      'a group or role',
      'a role with a body',
      'and how they know',
      'and why they are not named',
    ],
    ladderUnit: places,
    strip: 'The whole article',
    stripWhy: 'Press a place to go there.',
    stripPlace: 'Place in the article',
    sentence: (n: number, all: number) => `sentence ${n} of ${all}`,
    laneSays: (name: string) => `${name} speaks`,
    laneMarks: (title: string) => `“${title}” marks`,
    words: 'Words by side',
    wordsUnit: (words: number, statements: number) =>
      `${words} ${words === 1 ? 'word' : 'words'} in ${statements} ${statements === 1 ? 'statement' : 'statements'}`,
    nothing: 'Nothing to draw: no statement was found.',
  },

  print: {
    title: 'Caveat: print view',
    print: 'Print',
  },

  empty: {
    asking: 'Reading this page …',
    more: 'This article is long: the rest of it is still being read …',
    none: 'This page has not been read.',
    pack: 'This page is the file of a rule set.',
    importPack: 'Import this page …',
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
      never: 'You chose that this site is never read.',
      failed: 'The reading failed. The page and your settings are as they were.',
    } satisfies Record<ReadRefusal, string>,
    neverWhy: 'The switch “never here” above, and the options, change that.',
    anyway: 'Read it this once',
    refusedWhy: 'That holds for its own pages, the extension store, and pages that did not load.',
  },

  notices: {
    'text-cut': 'This text is very long: only its beginning was read.',
    'not-english': 'This article is not in English. Caveat has rule sets for English only.',
    'very-short': 'This text is very short: there is little to go by.',
    'no-article': 'This page has no article that Caveat can read.',
    selection: 'Only what you selected was read.',
    opinion: 'This looks like an opinion piece: its writer’s own sentences count as nobody’s position.',
  } satisfies Record<NoticeCode, string>,

  header: {
    always: 'always here',
    alwaysWhy:
      'Always on this site: read its articles without being asked. The browser asks for permission; you can take it back here.',
    never: 'never here',
    neverWhy: 'Never on this site: a click on the icon reads nothing here, until you change it.',
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
    passageCopied: 'Passage copied',
    linkCopied: 'Link copied',
    export: 'Export',
    exports: { csv: 'CSV', json: 'JSON', annotations: 'Web annotations', print: 'Print view' },
    compare: 'Compare with another tab',
    saved: (name: string) => `Saved as ${name}`,
    options: 'Options',
    howSure: 'How sure is this?',
  },

  options,
};
