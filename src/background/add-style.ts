import { browser } from '../shared/browser.ts';
import type { Look } from '../shared/looks.ts';
import { sheetOf } from '../shared/mark-css.ts';

/** In Chromium an element takes the looks of a highlight from those around it, those around a shadow tree too. Firefox alone tells its name. */
const INHERITS = !('getBrowserInfo' in browser.runtime);

/** Firefox lets only a user's rules into shadow trees. */
const ORIGINS = INHERITS ? (['AUTHOR'] as const) : (['AUTHOR', 'USER'] as const);

/** Gives a tab's page, and with `frames` those in it that the extension may reach, a style sheet with these looks that they cannot see. */
export async function addStyle(tabId: number, frames: boolean, looks: readonly Look[]): Promise<void> {
  const css = sheetOf(looks, INHERITS);
  const target = frames ? { tabId, allFrames: true } : { tabId };
  await Promise.all(ORIGINS.map((origin) => browser.scripting.insertCSS({ target, css, origin })));
}
