import { browser } from '../shared/browser.ts';
import { CallError, callContent } from '../shared/call.ts';
import { CONTENT_SCRIPT } from '../shared/content-script.ts';
import { isUnder } from '../shared/match-pattern.ts';
import type { Reading, ReadRefusal } from '../shared/messages.ts';
import { readSettings } from '../shared/settings-store.ts';
import { say } from '../words/say.ts';
import { addReport } from './reports.ts';

export type ReadResult = { started: true; state: Reading['state'] } | { started: false; reason: ReadRefusal };

/**
 * Has a tab's content script read its page, and puts the script there first where it is absent.
 * @param anyway on a site too that the reader wants never read
 */
export async function readTab(tabId: number, anyway = false): Promise<ReadResult> {
  try {
    if (!anyway && (await isNever(tabId))) return { started: false, reason: 'never' };
    const running = await ask(tabId);
    if (running !== null) return { started: true, state: running };
    const refusal = await inject(tabId);
    if (refusal !== null) return { started: false, reason: refusal };
    const injected = await ask(tabId);
    if (injected !== null) return { started: true, state: injected };
    throw new Error('the script in the page did not answer');
  } catch (error) {
    await addReport(say('background_not_read', error instanceof Error ? error.message : String(error)));
    return { started: false, reason: 'failed' };
  }
}

/** Brings the reader into a tab whose page may be an article; it reads by itself, since its site is read without asking. */
export async function readSeen(tabId: number): Promise<void> {
  if (!(await isNever(tabId))) await inject(tabId);
}

/** Whether the tab's site is never read. Where the browser keeps the address to itself, it is nobody's site yet. */
async function isNever(tabId: number): Promise<boolean> {
  const { never } = await readSettings();
  if (never.length === 0) return false;
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return tab?.url !== undefined && isUnder(tab.url, never);
}

/** The state that the tab's script reached, or null where none runs. */
async function ask(tabId: number): Promise<Reading['state'] | null> {
  try {
    return (await callContent(tabId, 'readPage', {})).state;
  } catch (error) {
    if (error instanceof CallError && error.code === 'no-receiver') return null;
    throw error;
  }
}

async function inject(tabId: number): Promise<ReadRefusal | null> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [CONTENT_SCRIPT] });
    return null;
  } catch {
    // The browsers word this in a dozen ways: their own pages, the stores, error pages, sites without a grant.
    const tab = await browser.tabs.get(tabId).catch(() => null);
    return tab === null ? 'no-tab' : 'not-allowed';
  }
}
