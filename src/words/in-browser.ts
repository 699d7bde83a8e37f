import { browser } from '../shared/browser.ts';

/** The message in the language that the browser chose for the extension, its values put in; empty where there is none. */
export function lookUp(key: string, values: string[]): string {
  return browser.i18n.getMessage(key, values);
}
