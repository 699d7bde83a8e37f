import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { Message } from '../src/words/catalogue.ts';

const LOCALES = 'src/locales';

/**
 * Puts `_locales/LANGUAGE/messages.json` together from the files of src/locales, one for each subject, as browsers read
 * it. What only translators need stays behind; a translation's placeholders are those of the English message.
 */
export function locales(): Plugin {
  let root = process.cwd();
  return {
    name: 'caveat:locales',
    configResolved(config) {
      root = config.root;
    },
    async generateBundle() {
      const english = await readLanguage(root, 'en');
      for (const language of await languages(root)) {
        const messages = await readLanguage(root, language);
        const built = Object.entries(messages).map(([key, { message }]) => {
          const placeholders = english[key]?.placeholders;
          return [key, placeholders === undefined ? { message } : { message, placeholders }] as const;
        });
        this.emitFile({
          type: 'asset',
          fileName: `_locales/${language}/messages.json`,
          source: JSON.stringify(Object.fromEntries(built)),
        });
      }
    },
  };
}

/** The languages of the interface, by the names of their folders. */
export async function languages(root: string): Promise<string[]> {
  return (await readdir(join(root, LOCALES))).sort();
}

/** All messages of a language. @throws where two files have the same key */
export async function readLanguage(root: string, language: string): Promise<Record<string, Message>> {
  const folder = join(root, LOCALES, language);
  const messages: Record<string, Message> = {};
  for (const file of (await readdir(folder)).sort()) {
    const subject: Record<string, Message> = JSON.parse(await readFile(join(folder, file), 'utf8'));
    for (const [key, message] of Object.entries(subject)) {
      if (key in messages) throw new Error(`${language}/${file}: the key “${key}” is in another file as well`);
      messages[key] = message;
    }
  }
  return messages;
}
