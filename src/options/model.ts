import { type ReadonlySignal, signal } from '@preact/signals';
import type { Managed } from '../shared/managed.ts';
import type { RuleSetText } from '../shared/messages.ts';
import type { Hidden, Settings } from '../shared/settings.ts';
import type { Aside } from '../shared/settings-store.ts';
import { words } from '../ui/words.ts';

/** What the options do with the browser; `ports.ts` is the real one, tests hand in their own. */
export interface OptionsPorts {
  readSettings(): Promise<Settings>;
  writeSettings(change: (current: Settings) => Partial<Settings>): Promise<void>;
  onSettingsChange(changed: (settings: Settings) => void): () => void;
  ruleSets(): Promise<RuleSetText[]>;
  reports(): Promise<string[]>;
  asides(): Promise<Aside[]>;
  deleteAside(key: string): Promise<void>;
  /** Asks for a site's permission and lists it; false where the reader declines. */
  allowAlways(pattern: string): Promise<boolean>;
  /** Takes a site off the list and gives its permission back. */
  endAlways(pattern: string): Promise<void>;
  managed(): Promise<Managed>;
  /** How many articles have the reader's edits. */
  countEditedArticles(): Promise<number>;
  forgetEdits(): Promise<void>;
  /** The file of all that is kept. */
  everything(): Promise<string>;
  /** Rejects with what is wrong with the file. */
  takeEverything(file: string): Promise<void>;
  deleteEverything(): Promise<void>;
}

/** The state behind the options page. */
export interface Options {
  settings: ReadonlySignal<Settings | null>;
  ruleSets: ReadonlySignal<RuleSetText[]>;
  reports: ReadonlySignal<string[]>;
  asides: ReadonlySignal<Aside[]>;
  open(): Promise<void>;
  /** After a rule set of the reader's own was added, changed or deleted. */
  reloadRuleSets(): Promise<void>;
  change(fields: Partial<Settings>): Promise<void>;
  setRuleSet(id: string, on: boolean): Promise<void>;
  setRule(id: string, on: boolean): Promise<void>;
  allowAlways(pattern: string): Promise<boolean>;
  endAlways(pattern: string): Promise<void>;
  /** The sites that a policy suggests. */
  suggested: ReadonlySignal<NonNullable<Managed['sites']>>;
  unhide(hidden: Hidden): Promise<void>;
  deleteAside(key: string): Promise<void>;
  /** How many articles have the reader's edits. */
  edited: ReadonlySignal<number>;
  forgetEdits(): Promise<void>;
  exportAll(): Promise<string>;
  importAll(file: string): Promise<void>;
  deleteAll(): Promise<void>;
  /** What importing or deleting came to, in a sentence. */
  done: ReadonlySignal<string>;
}

export function createOptions(ports: OptionsPorts): Options {
  const settings = signal<Settings | null>(null);
  const ruleSets = signal<RuleSetText[]>([]);
  const reports = signal<string[]>([]);
  const asides = signal<Aside[]>([]);
  const suggested = signal<NonNullable<Managed['sites']>>({});
  const edited = signal(0);
  const done = signal('');

  return {
    settings,
    ruleSets,
    reports,
    asides,
    suggested,
    edited,
    async open() {
      ports.onSettingsChange((changed) => {
        settings.value = changed;
      });
      // Settings first: reading them may set an object aside, and that belongs among the reports.
      settings.value = await ports.readSettings();
      [ruleSets.value, reports.value, asides.value, edited.value] = await Promise.all([
        ports.ruleSets(),
        ports.reports(),
        ports.asides(),
        ports.countEditedArticles(),
      ]);
      suggested.value = (await ports.managed()).sites ?? {};
    },
    async reloadRuleSets() {
      [ruleSets.value, reports.value] = await Promise.all([ports.ruleSets(), ports.reports()]);
    },
    change: (fields) => ports.writeSettings(() => fields),
    setRuleSet: (id, on) => ports.writeSettings((current) => ({ ruleSets: { ...current.ruleSets, [id]: on } })),
    setRule: (id, on) => ports.writeSettings((current) => ({ rules: { ...current.rules, [id]: on } })),
    allowAlways: ports.allowAlways,
    endAlways: ports.endAlways,
    unhide: (hidden) =>
      ports.writeSettings((current) => ({ hidden: current.hidden.filter((one) => !same(one, hidden)) })),
    async forgetEdits() {
      await ports.forgetEdits();
      edited.value = await ports.countEditedArticles();
    },
    done,
    exportAll: ports.everything,
    async importAll(file) {
      try {
        await ports.takeEverything(file);
        done.value = words.options.imported;
      } catch (error) {
        done.value = words.options.notImported(error instanceof Error ? error.message : String(error));
      }
      edited.value = await ports.countEditedArticles();
    },
    async deleteAll() {
      await ports.deleteEverything();
      done.value = words.options.deleted;
      [reports.value, asides.value, edited.value] = await Promise.all([
        ports.reports(),
        ports.asides(),
        ports.countEditedArticles(),
      ]);
    },
    async deleteAside(key) {
      await ports.deleteAside(key);
      [reports.value, asides.value] = await Promise.all([ports.reports(), ports.asides()]);
    },
  };
}

function same(a: Hidden, b: Hidden): boolean {
  return a.rule === b.rule && a.phrase === b.phrase && JSON.stringify(a.where) === JSON.stringify(b.where);
}
