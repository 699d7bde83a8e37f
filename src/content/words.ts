import type { Reply, Tells } from '../engine/analysis.ts';

/** Every label and sentence of the card. They describe and never judge; in one place, so that another language needs one file. */
export const words = {
  card: (title: string) => `Caveat: ${title}`,
  close: 'Close',
  next: 'Next mark',
  previous: 'Previous mark',
  place: (n: number, all: number) => `${n} of ${all}`,
  goTo: 'Go to these words',
  more: 'More',

  given: 'The article gives',
  notGiven: 'It does not give',
  nothingGiven: 'nothing but these words',
  tells: {
    role: 'role',
    body: 'body',
    access: 'how they know',
    reason: 'why they are not named',
  } satisfies Record<keyof Tells, string>,
  noSource: 'The article gives no source for this at all.',
  onRecord: 'Speaks on the record; only the name is missing.',
  reason: 'Reason given',
  /** Words about the anonymity that are no reason for it: "asked not to be named". */
  onName: 'On the name',
  rote: 'a standard phrase',

  quoted: 'Quoted',
  reported: 'Reported',
  by: 'by',
  ownWords: 'in the article’s own words',
  thenHarm: 'then',
  ifThis: 'if',

  /** Above the sentence of the article that a headline is set against. */
  articleSays: 'The article itself says',

  claim: 'Claim',
  claimedBy: 'Claimed by',
  disputedBy: {
    denial: 'Denied by',
    'counter-claim': 'Contradicted by',
    unverified: 'Called unverified by',
    rebutted: 'Called false by',
  } as Readonly<Record<string, string>>,
  disputed: 'Contested by',
  theArticle: 'the article itself',
  denial: 'A denial is a statement, not evidence.',
  hedged: 'The wording leaves room: it denies a part, or denies knowing.',
  reply: {
    recorded: 'The accused side’s reply is in the article.',
    refused: 'The accused side was asked and did not comment.',
    absent: 'No reply of the accused side was found in the article.',
  } satisfies Record<Reply, string>,

  normal: 'Often normal',
  ask: 'Ask',
  repeats: 'Said before',

  why: 'Why marked',
  matched: 'Words that matched',
  rule: 'Rule',
  ruleOf: (id: string, version: string) => `${id}, version ${version}`,
  hidden: 'Marks hidden',
  shown: 'Marks shown',
  strangers: (author: string | null) => `rule by ${author ?? 'someone unnamed'}, not Caveat’s`,
  matters: 'Why it matters',
  guideline: 'Guideline',
  agreement: 'How sure',
  agrees: (of100: number) => `agrees with our annotation in ${of100} of 100`,
  tooFew: 'too few to measure',
  ladder: 'How much a reader is told',
  rung: (degree: number) => `${degree} of 5`,
  reporterKnows: 'Reporters mostly know who such a source is; readers are not told.',

  hide: 'Hide or change',
  hideMark: 'Hide this mark',
  hidePhrase: 'Hide this phrase on this site',
  turnOff: 'Turn this rule off',
  hideWhy: 'Each can be undone in the options.',
  done: 'Done. It can be undone in the options.',
  notDone: 'The change could not be stored. Nothing was hidden.',
};
