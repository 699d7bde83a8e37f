import { lookUp } from '#catalogue';
import type { CountedKey, Key, MoreValues, Value, Values } from './catalogue.ts';

/*
 * Every word for a reader comes from here. The messages are in src/locales, a folder for each language and a file for
 * each subject; a new one goes into all six, with a description in English, and is named `subject_what`. The test
 * tests/unit/locales.test.ts finds what is missing, unused, or written elsewhere. More in docs/languages.md.
 *
 * `#catalogue` (package.json) is the browser's own look-up in the extension, so that no script carries the messages, and
 * the English files in Node: command line, library, tests.
 */

/** A message in the language of the interface. Sentences are whole messages: other languages put their words in another order. */
export function say<K extends Key>(key: K, ...values: Values<K>): string {
  return lookUp(key, values.map(written));
}

/** A message about `n` things, in the form that the language has for that number: one place, three places. */
export function sayCount<K extends CountedKey>(key: K, n: number, ...more: MoreValues<K>): string {
  const values = [n, ...more].map(written);
  return lookUp(`${key}_${new Intl.PluralRules(language()).select(n)}`, values) || lookUp(`${key}_other`, values);
}

/**
 * A message in pieces, for values that are no plain text (an element, words that lead to their place): its own texts and
 * the values between them, in the order of the language.
 */
export function sayAround<Thing>(key: Key, ...things: Thing[]): (string | Thing)[] {
  const marks = things.map((_, index) => String.fromCharCode(FIRST_MARK + index));
  return lookUp(key, marks)
    .split(/([\ue000-\ue008])/u)
    .filter((part) => part !== '')
    .map((part) => things[part.charCodeAt(0) - FIRST_MARK] ?? part);
}

/** Characters of nobody's: they stand for the values while a message is put together. */
const FIRST_MARK = 0xe000;

/** Things in a row, with the comma of the language and without a last “and”. */
export function sayList(things: readonly string[]): string {
  return things.join(say('language_comma'));
}

/** A number as the language writes it. */
export function sayNumber(n: number): string {
  return new Intl.NumberFormat(language()).format(n);
}

/**
 * The day of a date as pages write it (2031-04-09T16:05:00Z), as the language writes days: the page's own day, wherever the reader
 * is. What is no such date stays as it stands.
 */
export function sayDay(date: string): string {
  const day = Date.parse(/^\d{4}-\d\d-\d\d(?=$|[T ])/.exec(date)?.[0] ?? '');
  if (Number.isNaN(day)) return date;
  return new Intl.DateTimeFormat(language(), { dateStyle: 'long', timeZone: 'UTC' }).format(day);
}

/** The language that the messages are in (a tag for `lang`): English where there are none in the browser's own. */
export function language(): string {
  return say('language_tag');
}

/** Which way the messages are read. An Arabic browser shows them in English, and so from the left. */
export function direction(): string {
  return say('language_direction');
}

/** Between words that are read from the right, a name in Latin letters must not pull its neighbours over to its other side. */
function written(value: Value): string {
  if (typeof value === 'number') return sayNumber(value);
  return direction() === 'rtl' && /\p{Script=Latin}/u.test(value) ? `\u2068${value}\u2069` : value;
}
