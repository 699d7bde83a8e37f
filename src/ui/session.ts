import { type ReadonlySignal, signal } from '@preact/signals';
import type { Span } from '../engine/analysis.ts';
import type { Reading, ReadRefusal } from '../shared/messages.ts';
import type { Settings } from '../shared/settings.ts';
import { createEdits, type EditPorts, type Edits } from './edits.ts';
import { words } from './words.ts';

/** What a view does with the browser; `tab-ports.ts` is the real one, tests hand in their own. */
export interface TabPorts {
  /** The tab's address; null where the browser does not tell it to us. */
  url: string | null;
  /** The tab's reading, or null where no script of ours runs in it. */
  reading(): Promise<Reading | null>;
  read(): Promise<{ started: boolean; reason?: ReadRefusal }>;
  goTo(span: Span): Promise<boolean>;
  light(span: Span | null): Promise<void>;
  readSettings(): Promise<Settings>;
  writeSettings(change: (current: Settings) => Partial<Settings>): Promise<void>;
  /** Returns a function that ends it. */
  onSettingsChange(changed: (settings: Settings) => void): () => void;
  /** Whether the tab's site is read without asking; null for pages that belong to no site. */
  always(): Promise<boolean | null>;
  /** Asks for the site's permission, or gives it back; resolves to what holds afterwards. Call it within a click. */
  setAlways(on: boolean): Promise<boolean>;
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
export interface Session {
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
  setRuleSet(id: string, on: boolean): Promise<void>;
  setHideAll(hidden: boolean): Promise<void>;
  setAlways(on: boolean): Promise<void>;
  say(note: string): void;
  close(): void;
}

export function createSession(ports: TabPorts): Session {
  const view = signal<View>({ state: 'asking' });
  const settings = signal<Settings | null>(null);
  const always = signal<boolean | null>(null);
  const note = signal('');
  const edits = createEdits(ports.edits);
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
    view.value = reading;
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
      if (reading.state === 'reading') view.value = reading;
      else if (view.value.state !== 'read') await present(reading, mine);
      await ports.wait(PAUSE);
    }
  }

  /** While the tab is being read: shows the beginning of a long article as soon as there is one. */
  async function showBeginning(mine: number, isDone: () => boolean): Promise<void> {
    while (!isDone() && mine === turn && view.value.state !== 'read') {
      await ports.wait(PAUSE);
      const reading = isDone() ? null : await ports.reading().catch(() => null);
      if (reading?.state === 'read' && reading.more && !isDone()) await present(reading, mine);
    }
  }

  async function read(): Promise<void> {
    const mine = ++turn;
    view.value = { state: 'asking' };
    let isDone = false;
    const asked = ports.read().catch((): { started: false } => ({ started: false }));
    void showBeginning(mine, () => isDone);
    const started = await asked;
    isDone = true;
    if (mine !== turn) return;
    if (started.started) await settle(mine);
    else view.value = { state: 'refused', reason: 'reason' in started ? started.reason : 'failed' };
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
        settings.value = changed;
      });
      const [reading, stored, site] = await Promise.all([ports.reading(), ports.readSettings(), ports.always()]);
      if (mine !== turn) return;
      settings.value = stored;
      always.value = site;
      if (reading?.state === 'reading' || (reading?.state === 'read' && reading.more)) await settle(mine);
      else if (reading !== null && reading.state !== 'none') await present(reading, mine);
      else if (autoRead) await read();
      else view.value = { state: 'none' };
    },
    read,
    async goTo(span) {
      const found = await ports.goTo(span).catch(() => false);
      note.value = found ? '' : words.table.gone;
    },
    light(span) {
      ports.light(span).catch(() => undefined); // the tab may have gone on to another page
    },
    setRuleSet: (id, on) => ports.writeSettings((current) => ({ ruleSets: { ...current.ruleSets, [id]: on } })),
    setHideAll: (hideAll) => ports.writeSettings(() => ({ hideAll })),
    async setAlways(on) {
      always.value = await ports.setAlways(on);
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
