import { browser } from '../shared/browser.ts';
import { callBackground } from '../shared/call.ts';
import { CONTENT_SCRIPT } from '../shared/content-script.ts';
import { isUnder } from '../shared/match-pattern.ts';
import { readSettings } from '../shared/settings-store.ts';
import { boundTab } from '../ui/tab-ports.ts';

/*
 * The popup's first script, before its style sheets and modules: a click on the toolbar is a wish to read, and the browser tells
 * nobody of it before the popup opens. It wakes the background, which unpacks its weights while the script in the page looks for the
 * article. That script reads by itself, since whoever brings it in wants that, and does nothing where it is already: to ask first
 * would only take time. The popup's own way to a reading, which joins this one, says what fails.
 */

async function read(): Promise<void> {
  const [tab, { never }] = await Promise.all([boundTab(location.search), readSettings()]);
  if (tab === null || (tab.url !== null && isUnder(tab.url, never))) return;
  await browser.scripting.executeScript({ target: { tabId: tab.id }, files: [CONTENT_SCRIPT] });
}

callBackground('prepare', {}).catch(() => undefined);
read().catch(() => undefined);
