import { browser } from './browser.ts';
import { readSettings, writeSettings } from './settings-store.ts';

/** Whether a site's articles are read without asking: the reader listed it and the browser granted it. */
export async function isAlways(pattern: string): Promise<boolean> {
  const { always } = await readSettings();
  return always.includes(pattern) && (await browser.permissions.contains({ origins: [pattern] }));
}

/**
 * Asks for a site's permission and lists the site. Call it first thing within a click. The wish is written before the
 * answer comes: the browser's question may close the popup, and then the background acts on the grant alone.
 * @returns whether it was granted
 * @throws Error where the wish could not be stored; a permission that was granted is given back then
 */
export async function allowAlways(pattern: string): Promise<boolean> {
  const wished = writeSettings(({ always }) => ({ always: [...always.filter((one) => one !== pattern), pattern] }));
  const granted = await browser.permissions.request({ origins: [pattern] }).catch(() => false);
  try {
    await wished;
  } catch (error) {
    if (granted) await browser.permissions.remove({ origins: [pattern] }).catch(() => false);
    throw error;
  }
  if (!granted) await forget(pattern);
  return granted;
}

/** Takes a site off the list and gives its permission back. */
export async function endAlways(pattern: string): Promise<void> {
  await forget(pattern);
  // A permission that the build itself requires cannot be given back; the site is off the list all the same.
  await browser.permissions.remove({ origins: [pattern] }).catch(() => false);
}

function forget(pattern: string): Promise<void> {
  return writeSettings(({ always }) => ({ always: always.filter((one) => one !== pattern) }));
}
