import type { RuleChange } from '../../shared/messages.ts';
import { MOST_PACKS, PackLimitError } from '../../shared/own-packs.ts';
import { say, sayCount, sayList } from '../../words/say.ts';

const quoted = (list: readonly string[]) => sayList(list.map((one) => `“${one}”`));

/** The words of the reader's own rule sets: describing, never judging. */
export const words = {
  title: say('own_title'),
  titleWhy: say('own_title_why'),
  none: say('own_none'),
  write: say('own_write'),
  import: say('own_import'),
  change: say('own_change'),
  changeOne: (id: string) => say('own_change_this', id),
  export: say('own_export'),
  exportOne: (id: string) => say('own_export_this', id),
  delete: say('own_delete'),
  deleteOne: (id: string) => say('own_delete_this', id),
  deleted: (id: string) => say('own_deleted', id),
  undo: say('own_undo'),
  problem: (error: unknown) =>
    error instanceof PackLimitError
      ? say('own_too_many', MOST_PACKS)
      : say('own_problem', error instanceof Error ? error.message : String(error)),
  file: say('own_file'),
  checking: say('own_checking'),
  errors: (n: number) => sayCount('own_errors', n),
  line: (n: number) => say('own_line', n),
  right: (n: number) => sayCount('own_right', n),
  failures: (n: number) => sayCount('own_failures', n),
  shouldMark: (list: readonly string[]) =>
    list.length === 0 ? say('own_should_mark_nothing') : say('own_should_mark', quoted(list)),
  doesMark: (list: readonly string[]) =>
    list.length === 0 ? say('own_does_mark_nothing') : say('own_does_mark', quoted(list)),
  tryOn: say('own_try_on'),
  marked: (n: number) => (n === 0 ? say('own_no_mark') : sayCount('own_marked', n)),
  save: say('own_save'),
  cancel: say('own_cancel'),
  notTaken: say('own_not_taken'),
  incoming: (title: string) => say('own_incoming', title),
  versions: (from: string, to: string) => say('own_versions', from, to),
  noChange: say('own_no_change'),
  changes: {
    added: (rule: string) => say('own_added', rule),
    removed: (rule: string) => say('own_removed', rule),
    changed: (rule: string) => say('own_changed', rule),
    kept: (rule: string) => say('own_kept', rule),
  } satisfies Record<RuleChange['change'], (rule: string) => string>,
  take: say('own_take'),
  takeNewer: say('own_take_newer'),
};
