/** Files under src/, or folders, whose strings no reader sees or that are English by their nature; each with its reason. */
export const OUTSIDE: readonly (readonly [path: string, reason: string])[] = [
  ['engine/', 'reads English; what it finds wrong with a rule set is said in English, the language of rule sets'],
  ['rules/', 'rule sets are English'],
  ['packs/', 'errors in rule sets, as in engine/'],
  ['cli/', 'the command line speaks English'],
  ['library/', 'for programs'],
  ['words/', 'the look-up itself'],
  ['article/', 'finds the article and says nothing'],
  ['practice/lessons/', 'texts of English lessons'],
  ['background/packs/own.ts', 'an error in a rule set, as in engine/'],
  ['options/own/starter.ts', 'the beginning of an English rule set'],
  ['options/preview.tsx', 'has an English article with marks in it'],
  ['welcome/sample-text.ts', 'an English text to read'],
  ['export/table/when.ts', 'English words of time, looked for in articles'],
  ['export/annotations.ts', 'the vocabulary of the W3C’s annotation model'],
  ['shared/background-calls.ts', 'what is wrong with a message between our own scripts: for developers'],
  ['shared/content-calls.ts', 'as in shared/background-calls.ts'],
  ['shared/receive.ts', 'as in shared/background-calls.ts'],
  ['shared/shape.ts', 'as in shared/background-calls.ts'],
  ['shared/mark-css.ts', 'a style sheet'],
  ['content/card-css.ts', 'a style sheet'],
  ['content/triggers.ts', 'a selector of elements'],
];

/** Names that are the same in every language. */
export const NAMES = /\b(?:Caveat|Markdown|CSV|JSON)\b/g;

/** Messages that are rightly the same as in English, and in which languages. */
export const SAME: Readonly<Record<string, readonly string[]>> = {
  content_rule_of: ['fr'],
  export_intent: ['de'],
  export_point: ['fr'],
  language_direction: ['es', 'fr', 'de', 'hi'],
  options_sites: ['fr'],
  ui_attributions_one: ['fr'],
  ui_attributions_other: ['fr'],
  ui_options: ['fr'],
  ui_panel: ['es'],
  ui_rests_document: ['fr'],
  ui_rests_organisation: ['fr'],
  ui_words_in: ['de'],
};
