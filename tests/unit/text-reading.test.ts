import { describe, expect, it } from 'vitest';
import { readText } from '../../src/engine/text/read-text.ts';

const read = (text: string) => readText({ text, blocks: [] });
const words = (text: string) => read(text).tokens.map((token) => token.text);
const sentences = (text: string) => read(text).sentences.map(({ start, end }) => text.slice(start, end));

describe('tokens', () => {
  it.each([
    ['Norland’s talks don’t stop; they’ll go on', 'Norland ’s talks do n’t stop ; they ’ll go on'],
    ["Norland's talks don't stop", "Norland 's talks do n't stop"],
    ['he’d’ve gone', 'he ’d ’ve gone'],
    [
      'It paid $3.5 million and US$10,000 at 5 a.m. on Jan. 4',
      'It paid $3.5 million and US$10,000 at 5 a.m. on Jan. 4',
    ],
    ['the U.S. envoy, Mr. Orland of News18', 'the U.S. envoy , Mr. Orland of News18'],
    ['a trade-security group on the Norland-Vesland border', 'a trade-security group on the Norland-Vesland border'],
    ['“Calm,” (he said) — twice…', '“ Calm , ” ( he said ) — twice …'],
    ['the workers’ rights of the ’90s', 'the workers ’ rights of the ’90s'],
    ['see http://example.org/a?b=1.', 'see http://example.org/a?b=1 .'],
  ])('reads %j', (text, expected) => {
    expect(words(text).join(' ')).toBe(expected);
  });

  it('keeps offsets exact in UTF-16 code units', () => {
    const text = '  😀 “Ünited” — said\u00a0Mr. Ōta’s aide.\n\n\n  Next 👩‍👩‍👧 line…  ';
    const { tokens } = read(text);
    for (const token of tokens) expect(text.slice(token.start, token.end)).toBe(token.text);
    expect(tokens.map((token) => token.text).join('')).toBe(
      text.replace(/[\s\u200d]/g, (c) => (c === '\u200d' ? c : '')),
    );
  });

  it('never hands a long run without white space to the parser', () => {
    const run = 'x-'.repeat(50_000);
    const started = performance.now();
    const { tokens } = read(`Before ${run} after.`);
    expect(performance.now() - started).toBeLessThan(500);
    expect(tokens.map((token) => token.text.length)).toEqual([6, 100_000, 5, 1]);
  });

  it.each(['“ ', '" ', "'".repeat(199), '. ', 's’ a '])('reads 100,000 characters of %j without hanging', (marks) => {
    const started = performance.now();
    const { tokens } = read(marks.repeat(100_000 / marks.length));
    expect(performance.now() - started).toBeLessThan(2_000);
    expect(tokens.length).toBeGreaterThan(0);
  });

  it('reads a paragraph of 100,000 characters in time that grows with its length', () => {
    const text = 'The envoy said that the talks in Norland would go on. '.repeat(2_000).trim();
    expect(sentences(text)).toHaveLength(2_000);
  });
});

describe('sentences', () => {
  it.each([
    [['“Is it so?” he asked.', 'Nobody knew.']],
    [['He met Gen. Orland, Lt. Col. Vance and J. Edgar Moss.', 'They left.']],
    [['It happened in the U.S.', 'The envoy left on Jan. 5.']],
    [['It was Day 1.', 'Moss sat.', 'They left.']],
    [['See No. 5.', 'It is short.']],
    [['“We go.”', '“You stay.”', 'She left.']],
  ])('finds %j', (expected) => {
    expect(sentences(expected.join(' '))).toEqual(expected);
  });

  it('splits where the space after a full stop is missing', () => {
    expect(sentences('They left on Monday.The talks failed. He said “no.”She did not.')).toEqual([
      'They left on Monday.',
      'The talks failed.',
      'He said “no.”',
      'She did not.',
    ]);
  });
});

describe('paragraphs', () => {
  const roles = (text: string) => read(text).paragraphs.map(({ role, start, end }) => [role, text.slice(start, end)]);

  it('takes the first of several stretches for the headline', () => {
    expect(roles('Talks fail\n\nThe talks failed.\nNobody came.')).toEqual([
      ['headline', 'Talks fail'],
      ['paragraph', 'The talks failed.'],
      ['paragraph', 'Nobody came.'],
    ]);
  });

  it('takes a single stretch for a paragraph', () => {
    expect(roles('The talks failed.')).toEqual([['paragraph', 'The talks failed.']]);
  });

  it('joins lines that were wrapped by hand', () => {
    const line = 'The envoy of Norland told the assembly in the evening that talks';
    const text = `Talks fail\n\n${line}\n${line}\nEnd.\n\n${line}\n${line}\nEnd.`;
    expect(roles(text).map(([role]) => role)).toEqual(['headline', 'paragraph', 'paragraph']);
  });

  it('follows the blocks that the page gives', () => {
    const text = 'Talks fail\n\nThe talks failed. Nobody came.';
    const { paragraphs, sentences: found } = readText({
      text,
      blocks: [
        { start: 0, end: 10, role: 'heading' },
        { start: 12, end: text.length, role: 'quote' },
      ],
    });
    expect(paragraphs.map(({ role, first, last }) => [role, first, last])).toEqual([
      ['heading', 0, 1],
      ['quote', 1, 3],
    ]);
    expect(found.map((sentence) => sentence.paragraph)).toEqual([0, 1, 1]);
  });

  it('reads an empty article', () => {
    expect(read(' \n\n ')).toMatchObject({ tokens: [], sentences: [], paragraphs: [], quotations: [] });
  });
});
