import { newsOfLength } from './articles.ts';

const repeat = (piece: string) => (characters: number) =>
  piece.repeat(Math.ceil(characters / piece.length)).slice(0, characters);

/** What no newspaper prints, and a page may still hold: each makes so many characters of it. */
const INPUTS = {
  news: newsOfLength,
  'nested quotation marks': repeat('“He said ‘'),
  'one endless sentence': (characters: number) => newsOfLength(characters).replace(/[.!?\n]/g, ' '),
  'commas alone': repeat(','),
  '". " without end': repeat('. '),
  '"Mr. " without end': repeat('Mr. '),
  'all in capitals': (characters: number) => newsOfLength(characters).toUpperCase(),
  'no spaces': (characters: number) =>
    newsOfLength(characters * 1.3)
      .replace(/\s/g, '')
      .slice(0, characters),
};

export type InputName = keyof typeof INPUTS;

export const inputNames = Object.keys(INPUTS);

export function isInputName(name: string): name is InputName {
  return name in INPUTS;
}

/** @param characters the length in UTF-16 units */
export function makeInput(name: InputName, characters: number): string {
  return INPUTS[name](characters);
}
