import type { SideNames } from './sides.ts';

/** A text in which two sides have changed names, and where its places have gone. */
export interface Swapped {
  text: string;
  /** The offset (UTF-16) in the swapped text of an offset in the text; ends of a name go to ends. */
  map(offset: number): number;
  /** A name of one side as the other's; other names as they are. */
  rename(words: string): string;
}

/** Name → the other side's name in its place. */
function exchange([one, other]: readonly [SideNames, SideNames]): Map<string, string> {
  const names = new Map<string, string>();
  const add = (a: string | undefined, b: string | undefined): void => {
    if (a === undefined) return;
    // A group has no adjective of its own: it goes by its bare name ("Turkish police", "PKK police").
    names.set(a, b ?? a);
    if (/^the /.test(a)) names.set(capital(a), capital(b ?? a)).set(a.slice(4), bare(b ?? a));
    else if (b !== undefined && /^the /.test(b)) names.set(a, b);
  };
  const last = (name: string | undefined) => name?.split(' ').at(-1);
  for (const [a, b] of [
    [one, other],
    [other, one],
  ] as const) {
    add(a.name, b.name);
    if (a.adjective) add(a.adjective, b.adjective ?? bare(b.name));
    add(a.person, b.person ?? b.adjective);
    if (a.people !== a.adjective) add(a.people, b.people);
    if (b.capital) add(a.capital, b.capital);
    a.leaders?.forEach((leader, i) => {
      const counterpart = b.leaders?.[i];
      if (!counterpart) return;
      add(leader, counterpart);
      add(last(leader), last(counterpart));
    });
  }
  return names;
}

const bare = (name: string) => name.replace(/^the /, '');
const capital = (name: string) => name.replace(/^./, (first) => first.toUpperCase());
const escaped = (name: string) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Gives each of two sides the names of the other throughout a text, and "a" or "an" what follows it now. */
export function swapSides(text: string, sides: readonly [SideNames, SideNames]): Swapped {
  const names = exchange(sides);
  const longestFirst = [...names.keys()].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(`(?<article>\\b[Aa]n? )?\\b(?<name>${longestFirst.map(escaped).join('|')})\\b`, 'g');
  const pieces: { from: number; to: number; at: number; length: number }[] = [];
  let swapped = '';
  let done = 0;
  const put = (from: number, to: number, words: string): void => {
    swapped += text.slice(done, from);
    pieces.push({ from, to, at: swapped.length, length: words.length });
    swapped += words;
    done = to;
  };
  for (const match of text.matchAll(pattern)) {
    const { article = '', name = '' } = match.groups ?? {};
    const start = match.index + article.length;
    const opens = /^$|[.!?:“"]\s*$|\n\s*$/.test(text.slice(Math.max(0, start - 3), start));
    const words = opens ? capital(names.get(name) ?? name) : (names.get(name) ?? name);
    if (article) {
      const fitting = /^[AEIOU]/i.test(words) && !/^(U[.S]|Uk)/.test(words) ? 'an' : 'a';
      put(match.index, start - 1, article.startsWith('A') ? capital(fitting) : fitting);
    }
    put(start, start + name.length, words);
  }
  swapped += text.slice(done);
  return {
    text: swapped,
    map(offset) {
      let shift = 0;
      for (const { from, to, at, length } of pieces) {
        if (offset <= from) break;
        if (offset < to) return at + Math.min(offset - from, length);
        shift = at + length - to;
      }
      return offset + shift;
    },
    rename: (words) => names.get(words) ?? words,
  };
}
