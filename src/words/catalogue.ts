import type background from '../locales/en/background.json';
import type compare from '../locales/en/compare.json';
import type content from '../locales/en/content.json';
import type exported from '../locales/en/export.json';
import type language from '../locales/en/language.json';
import type manifest from '../locales/en/manifest.json';
import type marks from '../locales/en/marks.json';
import type options from '../locales/en/options.json';
import type own from '../locales/en/own.json';
import type practice from '../locales/en/practice.json';
import type ui from '../locales/en/ui.json';
import type welcome from '../locales/en/welcome.json';
import type why from '../locales/en/why.json';

/** A message of the English catalogue, in Chrome's format: `$NAME$` in the text stands for a value. */
export interface Message {
  message: string;
  /** For translators: where it stands, and what its values are. */
  description?: string;
  /** Which value each name stands for: `$1` is the first after the key. */
  placeholders?: Readonly<Record<string, { content: string }>>;
}

type English = typeof background &
  typeof compare &
  typeof content &
  typeof exported &
  typeof language &
  typeof manifest &
  typeof marks &
  typeof options &
  typeof own &
  typeof practice &
  typeof ui &
  typeof welcome &
  typeof why;

/** The name of a message: a key that the English catalogue lacks does not compile. */
export type Key = keyof English;

/** The messages without a value in them: labels and buttons. */
export type PlainKey = { [K in Key]: English[K] extends { placeholders: unknown } ? never : K }[Key];

/** What the counted messages are called without the ending that tells the number: one has `_one` and one `_other`. */
export type CountedKey = CountedOf<Key>;
type CountedOf<K> = K extends `${infer Base}_one` ? (`${Base}_other` extends Key ? Base : never) : never;

/** A number is written as the interface's language writes it. */
export type Value = string | number;

/** As many values as the message has placeholders. */
export type Values<K extends Key> = English[K] extends { placeholders: infer Names } ? AsMany<keyof Names> : [];

/** The values of a counted message after the number, which is its first. */
export type MoreValues<K extends CountedKey> =
  Values<`${K}_other` & Key> extends [unknown, ...infer More extends Value[]] ? More : [];

type AsMany<Name, Found extends Value[] = []> = [Name] extends [never]
  ? Found
  : AsMany<Exclude<Name, LastOf<Name>>, [Value, ...Found]>;

/** One member of a union: of overloaded functions inference takes the last. */
type LastOf<Union> = (Union extends unknown ? (from: () => Union) => void : never) extends (from: infer All) => void
  ? All extends () => infer Last
    ? Last
    : never
  : never;
