import type { Text } from '../text/text.ts';

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
  /^(pm|foreign|general|security|national|several|americas|state|federal|interior|defen[cs]e|the|public|western|eastern|northern|southern|central|internet|web|constitution|islam|muslim|christian|jewish|arab|others|some|many|report|reports|officials|sources|experts|analysts|video|image|photo|monday|tuesday|wednesday|thursday|friday|saturday|sunday|related|read|more|update|breaking|exclusive|opinion|analysis|getty|advertisement|newsletter)$/;

const OFFICE =
  /^(president|minister|secretary|gen\.|general|adm\.|admiral|sen\.|senator|rep\.|gov\.|col\.|lt\.|maj\.|capt\.|sgt\.|cmdr\.|chancellor|ambassador|spokesman|spokeswoman|spokesperson|director|mr\.|ms\.|mrs\.|dr\.|prof\.|professor)$/;

/** A title with a capitalised word after it, which starts a person's name. */
export function isOffice(text: Text, i: number): boolean {
  return OFFICE.test(text.tokens[i]?.lower ?? '') && /^\p{Lu}/u.test(text.tokens[i + 1]?.text ?? '');
}

/** Whether a single word, in lower case, is no name though it has a capital. */
export function isNoName(lower: string): boolean {
  return GENERIC.test(lower) || OFFICE.test(lower);
}
