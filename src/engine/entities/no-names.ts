import { BODIES } from '../attribution/source-nouns.ts';
import type { Text } from '../text/text.ts';
import { isGivenName } from './first-names.ts';

/** A verb or a pronoun that the tagger took into a name, as in headlines set in title case ("ISIS Suggests It Can …"). */
export function endsName(text: Text, i: number): boolean {
  const token = text.tokens[i];
  if (!token) return true;
  // Captions and links that run into the text.
  if (/^(MORE|Photo|Image|Images|Getty|Advertisement|Continue|Newsletter)$/.test(token.text)) return true;
  return (
    /^(VBZ|VBD|VBP|MD|PRP|TO|WP|WDT|RB)$/.test(token.pos) || (token.pos === 'IN' && !/^(of|for|de)$/.test(token.lower))
  );
}

/** Three words or more in capitals: a shouted headline, not a name. */
export function isShouted(text: Text, first: number, last: number): boolean {
  return last - first > 2 && text.tokens.slice(first, last).every((t) => t.text === t.text.toUpperCase());
}

/** Words that a capital does not make a name. */
const GENERIC =
  /^(pm|fm|foreign|general|security|national|several|americas|state|federal|interior|defen[cs]e|the|public|western|eastern|northern|southern|central|internet|web|constitution|islam|muslim|christian|jewish|arab|others|some|many|report|reports|officials|sources|experts|analysts|video|image|photo|related|read|more|update|breaking|exclusive|opinion|analysis|getty|advertisement|newsletter)$/;

const OFFICE =
  /^(president|minister|secretary|gen\.|general|adm\.|admiral|sen\.|senator|rep\.|gov\.|col\.|lt\.|maj\.|capt\.|sgt\.|cmdr\.|chancellor|ambassador|spokesman|spokeswoman|spokesperson|director|mr\.|ms\.|mrs\.|dr\.|prof\.|professor)$/;

/** Whether "General" at a token opens a body's name and is nobody's rank: "General Motors", "General Assembly". */
export function isFirm(text: Text, i: number): boolean {
  return text.tokens[i]?.lower === 'general' && FIRMS.test(text.tokens[i + 1]?.text ?? '');
}

const FIRMS =
  /^(Motors|Electric|Mills|Dynamics|Atomics|Assembly|Services|Council|Conference|Staff|Secretariat|Hospital|Union|Election)$/;

/** A title with a capitalised word after it, which starts a person's name. */
export function isOffice(text: Text, i: number): boolean {
  if (isFirm(text, i)) return false;
  return OFFICE.test(text.tokens[i]?.lower ?? '') && /^\p{Lu}/u.test(text.tokens[i + 1]?.text ?? '');
}

/** Whether a single word, in lower case, is no name though it has a capital. */
export function isNoName(lower: string): boolean {
  return GENERIC.test(lower) || OFFICE.test(lower) || isWeekday(lower);
}

/**
 * How many tokens at `i` stand within a person's name though they are none: one of "Omar | bin | Velin", three of
 * "Ana | “Pip” | Sorel".
 */
export function joinedAt(text: Text, i: number): number {
  const { tokens } = text;
  const isName = (at: number) => tokens[at]?.name === 'PERSON';
  if (!isName(i - 1)) return 0;
  if (/^(bin|ben|ibn|bint|van|von|der|da|dos|du)$/.test(tokens[i]?.text ?? '')) return isName(i + 1) ? 1 : 0;
  const isNickname = /^[“"(]$/.test(tokens[i]?.text ?? '') && /^[”")]$/.test(tokens[i + 2]?.text ?? '');
  return isNickname && isName(i + 3) && /^\p{Lu}/u.test(tokens[i + 1]?.text ?? '') ? 3 : 0;
}

/** Whether a word, in lower case, is the name of a day. */
export function isWeekday(lower: string): boolean {
  return /^(mon|tues|wednes|thurs|fri|satur|sun)day$/.test(lower);
}

/**
 * "Tam Berrow | and Ana Sorel", "Harbour Department | and Lake Agency": two names that the tagger took for one, from the
 * "and" at a token. "Fish and Wildlife Service" is one.
 */
export function joinsNames(text: Text, from: number, at: number): boolean {
  if (text.tokens[at]?.lower !== 'and') return false;
  const word = (i: number) => text.tokens[i]?.text ?? '';
  if (isGivenName(word(from)) && isGivenName(word(at + 1)) && /^\p{Lu}/u.test(word(at + 2))) return at - from > 1;
  if (!BODIES.has(word(at - 1).toLowerCase())) return false;
  for (let i = at + 1; /^\p{Lu}/u.test(word(i)); i++) if (BODIES.has(word(i).toLowerCase())) return true;
  return false;
}
