import type { ReadonlySignal } from '@preact/signals';
import { signal } from '@preact/signals';
import type { Article, Span } from '../engine/analysis.ts';
import { callBackground } from '../shared/call.ts';
import type { Reading } from '../shared/messages.ts';
import { onSettingsChange, readSettings, writeSettings } from '../shared/settings-store.ts';
import { editPorts } from '../ui/edit-ports.ts';
import type { TabPorts } from '../ui/session.ts';

/** How long a place shows that one went to it. */
const FLASH = 600;

/** What a view does with a text that stands in the page itself. */
export interface PastedPorts extends TabPorts {
  /** The text that is read next; null for none. */
  take(article: Article | null): void;
  /** The words that are shown to the reader. */
  lit: ReadonlySignal<Span | null>;
}

/** @param scroll brings the lit words into view, once they are drawn */
export function pastedPorts(scroll: () => void): PastedPorts {
  const lit = signal<Span | null>(null);
  let taken: Article | null = null;
  let reading: Reading = { state: 'none' };
  return {
    url: null,
    lit,
    take(article) {
      taken = article;
      reading = { state: 'none' };
    },
    reading: async () => reading,
    async read() {
      if (taken === null) return { started: false };
      const article = taken;
      try {
        const read = await callBackground('readText', { article });
        reading = { state: 'read', article, ...read, lost: { findings: [], positions: [] } };
      } catch (error) {
        reading = { state: 'failed', message: error instanceof Error ? error.message : String(error) };
      }
      return { started: true };
    },
    async goTo(span) {
      lit.value = span;
      requestAnimationFrame(scroll);
      setTimeout(() => {
        if (lit.value === span) lit.value = null;
      }, FLASH);
      return true;
    },
    light: async (span) => {
      lit.value = span;
    },
    openCard: async () => false,
    readSettings,
    writeSettings,
    onSettingsChange,
    // The text belongs to no site, and nothing of it is kept.
    always: async () => null,
    setAlways: async () => false,
    packInPage: async () => null,
    importPack: async () => {},
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    onPointed: () => () => {},
    edits: editPorts(true),
  };
}
