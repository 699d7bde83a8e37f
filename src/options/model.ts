import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { inColours } from '../shared/looks.ts';
import type { Managed } from '../shared/managed.ts';
import type { RuleSetText } from '../shared/messages.ts';
import type { Hidden, Settings } from '../shared/settings.ts';
import type { Aside } from '../shared/settings-store.ts';
import { storing } from '../ui/storing.ts';
import { words } from '../ui/words.ts';
import { type TurnedOff, turnedOn } from './silenced.ts';

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

/** Whether the rule sets have come: the background may have to wake up first. */
export type Loading = 'loading' | 'there' | 'failed';

/**
 * The state behind the options page. What changes something resolves to whether it was stored; where it was not, everything is
 * as before, and the note says so.
 */
export interface Options {
  settings: ReadonlySignal<Settings | null>;
  /** In the colours that the reader has chosen by now. */
  ruleSets: ReadonlySignal<RuleSetText[]>;
  loading: ReadonlySignal<Loading>;
  reports: ReadonlySignal<string[]>;
  asides: ReadonlySignal<Aside[]>;
  open(): Promise<void>;
  /** After a rule set of the reader's own was added, changed or deleted, or where they did not come. */
  reloadRuleSets(): Promise<void>;
  change(fields: Partial<Settings>): Promise<boolean>;
  setRuleSet(id: string, on: boolean): Promise<boolean>;
  setRule(id: string, on: boolean): Promise<boolean>;
  /** False also where the reader declines. */
  allowAlways(pattern: string): Promise<boolean>;
  endAlways(pattern: string): Promise<boolean>;
  /** The sites that a policy suggests. */
  suggested: ReadonlySignal<NonNullable<Managed['sites']>>;
  unhide(hidden: Hidden): Promise<boolean>;
  /** Undoes a switch that silences, of everywhere or of one site. */
  turnOn(off: TurnedOff): Promise<boolean>;
  deleteAside(key: string): Promise<boolean>;
  /** How many articles have the reader's edits. */
  edited: ReadonlySignal<number>;
  forgetEdits(): Promise<boolean>;
  exportAll(): Promise<string>;
  importAll(file: string): Promise<void>;
  deleteAll(): Promise<void>;
  /** What importing or deleting came to, in a sentence. */
  done: ReadonlySignal<string>;
  /** A sentence about the last change, where it could not be stored. */
  note: ReadonlySignal<string>;
}

export function createOptions(ports: OptionsPorts): Options {
  const settings = signal<Settings | null>(null);
  const loaded = signal<RuleSetText[]>([]);
  const ruleSets = computed(() => {
    const chosen = settings.value;
    return chosen === null ? loaded.value : loaded.value.map((ruleSet) => inColours(ruleSet, chosen));
  });
  const loading = signal<Loading>('loading');
  const reports = signal<string[]>([]);
  const asides = signal<Aside[]>([]);
  const suggested = signal<NonNullable<Managed['sites']>>({});
  const edited = signal(0);
  const done = signal('');
  const note = signal('');

  async function loadRuleSets(): Promise<void> {
    loading.value = loaded.value.length > 0 ? 'there' : 'loading';
    try {
      loaded.value = await ports.ruleSets();
      loading.value = 'there';
    } catch {
      // What was there before is still true.
      loading.value = loaded.value.length > 0 ? 'there' : 'failed';
    }
  }

  async function loadReports(): Promise<void> {
    [reports.value, asides.value] = await Promise.all([ports.reports(), ports.asides()]);
  }

  async function countEdited(): Promise<void> {
    edited.value = await ports.countEditedArticles();
  }

  const store = storing(note);
  const change = (next: (current: Settings) => Partial<Settings>) => store(() => ports.writeSettings(next));

  return {
    settings,
    ruleSets,
    loading,
    reports,
    asides,
    suggested,
    edited,
    done,
    note,
    async open() {
      ports.onSettingsChange((changed) => {
        settings.value = changed;
      });
      // Settings first: reading them may set an object aside, and that belongs among the reports.
      settings.value = await ports.readSettings();
      await Promise.all([
        loadRuleSets(),
        loadReports(),
        countEdited(),
        ports.managed().then(({ sites }) => {
          suggested.value = sites ?? {};
        }),
      ]);
    },
    async reloadRuleSets() {
      await Promise.all([loadRuleSets(), loadReports()]);
    },
    change: (fields) => change(() => fields),
    setRuleSet: (id, on) => change((current) => ({ ruleSets: { ...current.ruleSets, [id]: on } })),
    setRule: (id, on) => change((current) => ({ rules: { ...current.rules, [id]: on } })),
    async allowAlways(pattern) {
      let granted = false;
      const stored = await store(async () => {
        granted = await ports.allowAlways(pattern);
      });
      return stored && granted;
    },
    endAlways: (pattern) => store(() => ports.endAlways(pattern)),
    unhide: (hidden) => change((current) => ({ hidden: current.hidden.filter((one) => !same(one, hidden)) })),
    turnOn: (off) => change((current) => turnedOn(current, off)),
    forgetEdits: () =>
      store(async () => {
        await ports.forgetEdits();
        await countEdited();
      }),
    exportAll: ports.everything,
    async importAll(file) {
      try {
        await ports.takeEverything(file);
        done.value = words.options.imported;
      } catch (error) {
        done.value = words.options.notImported(error);
      }
      await countEdited();
    },
    async deleteAll() {
      const deleted = await store(ports.deleteEverything);
      done.value = deleted ? words.options.deleted : '';
      await Promise.all([loadReports(), countEdited()]);
    },
    deleteAside: (key) =>
      store(async () => {
        await ports.deleteAside(key);
        await loadReports();
      }),
  };
}

function same(a: Hidden, b: Hidden): boolean {
  return a.rule === b.rule && a.phrase === b.phrase && JSON.stringify(a.where) === JSON.stringify(b.where);
}
