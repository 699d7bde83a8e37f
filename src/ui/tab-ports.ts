import { allowAlways, endAlways, isAlways } from '../shared/always.ts';
import { browser } from '../shared/browser.ts';
import { CallError, callBackground, callContent } from '../shared/call.ts';
import { handToOptions, packInTab } from '../shared/incoming-pack.ts';
import { patternOf } from '../shared/match-pattern.ts';
import { isPointed, POINTING } from '../shared/pointing.ts';
import { onSettingsChange, readSettings, writeSettings } from '../shared/settings-store.ts';
import { editPorts } from './edit-ports.ts';
import type { TabPorts } from './session.ts';

/** The ports of one tab. */
export function tabPorts({ id: tabId, url, isPrivate }: BoundTab): TabPorts {
  const pattern = url === null ? null : patternOf(url);
  return {
    url,
    async reading() {
      try {
        return await callContent(tabId, 'reading', {});
      } catch (error) {
        if (error instanceof CallError && error.code === 'no-receiver') return null;
        throw error;
      }
    },
    read: (anyway) => callBackground('read', { tabId, anyway }),
    goTo: async (span) => (await callContent(tabId, 'goTo', { span })).found,
    light: async (span) => {
      await callContent(tabId, 'light', { span });
    },
    openCard: async (finding) => (await callContent(tabId, 'openCard', { finding })).found,
    readSettings,
    writeSettings,
    onSettingsChange,
    always: async () => (pattern === null ? null : isAlways(pattern)),
    async setAlways(on) {
      if (pattern === null) return false;
      if (on) return allowAlways(pattern);
      await endAlways(pattern);
      return false;
    },
    packInPage: () => packInTab(tabId),
    importPack: handToOptions,
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    onPointed(pointed) {
      const port = browser.tabs.connect(tabId, { name: POINTING, frameId: 0 });
      port.onMessage.addListener((message) => {
        if (isPointed(message)) pointed(message);
      });
      // A tab that has gone on to another page ends it: there is nobody to point any more.
      port.onDisconnect.addListener(() => pointed([]));
      return () => port.disconnect();
    },
    edits: editPorts(isPrivate),
  };
}

export interface BoundTab {
  id: number;
  /** Null where the browser does not tell it to us. */
  url: string | null;
  windowId: number | undefined;
  /** Whether its window is a private one: nothing of its pages is kept. */
  isPrivate: boolean;
}

/** The tab that a page of ours belongs to: the one in its own address (`?tab=ID`), else the active one of its window. */
export async function boundTab(search: string): Promise<BoundTab | null> {
  const asked = new URLSearchParams(search).get('tab');
  const tab =
    asked !== null && /^\d+$/.test(asked)
      ? await browser.tabs.get(Number(asked)).catch(() => null)
      : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  if (tab?.id === undefined) return null;
  return { id: tab.id, url: tab.url ?? null, windowId: tab.windowId, isPrivate: tab.incognito };
}
