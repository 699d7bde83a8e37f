import { browser } from '../shared/browser.ts';

/**
 * Gives a tab's page, and with `frames` those in it that the extension may reach, a style sheet that they cannot see. As an author's
 * and as a user's: Firefox lets only a user's rules into shadow trees, and Chromium paints no background of a highlight by them.
 */
export async function addStyle(tabId: number, frames: boolean, css: string): Promise<void> {
  const target = frames ? { tabId, allFrames: true } : { tabId };
  await Promise.all([
    browser.scripting.insertCSS({ target, css, origin: 'AUTHOR' }),
    browser.scripting.insertCSS({ target, css, origin: 'USER' }),
  ]);
}
