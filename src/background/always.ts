import { browser } from '../shared/browser.ts';
import { FIRST_LOOK } from '../shared/content-script.ts';
import { readSettings, writeSettings } from '../shared/settings-store.ts';
import { say } from '../words/say.ts';
import { addReport } from './reports.ts';

const ID = 'always';

let last: Promise<void> = Promise.resolve();

/**
 * Registers the first look for the sites that are read without asking: those that the reader listed and the browser
 * granted. Called whenever either may have changed; calls wait for one another, since an id registers once.
 */
export function syncAlways(): Promise<void> {
  last = last.then(sync).catch((error: unknown) => addReport(say('background_not_set_up', String(error))));
  return last;
}

async function sync(): Promise<void> {
  const matches = await granted((await readSettings()).always);
  const existing = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (matches.length === 0) {
    if (existing.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const [now] = existing;
  if (now?.matches?.toString() === matches.toString() && now.js?.toString() === FIRST_LOOK) return;
  const script = { id: ID, matches, js: [FIRST_LOOK], runAt: 'document_idle' as const };
  if (existing.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** A permission taken back in the browser's own settings ends the site's entry here too. */
export async function dropRevoked(): Promise<void> {
  const { always } = await readSettings();
  const kept = await granted(always);
  const revoked = always.filter((pattern) => !kept.includes(pattern));
  if (revoked.length > 0)
    await writeSettings((current) => ({ always: current.always.filter((pattern) => !revoked.includes(pattern)) }));
  await syncAlways();
}

async function granted(patterns: readonly string[]): Promise<string[]> {
  const answers = await Promise.all(
    patterns.map((pattern) => browser.permissions.contains({ origins: [pattern] }).catch(() => false)),
  );
  return patterns.filter((_, index) => answers[index]);
}
