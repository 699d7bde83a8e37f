import { PERSON_NAMES, SIDE_BY_PROMINENT } from './people.ts';
import { STATE_BY_WORDS } from './states.ts';
import { isTitle } from './titles.ts';

/** A name without titles before it. */
export function bareName(words: string): string {
  const parts = words.split(' ');
  while (parts.length > 1 && isTitle((parts[0] ?? '').toLowerCase())) parts.shift();
  return parts.join(' ');
}

/** A full name without middle initials ("Ann K. Hale"), in lower case: as lists of office-holders have it. */
export function plainName(name: string): string {
  return name
    .toLowerCase()
    .split(' ')
    .filter((word, i) => i === 0 || !/^\p{L}\.?$/u.test(word))
    .join(' ');
}

/** A body's name without the state that owns it: "U.S. Harbour Command" and "Harbour Command" are one. */
export function withoutState(name: string): string {
  const words = name.split(' ');
  for (let length = Math.min(2, words.length - 2); length > 0; length--)
    if (STATE_BY_WORDS.has(words.slice(0, length).join(' ').toLowerCase())) return words.slice(length).join(' ');
  return name;
}

export function sameName(a: string, b: string): boolean {
  const left = bareName(a).toLowerCase().split(' ');
  const right = bareName(b).toLowerCase().split(' ');
  if (left.join(' ') === right.join(' ')) return true;
  const last = left.at(-1) === right.at(-1);
  if (right.length === 1 || left.length === 1) return last;
  return (
    last &&
    (left[0] === right[0] || left.every((word) => right.includes(word)) || right.every((word) => left.includes(word)))
  );
}

/** Whether a short mention ("Asif", "Assad", "Kim") is part of a full name. */
export function isPartOf(words: string, name: string): boolean {
  const short = bareName(words).toLowerCase();
  const parts = name.toLowerCase().split(' ');
  if (short.includes(' ')) return sameName(words, name);
  const last = parts.at(-1) ?? '';
  return (
    last === short ||
    last.replace(/^(al|el)-/, '') === short.replace(/^(al|el)-/, '') ||
    (parts[0] === short && parts.length > 1)
  );
}

/** Words that end the names of many bodies. */
const SHARED = /^(House|Department|Council|Committee|Court|Party|Union|Bank|Agency|Group|Company|University)$/;

/** Whether a word is the acronym or the head of a body's name ("TTP", "Brotherhood"). */
export function isShortFor(word: string, name: string): boolean {
  const parts = name.split(/[ -]/).filter(Boolean);
  if (parts.length < 2) return false;
  const initials = parts
    .filter((p) => /^\p{Lu}/u.test(p))
    .map((p) => p[0])
    .join('');
  if (word === initials) return true;
  // "House" is no short form of the White House: many bodies share such a word.
  return word.length > 4 && parts.at(-1) === word && !SHARED.test(word);
}

/** Last names that are too common to tell a bearer whom the article never names in full. */
const COMMON_LAST_NAMES: ReadonlySet<string> = new Set([
  'bush',
  'rice',
  'khan',
  'king',
  'johnson',
  'murphy',
  'may',
  'hunt',
  'morrison',
  'bishop',
  'singh',
  'abbott',
  'cook',
  'power',
  'price',
  'katz',
  'graham',
  'paul',
  'austin',
  'carter',
  'sullivan',
  'miller',
  'cotton',
  'white',
  'brown',
  'castro',
  'jr.',
  'silva',
  'ross',
  'park',
  'bennett',
  'abdullah',
  'hassan',
  'hussein',
]);

/** Full names by last name, where one office-holder alone has it. */
const BY_LAST_NAME: ReadonlyMap<string, string> = (() => {
  const map = new Map<string, string | null>();
  for (const [name, side] of SIDE_BY_PROMINENT) {
    const last = name.split(' ').at(-1) ?? '';
    const held = map.get(last);
    map.set(last, held !== undefined && SIDE_BY_PROMINENT.get(held ?? '') !== side ? null : (held ?? name));
    if (/^(al|el)-/.test(last)) map.set(last.slice(3), name);
  }
  return new Map(
    [...map].flatMap(([k, v]): [string, string][] => (v && k.length > 3 && !COMMON_LAST_NAMES.has(k) ? [[k, v]] : [])),
  );
})();

/** An office-holder known by last name alone: full name as news writes it, and side. */
export function knownByLastName(words: string): { name: string; side: string } | null {
  const full = BY_LAST_NAME.get(bareName(words).toLowerCase());
  const side = full === undefined ? undefined : SIDE_BY_PROMINENT.get(full);
  if (full === undefined || side === undefined) return null;
  return { name: PERSON_NAMES.get(full) ?? words, side };
}
