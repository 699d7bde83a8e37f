import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages, messagesOf, placeholdersIn, subjectsOf } from './locales/catalogues.ts';
import { NAMES, OUTSIDE, SAME } from './locales/exceptions.ts';
import { literalsOf, stringsOf } from './locales/literals.ts';

const src = new URL('../../src/', import.meta.url).pathname;
const files = readdirSync(src, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(?:tsx?|html)$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
  .map((entry) => relative(src, join(entry.parentPath, entry.name)).split(sep).join('/'))
  .map((file) => ({ file, code: readFileSync(join(src, file), 'utf8') }));
const scripts = files.filter(({ file }) => !file.endsWith('.html'));
const manifest = readFileSync(new URL('../../manifest.json', import.meta.url), 'utf8');

const english = messagesOf('en');
const translations = languages.filter((language) => language !== 'en');

describe('the languages of the interface', () => {
  it('are English, Spanish, French, German, Hindi and Urdu', () => {
    expect(languages).toEqual(['de', 'en', 'es', 'fr', 'hi', 'ur']);
  });

  it.each(languages)('%s has its messages under the names of their subjects, each once', (language) => {
    const subjects = subjectsOf(language);
    const misplaced = subjects.flatMap(({ file, messages }) =>
      [...messages.keys()].filter((key) => !key.startsWith(`${file.replace(/^.*\/|\.json$/g, '')}_`)),
    );
    expect(misplaced).toEqual([]);
    expect(messagesOf(language).size).toBe(subjects.reduce((sum, { messages }) => sum + messages.size, 0));
  });

  it.each(translations)('%s has the messages of English, and no other', (language) => {
    expect([...messagesOf(language).keys()].sort()).toEqual([...english.keys()].sort());
  });

  it.each(translations)('%s has the values of English in every message', (language) => {
    const differ = [...messagesOf(language)].filter(
      ([key, { message }]) => placeholdersIn(message).join() !== placeholdersIn(english.get(key)?.message ?? '').join(),
    );
    expect(differ.map(([key]) => key)).toEqual([]);
  });

  it.each(translations)('%s leaves no message in English', (language) => {
    const same = [...messagesOf(language)].filter(
      ([key, { message }]) =>
        message === english.get(key)?.message && hasWords(message) && !(SAME[key] ?? []).includes(language),
    );
    expect(same.map(([key, { message }]) => `${key}: ${message}`)).toEqual([]);
  });
});

/** A counted message may say its number in words, or leave it out: one place. */
function isCounted(key: string): boolean {
  return /_(?:one|other)$/.test(key);
}

/** Whether there is anything to translate in a message besides names and the values. */
function hasWords(message: string): boolean {
  return /\p{L}/u.test(message.replace(/\$\w+\$/g, '').replace(NAMES, ''));
}

describe('the English messages', () => {
  it('name their values in the order in which they are given', () => {
    const wrong = [...english].filter(([key, { message, placeholders = {} }]) => {
      const contents = Object.values(placeholders).map(({ content }) => content);
      const used = placeholdersIn(message);
      return (
        contents.some((content, index) => content !== `$${index + 1}`) ||
        used.some((name) => !(name in placeholders)) ||
        (!isCounted(key) && used.length < contents.length)
      );
    });
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  it('are all used', () => {
    const strings = new Set(scripts.flatMap(({ file, code }) => [...stringsOf(file, code)]));
    const unused = [...english.keys()].filter(
      (key) =>
        !strings.has(key) && !strings.has(key.replace(/_(?:one|other)$/, '')) && !manifest.includes(`"__MSG_${key}__"`),
    );
    expect(unused).toEqual([]);
  });

  it('are there for every key of the manifest', () => {
    const keys = [...manifest.matchAll(/__MSG_(\w+?)__/g)].map(([, key = '']) => key);
    expect(keys).toContain('manifest_description');
    expect(keys.filter((key) => !english.has(key))).toEqual([]);
  });
});

describe('words for a reader', () => {
  it('stand in the catalogue and nowhere else', () => {
    const found = scripts
      .filter(({ file }) => !OUTSIDE.some(([path]) => file.startsWith(path)))
      .flatMap(({ file, code }) =>
        literalsOf(file, code)
          .filter(({ text }) => hasWords(text))
          .map(({ text, line }) => `${file}:${line}: ${text}`),
      );
    expect(found).toEqual([]);
  });

  it('are not in the pages either: a page has a name until its script gives it a title', () => {
    const texts = files
      .filter(({ file }) => file.endsWith('.html') && !OUTSIDE.some(([path]) => file.startsWith(path)))
      .flatMap(({ file, code }) => [...code.matchAll(/>([^<]*\p{L}[^<]*)</gu)].map(([, text]) => `${file}: ${text}`));
    expect(texts.filter((text) => !text.endsWith('.html: Caveat'))).toEqual([]);
  });

  it('have their language and direction on every page', () => {
    const pages = files
      .filter(({ file }) => file.endsWith('/index.html'))
      .map(({ file }) => file.replace(/index\.html$/, ''));
    const silent = pages.filter(
      (page) => !scripts.some(({ file, code }) => file === `${page}main.tsx` && code.includes('setLanguage(document')),
    );
    expect(pages).toContain('popup/');
    expect(silent).toEqual([]);
  });

  it('in the manifest are looked up, but for the name', () => {
    const { name, description, action, commands } = JSON.parse(manifest);
    const texts = [
      description,
      action.default_title,
      ...Object.values<{ description?: string }>(commands).map((one) => one.description ?? ''),
    ];
    expect(name).toBe('Caveat');
    expect(texts.filter((text) => text !== '' && !/^__MSG_\w+__$/.test(text))).toEqual([]);
  });

  it.each([
    ['a.tsx', 'const a = <p>Read</p>;'],
    ['a.tsx', 'const a = <p aria-label={on ? "on" : x}>{b}</p>;'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: this is code.
    ['a.tsx', 'const a = <p title={`${n} places`}>{b}</p>;'],
    ['a.tsx', 'const a = <p>{n === 1 ? "one place" : x}</p>;'],
    ['a.ts', 'node.textContent = "Close";'],
    ['a.ts', 'menu.create({ id: "read", title: "Read with it" });'],
    ['words.ts', 'export const words = { says: "says" };'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: this is code.
    ['words.ts', 'export const words = { of: (n: number) => `${n} of ${say("a_b")}` };'],
  ])('would be noticed in %s: %s', (file, code) => {
    expect(literalsOf(file, code)).toHaveLength(1);
  });

  it.each([
    ['a.tsx', 'const a = <p title={kind === "less sure" ? words.a : words.b}>{text}</p>;'],
    ['a.tsx', 'const a = <p class="muted more" onClick={() => go("there")}>{say("ui_go")}</p>;'],
    ['a.ts', 'import { x } from "./a b.ts"; throw new Error("no such thing");'],
    ['a.ts', 'element("p", { class: dark ? "card dark" : "card" }, say("content_close"));'],
    ['words.ts', 'export const words = { says: say("ui_says"), of: (n: number) => say("ui_of", n) };'],
  ])('are none in %s: %s', (file, code) => {
    expect(literalsOf(file, code)).toEqual([]);
  });
});
