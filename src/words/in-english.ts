import background from '../locales/en/background.json' with { type: 'json' };
import compare from '../locales/en/compare.json' with { type: 'json' };
import content from '../locales/en/content.json' with { type: 'json' };
import exported from '../locales/en/export.json' with { type: 'json' };
import language from '../locales/en/language.json' with { type: 'json' };
import manifest from '../locales/en/manifest.json' with { type: 'json' };
import marks from '../locales/en/marks.json' with { type: 'json' };
import options from '../locales/en/options.json' with { type: 'json' };
import own from '../locales/en/own.json' with { type: 'json' };
import practice from '../locales/en/practice.json' with { type: 'json' };
import ui from '../locales/en/ui.json' with { type: 'json' };
import welcome from '../locales/en/welcome.json' with { type: 'json' };
import why from '../locales/en/why.json' with { type: 'json' };
import type { Message } from './catalogue.ts';

const english: ReadonlyMap<string, Message> = new Map(
  [background, compare, content, exported, language, manifest, marks, options, own, practice, ui, welcome, why].flatMap(
    (subject) => Object.entries<Message>(subject),
  ),
);

/** The message in English, its values put in as a browser does it; empty where there is none. */
export function lookUp(key: string, values: string[]): string {
  const found = english.get(key);
  if (found === undefined) return '';
  return found.message.replace(/\$(\w+)\$/g, (whole, name: string) => {
    const content = found.placeholders?.[name.toLowerCase()]?.content;
    return content === undefined ? whole : (values[Number(content.slice(1)) - 1] ?? '');
  });
}
