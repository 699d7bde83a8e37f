import type { Tabs } from 'webextension-polyfill';
import type { Span } from '../engine/analysis.ts';
import { browser } from '../shared/browser.ts';
import { CallError, callContent } from '../shared/call.ts';
import type { Reading } from '../shared/messages.ts';
import { settingsAt } from '../shared/on-site.ts';
import type { Settings } from '../shared/settings.ts';
import { readSettings } from '../shared/settings-store.ts';
import { exportedOf, type ReadState } from '../ui/model/exported.ts';
import { isForeign } from '../ui/model/foreign.ts';
import type { ComparePorts, OpenTabs } from './ports.ts';

/** A frozen tab may never answer. */
const PATIENCE = 1500;

/** The open tabs, by what their own scripts say: the browser need not tell us any address. */
export const comparePorts: ComparePorts = {
  async openTabs() {
    const [own, settings] = await Promise.all([browser.tabs.getCurrent(), readSettings()]);
    // A private window's articles are compared with each other, and are nobody else's to see.
    const tabs = (await browser.tabs.query({})).filter(
      (tab) => tab.id !== own?.id && tab.incognito === (own?.incognito ?? false) && !isOurs(tab),
    );
    const open: OpenTabs = { read: [], unread: [], busy: false };
    const readings = await Promise.all(tabs.map(({ id }) => (id === undefined ? null : readingOf(id))));
    tabs.forEach(({ id, title }, index) => {
      const reading = readings[index];
      if (id === undefined) return;
      if (reading?.state === 'reading' || (reading?.state === 'read' && reading.more)) open.busy = true;
      if (reading?.state !== 'read') open.unread.push({ title: title ?? null, foreign: false });
      else if (isForeign(reading.analysis)) open.unread.push({ title: title ?? null, foreign: true });
      else open.read.push({ id, reading: asShown(reading, settings) });
    });
    return open;
  },

  async goTo(tabId, span) {
    const tab = await browser.tabs.update(tabId, { active: true });
    if (tab?.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
    return span === null ? true : await isFound(tabId, span);
  },

  onChange(changed) {
    // The background notes down each tab that it has read.
    browser.storage.onChanged.addListener((changes, area) => {
      if (area === 'session' && 'lastRead' in changes) changed();
    });
    browser.tabs.onRemoved.addListener(changed);
  },

  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};

/** A reading with the marks that the reader sees: of rule sets that are on, and not hidden. */
function asShown(reading: ReadState, settings: Settings): ReadState {
  const { url } = reading.article.meta;
  const { findings } = exportedOf(reading, settingsAt(settings, url), [], url);
  return { ...reading, analysis: { ...reading.analysis, findings: [...findings] } };
}

async function isFound(tabId: number, span: Span): Promise<boolean> {
  return (await callContent(tabId, 'goTo', { span })).found;
}

/** A tab's reading; null where no script of ours runs in it, or none that answers. */
async function readingOf(tabId: number): Promise<Reading | null> {
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE));
  const asked = callContent(tabId, 'reading', {}).catch((error: unknown) => {
    if (error instanceof CallError) return null;
    throw error;
  });
  return Promise.race([asked, late]);
}

function isOurs({ url }: Tabs.Tab): boolean {
  return url?.startsWith(browser.runtime.getURL('')) === true;
}
