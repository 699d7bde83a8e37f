import { browser } from '../shared/browser.ts';
import { callBackground, callContent } from '../shared/call.ts';
import { CONTENT_SCRIPT } from '../shared/content-script.ts';
import { isUnder } from '../shared/match-pattern.ts';
import { readSettings } from '../shared/settings-store.ts';
import { boundTab } from '../ui/tab-ports.ts';

/*
 * The popup's first script, before its style sheets and modules: a click on the toolbar is a wish to read, and the browser tells
 * nobody of it before the popup opens. It wakes the background, which unpacks its weights while the script in the page looks for the
 * article. It takes nothing off the popup's own way to a reading, which joins this one, and says what fails.
 */

async function read(): Promise<void> {
  const [tab, { never }] = await Promise.all([boundTab(location.search), readSettings()]);
  if (tab === null || (tab.url !== null && isUnder(tab.url, never))) return;
  // Where the script is, the popup asks it what it has.
  if (await callContent(tab.id, 'reading', {}).catch(() => null)) return;
  await browser.scripting.executeScript({ target: { tabId: tab.id }, files: [CONTENT_SCRIPT] });
  await callContent(tab.id, 'readPage', {});
}

callBackground('prepare', {}).catch(() => undefined);
read().catch(() => undefined);
