import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Span } from '../engine/analysis.ts';
import { inColours } from '../shared/looks.ts';
import type { Reading, ReadRefusal } from '../shared/messages.ts';
import { settingsAt } from '../shared/on-site.ts';
import type { Settings } from '../shared/settings.ts';
import { type Choices, createChoices } from './choices.ts';
import { createEdits, type EditPorts, type Edits } from './edits.ts';
import { storing } from './storing.ts';
import { words } from './words.ts';
import { marks } from './words-marks.ts';

/** What a view does with the browser; `tab-ports.ts` is the real one, tests hand in their own. */
export interface TabPorts {
  /** The tab's address; null where the browser does not tell it to us. */
  url: string | null;
  /** The tab's reading, or null where no script of ours runs in it. */
  reading(): Promise<Reading | null>;
  /** `anyway`: on a site too that is never read. */
  read(anyway: boolean): Promise<{ started: boolean; reason?: ReadRefusal }>;
  goTo(span: Span): Promise<boolean>;
  light(span: Span | null): Promise<void>;
  /** Opens the card of a finding's mark in the page; false where it has none at the moment. */
  openCard(finding: number): Promise<boolean>;
  readSettings(): Promise<Settings>;
  writeSettings(change: (current: Settings) => Partial<Settings>): Promise<void>;
  /** Returns a function that ends it. */
  onSettingsChange(changed: (settings: Settings) => void): () => void;
  /** Whether the tab's site is read without asking; null for pages that belong to no site. */
  always(): Promise<boolean | null>;
  /** Asks for the site's permission, or gives it back; resolves to what holds afterwards. Call it within a click. */
  setAlways(on: boolean): Promise<boolean>;
  /** The file of a rule set that the tab shows as plain text, or null. */
  packInPage(): Promise<string | null>;
  /** Shows in the options what a rule set's file brings. */
  importPack(source: string): Promise<void>;
  wait(milliseconds: number): Promise<void>;
  /** Calls back with the positions that the reader points at in the page; returns a function that ends it. */
  onPointed(pointed: (positions: readonly number[]) => void): () => void;
  /** What the reader changed about articles. */
  edits: EditPorts;
}

/** What a view shows of a tab. */
export type View = Reading | { state: 'asking' } | { state: 'refused'; reason: ReadRefusal };

/** How often a reading that is under way is asked for. */
const PAUSE = 80;

/** The state behind a popup or panel, bound to one tab. */
export interface Session extends Choices {
  /** The tab's address; null where the browser does not tell it to us. */
  url: string | null;
  view: ReadonlySignal<View>;
  /** Null until storage has answered. */
  settings: ReadonlySignal<Settings | null>;
  always: ReadonlySignal<boolean | null>;
  /** A sentence about the last thing the reader did, where it needs one. */
  note: ReadonlySignal<string>;
  /** Indices of the positions that the reader points at in the page; a popup, which closes then, never hears of any. */
  pointed: ReadonlySignal<readonly number[]>;
  /** What the reader changed about the article that is shown. */
  edits: Edits;
  /** Shows the tab's reading; with `autoRead`, a page that has none is read. */
  open(autoRead: boolean): Promise<void>;
  read(): Promise<void>;
  goTo(span: Span): Promise<void>;
  light(span: Span | null): void;
  /** Goes to a mark in the page and opens its card; where it is not painted, to its words. */
  openCard(finding: number, span: Span): Promise<void>;
  /** The finding whose mark the reader wants to see in the panel, until it is shown. */
  wanted: Signal<number | null>;
  /** The file of the rule set that the page is, else null. */
  pack: ReadonlySignal<string | null>;
  importPack(): Promise<void>;
  say(note: string): void;
  close(): void;
}

