import type { RuleChange } from '../../shared/messages.ts';

const quotes = (list: readonly string[]) => (list.length === 0 ? 'nothing' : list.map((one) => `“${one}”`).join(', '));

/** The words of the reader's own rule sets: describing, never judging. */
export const words = {
  title: 'Rule sets of your own',
  titleWhy:
    'Write your own, or import a file that somebody gave you. They are marked in one neutral style and labelled as not Caveat’s; a rule set is data and can run nothing.',
  none: 'You have none yet.',
  write: 'Write a new one',
  import: 'Import a file …',
  change: 'Change',
  changeOne: (id: string) => `Change ${id}`,
  export: 'Export',
  exportOne: (id: string) => `Export ${id} as a file`,
  delete: 'Delete',
  deleteOne: (id: string) => `Delete ${id}`,
  deleted: (id: string) => `${id} was deleted.`,
  undo: 'Bring it back',
  problem: (reason: string) => `It could not be saved: ${reason}.`,
  file: 'The rule set’s file',
  checking: 'Checking …',
  errors: (n: number) =>
    `${n === 1 ? 'One thing is' : `${n} things are`} wrong with it; it can be saved once they are mended.`,
  line: (n: number) => `line ${n}`,
  right: (n: number) => `${n === 1 ? 'One rule' : `${n} rules`}; every example comes out as it should.`,
  failures: (n: number) => `${n === 1 ? 'One example does' : `${n} examples do`} not come out as the rule says.`,
  shouldMark: (list: readonly string[]) => `It should mark ${quotes(list)}.`,
  doesMark: (list: readonly string[]) => `It marks ${quotes(list)}.`,
  tryOn: 'Try it on a text',
  marked: (n: number) => (n === 1 ? 'One mark.' : `${n} marks.`),
  save: 'Save',
  cancel: 'Cancel',
  notTaken: 'This file cannot be imported',
  incoming: (title: string) => `Import “${title}”?`,
  versions: (from: string, to: string) => `You have version ${from}; this is version ${to}. It would change:`,
  noChange: 'No rule.',
  changes: {
    added: 'new',
    removed: 'gone',
    changed: 'changed',
    kept: 'you changed it; your version stays',
  } satisfies Record<RuleChange['change'], string>,
  take: 'Import it',
  takeNewer: 'Take the newer version',
};
