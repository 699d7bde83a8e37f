import { readdirSync, readFileSync } from 'node:fs';
import type { Message } from '../../../src/words/catalogue.ts';

const home = new URL('../../../src/locales/', import.meta.url);

/** One file of a language: the messages of a subject, by key. */
export interface Subject {
  /** As in `de/why.json`. */
  file: string;
  messages: ReadonlyMap<string, Message>;
}

/** The languages of the interface, by their folders. */
export const languages = readdirSync(home).sort();

/** The files of a language, in the order of their names. */
export function subjectsOf(language: string): Subject[] {
  return readdirSync(new URL(`${language}/`, home))
    .sort()
    .map((name) => {
      const file = `${language}/${name}`;
      return {
        file,
        messages: new Map(Object.entries<Message>(JSON.parse(readFileSync(new URL(file, home), 'utf8')))),
      };
    });
}

/** All messages of a language, by key. */
export function messagesOf(language: string): Map<string, Message> {
  return new Map(subjectsOf(language).flatMap(({ messages }) => [...messages]));
}

/** The placeholders in a message's text, each once, in the order of their names. */
export function placeholdersIn(text: string): string[] {
  return [...new Set([...text.matchAll(/\$(\w+)\$/g)].map(([, name = '']) => name.toLowerCase()))].sort();
}
