import type { Analysis, NoticeCode } from '../engine/analysis.ts';
import { terms } from '../export/words.ts';
import type { Reading, ReadRefusal } from '../shared/messages.ts';
import { say, sayCount, sayList } from '../words/say.ts';
import { options } from './words-options.ts';

/** Every sentence and label that popup and panel show. They describe and never judge; counts say what they count. */
export const words = {
  name: 'Caveat',
  printTitle: say('ui_print_title'),
  panelTitle: say('ui_panel_title'),
  label: (text: string) => say('language_label', text),

  kinds: terms.kinds,

  summary: {
    ...terms.summary,
    more: (n: number) => say('ui_more', n),
    mention: (name: string, n: number) => sayCount('ui_mention', n, name),
    comma: say('language_comma').trim(),
    stop: say('language_stop'),
  },

  ruleSets: {
    ...terms.ruleSets,
    heading: say('ui_rule_sets'),
    hidden: say('ui_marks_hidden'),
    own: say('ui_own_switches'),
    ownWhy: say('ui_own_switches_why'),
  },

  table: {
    ...terms.table,
    others: say('ui_others'),
    whole: say('ui_whole'),
    shorter: say('ui_shorter'),
    goTo: say('ui_go_to'),
    gone: say('ui_gone'),
    more: (n: number, sides: readonly string[]) => sayCount('ui_more_statements', n, sayList(sides)),
    members: (names: readonly string[]) => say('ui_members', sayList(names)),
    context: say('ui_context'),
    filter: say('ui_search'),
    noMatch: say('ui_no_match'),
    allKinds: say('ui_all_kinds'),
    kindFilter: say('ui_kind'),
    tools: say('ui_tools'),
    copyPassage: say('ui_copy_passage'),
    copyLink: say('ui_copy_link'),
    eachPlace: say('ui_each_place'),
    wrong: say('ui_wrong'),
    edited: say('ui_edited'),
  },

  sides: {
    heading: say('ui_sides'),
    nothingGrouped: say('ui_nothing_grouped'),
    grouped: say('ui_grouped'),
    apart: say('ui_apart'),
    setApart: (member: string, side: string) => say('ui_set_apart', member, side),
    nameOf: (side: string) => say('ui_name_of', side),
    rename: say('ui_rename'),
    togetherWith: (side: string) => say('ui_together_with', side),
    join: say('ui_join'),
    hide: say('ui_hide_side'),
  },

  edits: {
    mark: terms.edits.mark,
    heading: (n: number) => say('ui_edits', n),
    undo: say('ui_undo'),
    takeBack: say('ui_take_back'),
    takeBackWhat: (what: string) => say('ui_take_back_what', what),
    fleeting: say('ui_edits_fleeting'),
    kept: say('ui_edits_kept'),
  },

  pictures: {
    heading: say('ui_pictures'),
    rests: say('ui_rests'),
    restsOn: {
      named: say('ui_rests_named'),
      organisation: say('ui_rests_organisation'),
      document: say('ui_rests_document'),
      unnamed: say('ui_rests_unnamed'),
    } satisfies Record<keyof Analysis['sourcing'], string>,
    restsUnit: (n: number) => sayCount('ui_attributions', n),
    ladder: say('ui_ladder'),
    rungs: [
      say('ui_rung_none'),
      say('ui_rung_word'),
      say('ui_rung_role'),
      say('ui_rung_body'),
      say('ui_rung_access'),
      say('ui_rung_reason'),
    ],
    strip: say('ui_strip'),
    stripPlace: say('ui_strip_place'),
    sentence: (n: number, all: number) => say('ui_sentence', n, all),
    side: (name: string, places: string) => say('ui_lane_side', name, places),
    sideWhy: (name: string) => say('ui_lane_side_why', name),
    marks: (title: string, places: string) => say('ui_lane_marks', title, places),
    marksWhy: (title: string) => say('ui_lane_marks_why', title),
    words: say('ui_words'),
    wordsUnit: (words: number, statements: number) =>
      say('ui_words_in', sayCount('ui_word_count', words), sayCount('ui_statements', statements)),
  },

  print: say('ui_print'),

  empty: {
    asking: say('ui_asking'),
    more: say('ui_still_reading'),
    none: say('ui_not_read'),
    pack: say('ui_pack_page'),
    importPack: say('ui_import_page'),
    noArticle: say('ui_no_article'),
    noArticleWhy: {
      nowhere: say('ui_no_article_why'),
      frame: say('ui_no_article_frame'),
      closed: say('ui_no_article_closed'),
    } satisfies Record<NonNullable<Extract<Reading, { state: 'no-article' }>['elsewhere']> | 'nowhere', string>,
    select: say('ui_no_article_select'),
    pasted: say('ui_pasted'),
    nothingMarked: say('ui_nothing_marked'),
    unchecked: terms.export.unchecked,
    failed: say('ui_failed'),
    again: say('ui_read_again'),
    read: say('ui_read'),
    clickIcon: say('ui_click_icon'),
    noTab: say('ui_no_tab'),
    refused: {
      'not-allowed': say('ui_refused'),
      'no-tab': say('ui_no_tab'),
      never: say('ui_never'),
      failed: say('ui_failed'),
    } satisfies Record<ReadRefusal, string>,
    neverWhy: say('ui_never_why'),
    anyway: say('ui_anyway'),
    refusedWhy: say('ui_refused_why'),
  },

  notices: {
    'text-cut': say('ui_notice_cut'),
    'not-english': say('ui_notice_language'),
    'very-short': say('ui_notice_short'),
    'no-article': say('ui_no_article'),
    selection: say('ui_notice_selection'),
    opinion: say('ui_notice_opinion'),
  } satisfies Record<NoticeCode, string>,

  header: {
    always: say('ui_always_here'),
    alwaysWhy: say('ui_always_here_why'),
    never: say('ui_never_here'),
    neverWhy: say('ui_never_here_why'),
    panel: say('ui_panel'),
    panelWhy: say('ui_panel_why'),
  },

  footer: {
    hide: say('ui_hide_marks'),
    show: say('ui_show_marks'),
    copy: say('ui_copy'),
    copyWhy: say('ui_copy_why'),
    copied: say('ui_copied'),
    notCopied: say('ui_not_copied'),
    passageCopied: say('ui_passage_copied'),
    linkCopied: say('ui_link_copied'),
    export: say('ui_export'),
    exports: {
      csv: say('ui_export_csv'),
      json: say('ui_export_json'),
      annotations: say('ui_export_annotations'),
      print: say('ui_export_print'),
    },
    compare: say('ui_compare'),
    saved: (name: string) => say('ui_saved', name),
    options: say('ui_options'),
    howSure: say('ui_how_sure'),
  },

  options,
};
