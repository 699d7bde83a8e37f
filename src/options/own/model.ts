import { type ReadonlySignal, signal } from '@preact/signals';
import type { PackCheck, PackUpdate, TriedMark } from '../../shared/messages.ts';
import type { OwnPack } from '../../shared/own-packs.ts';
import { marks } from '../../ui/words-marks.ts';
import { STARTER } from './starter.ts';
import { words } from './words.ts';

/** What the editor of rule sets does with the browser. */
export interface OwnPorts {
  read(): Promise<OwnPack[]>;
  save(pack: OwnPack): Promise<void>;
  remove(id: string): Promise<void>;
  onChange(changed: () => void): () => void;
  check(source: string): Promise<PackCheck>;
  try(source: string, text: string): Promise<TriedMark[]>;
  copy(id: string): Promise<string | null>;
  compare(source: string): Promise<PackUpdate | null>;
  now(): number;
}

/** A rule set that is being written: its file, what is wrong with it, and what it marks in the try-out box. */
export interface Draft {
  /** The id under which it is kept; null for a new one. */
  of: string | null;
  source: string;
  check: PackCheck | null;
  tried: string;
  marks: TriedMark[];
}

/** A file that was chosen for import: new, or a newer version whose changes are shown before it is taken. */
export interface Import {
  source: string;
  check: PackCheck;
  update: PackUpdate | null;
}

/** The state behind the reader's own rule sets. */
export interface OwnPacks {
  packs: ReadonlySignal<OwnPack[]>;
  draft: ReadonlySignal<Draft | null>;
  incoming: ReadonlySignal<Import | null>;
  /** What was just deleted, until the next change: it can be brought back. */
  deleted: ReadonlySignal<OwnPack | null>;
  /** That saving or deleting failed and why, in a sentence. */
  problem: ReadonlySignal<string | null>;
  open(): Promise<void>;
  write(): Promise<void>;
  edit(id: string): Promise<void>;
  duplicate(id: string): Promise<void>;
  type(source: string): void;
  tryOn(text: string): void;
  save(): Promise<void>;
  close(): void;
  remove(id: string): Promise<void>;
  bringBack(): Promise<void>;
  import(source: string): Promise<void>;
  take(): Promise<void>;
  refuse(): void;
}

/** Checking waits until the reader pauses: milliseconds. */
const PAUSE = 250;

export function createOwnPacks(ports: OwnPorts): OwnPacks {
  const packs = signal<OwnPack[]>([]);
  const draft = signal<Draft | null>(null);
  const incoming = signal<Import | null>(null);
  const deleted = signal<OwnPack | null>(null);
  const problem = signal<string | null>(null);
  let timer: ReturnType<typeof setTimeout> | undefined;

  const load = async () => {
    packs.value = await ports.read();
  };
  /** Asks what the draft comes to; an answer that another keystroke has overtaken is dropped. */
  const ask = async () => {
    const asked = draft.value;
    if (asked === null) return;
    const [check, marks] = await Promise.all([ports.check(asked.source), ports.try(asked.source, asked.tried)]);
    const now = draft.value;
    if (now?.source === asked.source && now.tried === asked.tried) draft.value = { ...now, check, marks };
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void ask(), PAUSE);
  };
  const begin = (of: string | null, source: string) => {
    problem.value = null;
    incoming.value = null;
    draft.value = { of, source, check: null, tried: '', marks: [] };
    return ask();
  };
  const attempt = async (saving: Promise<void>, wording: (error: unknown) => string): Promise<boolean> => {
    try {
      await saving;
      problem.value = null;
      return true;
    } catch (error) {
      problem.value = wording(error);
      return false;
    }
  };
  const save = (pack: OwnPack) => attempt(ports.save(pack), words.problem);
  const remove = (id: string) => attempt(ports.remove(id), () => marks.notStored);

  return {
    packs,
    draft,
    incoming,
    deleted,
    problem,
    async open() {
      ports.onChange(() => void load());
      await load();
    },
    write: () => begin(null, STARTER),
    async edit(id) {
      const kept = packs.value.find((pack) => pack.id === id);
      if (kept) await begin(id, kept.source);
    },
    async duplicate(id) {
      const source = await ports.copy(id);
      if (source !== null) await begin(null, source);
    },
    type(source) {
      if (draft.value) draft.value = { ...draft.value, source };
      soon();
    },
    tryOn(tried) {
      if (draft.value) draft.value = { ...draft.value, tried };
      soon();
    },
    async save() {
      await ask();
      const { of, source, check } = draft.value ?? {};
      if (source === undefined || check?.id == null) return;
      const kept = packs.value.find(({ id }) => id === of);
      const base = kept === undefined ? null : (kept.base ?? kept.source);
      if (!(await save({ id: check.id, source, base, changed: ports.now() }))) return;
      if (of != null && of !== check.id && !(await remove(of))) return;
      draft.value = null;
    },
    close() {
      clearTimeout(timer);
      draft.value = null;
      problem.value = null;
    },
    async remove(id) {
      const pack = packs.value.find((one) => one.id === id) ?? null;
      if (!(await remove(id))) return;
      deleted.value = pack;
      if (draft.value?.of === id) draft.value = null;
    },
    async bringBack() {
      const back = deleted.value;
      if (back && (await save(back))) deleted.value = null;
    },
    async import(source) {
      draft.value = null;
      const [check, update] = await Promise.all([ports.check(source), ports.compare(source)]);
      incoming.value = { source, check, update };
    },
    async take() {
      const taken = incoming.value;
      if (taken?.check.id == null) return;
      const merged = taken.update?.source ?? taken.source;
      const base = merged === taken.source ? null : taken.source;
      if (await save({ id: taken.check.id, source: merged, base, changed: ports.now() })) incoming.value = null;
    },
    refuse() {
      incoming.value = null;
    },
  };
}