export function createSession(ports: TabPorts): Session {
  const shown = signal<View>({ state: 'asking' });
  const stored = signal<Settings | null>(null);
  const settings = computed(() => (stored.value === null ? null : settingsAt(stored.value, ports.url)));
  const view = computed(() => inChosenColours(shown.value, stored.value));
  const always = signal<boolean | null>(null);
  const note = signal('');
  const pack = signal<string | null>(null);
  const store = storing(note);
  const choices = createChoices(ports, { stored, always, store });
  const edits = createEdits(ports.edits, store);
  let turn = 0;
  const pointed = signal<readonly number[]>([]);
  let stop = () => {};
  let deafen = () => {};

  /** Shows a reading together with what the reader changed about it, so that no cell moves after it was seen. */
  async function present(reading: View, mine: number): Promise<void> {
    const page = reading.state === 'read' ? (ports.url ?? reading.article.meta.url) : null;
    const name =
      reading.state === 'read' ? { sha256: reading.analysis.input.sha256, page: page?.split('#', 1)[0] ?? null } : null;
    await edits.show(name);
    if (mine !== turn) return;
    deafen();
    pointed.value = [];
    if (reading.state === 'read')
      deafen = ports.onPointed((positions) => {
        pointed.value = positions;
      });
    // Only a page that may be one is looked into: a popup is to open at once.
    const mayBePack = reading.state !== 'read' || /\brules:/.test(reading.article.text);
    pack.value = mayBePack ? await ports.packInPage() : null;
    if (mine === turn) shown.value = reading;
  }

  /** Shows a reading once it has come to its end. `mine` is the turn that asked: a later one makes it moot. */
  async function settle(mine: number): Promise<void> {
    for (;;) {
      const reading = await ports.reading();
      if (mine !== turn) return;
      const isUnderWay = reading?.state === 'reading' || (reading?.state === 'read' && reading.more === true);
      if (!isUnderWay)
        return present(reading === null || reading.state === 'none' ? { state: 'failed', message: '' } : reading, mine);
      // The beginning of a long article is shown once, and stays until the whole is there.
      if (reading.state === 'reading') shown.value = reading;
      else if (shown.value.state !== 'read') await present(reading, mine);
      await ports.wait(PAUSE);
    }
  }

  /** While the tab is being read: shows the beginning of a long article as soon as there is one. */
  async function showBeginning(mine: number, isDone: () => boolean): Promise<void> {
    while (!isDone() && mine === turn && shown.value.state !== 'read') {
      await ports.wait(PAUSE);
      const reading = isDone() ? null : await ports.reading().catch(() => null);
      if (reading?.state === 'read' && reading.more && !isDone()) await present(reading, mine);
    }
  }

  async function read(anyway: boolean): Promise<void> {
    const mine = ++turn;
    shown.value = { state: 'asking' };
    let isDone = false;
    const asked = ports.read(anyway).catch((): { started: false } => ({ started: false }));
    void showBeginning(mine, () => isDone);
    const started = await asked;
    isDone = true;
    if (mine !== turn) return;
    if (started.started) await settle(mine);
    else shown.value = { state: 'refused', reason: 'reason' in started ? started.reason : 'failed' };
  }

  async function goTo(span: Span): Promise<void> {
    const found = await ports.goTo(span).catch(() => false);
    note.value = found ? '' : words.table.gone;
  }

  return {
    url: ports.url,
    view,
    settings,
    always,
    note,
    pointed,
    edits,
    async open(autoRead) {
      const mine = ++turn;
      stop();
      stop = ports.onSettingsChange((changed) => {
        stored.value = changed;
      });
      const [reading, kept, isAlways] = await Promise.all([ports.reading(), ports.readSettings(), ports.always()]);
      if (mine !== turn) return;
      stored.value = kept;
      always.value = isAlways;
      if (reading?.state === 'reading' || (reading?.state === 'read' && reading.more)) await settle(mine);
      else if (autoRead && (reading === null || mayBeOther(reading))) await read(false);
      else if (reading !== null && reading.state !== 'none') await present(reading, mine);
      else shown.value = { state: 'none' };
    },
    read: () => read(true),
    goTo,
    async openCard(finding, span) {
      const isOpen = await ports.openCard(finding).catch(() => false);
      if (isOpen) note.value = marks.opened;
      else await goTo(span);
    },
    wanted: signal(null),
    light(span) {
      ports.light(span).catch(() => undefined); // the tab may have gone on to another page
    },
    ...choices,
    pack,
    async importPack() {
      if (pack.value !== null) await ports.importPack(pack.value);
    },
    say(sentence) {
      note.value = sentence;
    },
    close() {
      turn++;
      stop();
      deafen();
      edits.close();
    },
  };
}

/** The reading with its rule sets in the colours that the reader has chosen by now. */
function inChosenColours(view: View, settings: Settings | null): View {
  if (view.state !== 'read' || settings === null) return view;
  return { ...view, ruleSets: view.ruleSets.map((ruleSet) => inColours(ruleSet, settings)) };
}

/** Whether another press may give another reading: where there was no article, the reader may have selected something since. */
function mayBeOther(reading: Reading): boolean {
  if (reading.state === 'read') return reading.analysis.notices.some(({ code }) => code === 'selection');
  return reading.state === 'none' || reading.state === 'no-article';
}
