import { describe, expect, it } from 'vitest';
import { clauseEnds } from '../../src/engine/text/clauses.ts';
import { taggedText } from '../fixtures/tagged-text.ts';

/** The clauses of a tagged sentence: tokens that end at the same place, side by side. */
function clauses(source: string): string[] {
  const text = taggedText(source);
  const ends = clauseEnds(text);
  const found: string[][] = [];
  text.tokens.forEach((token, index) => {
    if (index === 0 || ends[index] !== ends[index - 1]) found.push([]);
    found.at(-1)?.push(token.text);
  });
  return found.map((words) => words.join(' ')).filter((words) => /\w/.test(words));
}

describe('where clauses end', () => {
  it('at the comma between a condition and what follows', () => {
    expect(clauses('If/IN talks/NNS fail/VBP ,/, the/DT league/NN will/MD strike/VB ./.')).toEqual([
      'If talks fail',
      'the league will strike',
    ]);
  });

  it('before a condition that follows without a comma', () => {
    expect(clauses('The/DT league/NN will/MD strike/VB if/IN talks/NNS fail/VBP ./.')).toEqual([
      'The league will strike',
      'if talks fail',
    ]);
  });

  it('before a reporting tail, and after it', () => {
    expect(clauses('It/PRP ended/VBD ,/, the/DT envoy/NN said/VBD:say ,/, at/IN dawn/NN ./.')).toEqual([
      'It ended',
      'the envoy said',
      'at dawn',
    ]);
  });

  it('not at the commas of a list or of an apposition', () => {
    expect(clauses('Osk/NNP ,/, a/DT port/NN ,/, lost/VBD ships/NNS ,/, grain/NN and/CC men/NNS ./.')).toEqual([
      'Osk , a port , lost ships , grain and men',
    ]);
  });

  it('at a semicolon, a dash and a relative clause', () => {
    expect(
      clauses('It/PRP burned/VBD ;/: the/DT envoy/NN ,/, who/WP saw/VBD it/PRP ,/, left/VBD —/: alone/RB ./.'),
    ).toEqual(['It burned', 'the envoy', 'who saw it', 'left', 'alone']);
  });

  it('with the quotation that a word stands in', () => {
    const text = taggedText("She/PRP called/VBD it/PRP “/`` a/DT lie/NN ”/'' last/JJ week/NN ./.");
    const start = text.text.indexOf('“');
    const end = text.text.indexOf('”');
    text.quotations.push({ start, end: end + 1, inner: { start: start + 1, end }, continues: null });
    const ends = clauseEnds(text);
    expect([ends[1], ends[4], ends[7]]).toEqual([9, 6, 9]);
  });

  it('not with a quotation inside it that a preposition follows', () => {
    const text = taggedText("She/PRP “/`` denied/VBD any/DT knowledge/NN ”/'' of/IN it/PRP ./.");
    const start = text.text.indexOf('“');
    const end = text.text.indexOf('”');
    text.quotations.push({ start, end: end + 1, inner: { start: start + 1, end }, continues: null });
    expect(clauseEnds(text)[2]).toBe(8);
  });
});
