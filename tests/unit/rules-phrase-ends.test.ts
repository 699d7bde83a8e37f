import { describe, expect, it } from 'vitest';
import { clauseEnds } from '../../src/engine/text/clauses.ts';
import { phraseEnds, predicateEnds } from '../../src/engine/text/phrase-ends.ts';
import { taggedText } from '../fixtures/tagged-text.ts';

/** The words from one on to the end that is set for it. */
function from(word: string, source: string, ends: typeof predicateEnds): string {
  const text = taggedText(source);
  const at = text.tokens.findIndex((token) => token.text === word);
  const end = ends(text, clauseEnds(text))[at]!;
  return text.tokens
    .slice(at, end)
    .map((token) => token.text)
    .join(' ');
}

describe('where a predicate ends', () => {
  it.each([
    ['before a second verb', 'She/PRP denied/VBD theft/NN and/CC blamed/VBD Osk/NNP ./.', 'denied theft'],
    ['before a verb after "but also"', 'She/PRP denied/VBD it/PRP but/CC also/RB left/VBD ./.', 'denied it'],
    ['before "as" with a clause', 'She/PRP denied/VBD it/PRP as/IN they/PRP left/VBD ./.', 'denied it'],
    ['not between two objects', 'She/PRP denied/VBD theft/NN and/CC fraud/NN ./.', 'denied theft and fraud'],
    ['not before "as" with a noun', 'She/PRP denied/VBD it/PRP as/IN a/DT lie/NN ./.', 'denied it as a lie'],
  ])('%s', (_, source, expected) => {
    expect(from('denied', source, predicateEnds)).toBe(expected);
  });
});

describe('where a noun phrase ends', () => {
  it.each([
    ['before its verb', 'The/DT alleged/JJ theft/NN of/IN coal/NN shocked/VBD Osk/NNP ./.', 'alleged theft of coal'],
    [
      'behind a relative clause, before the verb of its own',
      'The/DT alleged/JJ plot/NN that/WDT shook/VBD Osk/NNP ended/VBD ./.',
      'alleged plot that shook Osk',
    ],
    ['before what tells when', 'An/DT alleged/JJ plot/NN during/IN the/DT talks/NNS ./.', 'alleged plot'],
    [
      'not at the commas of a list',
      'An/DT alleged/JJ plot/NN ,/, theft/NN and/CC fraud/NN ./.',
      'alleged plot , theft and fraud',
    ],
  ])('%s', (_, source, expected) => {
    expect(from('alleged', source, phraseEnds)).toBe(expected);
  });
});
