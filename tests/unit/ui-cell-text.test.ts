import { describe, expect, it } from 'vitest';
import { plain, segmentsOf } from '../../src/export/table/cell-text.ts';
import { shorten } from '../../src/export/table/shorten.ts';
import { at } from '../fixtures/reading-builder.ts';

/** The words of `span` as a cell shows them, with `quoted` as the engine would give it. */
function shown(text: string, span: string, ...quoted: string[]): string {
  return plain(
    segmentsOf(
      text,
      at(text, span),
      quoted.map((words) => at(text, words)),
    ),
  );
}

describe('the words of a cell', () => {
  const text = 'The mayor called it “a bad joke”, and said “we go on”. Nobody else did.';

  it('stand in quotation marks exactly where the article quotes, whether its spans hold the marks or not', () => {
    const span = 'called it “a bad joke”, and said “we go on”';
    const expected = 'called it “a bad joke”, and said “we go on”';
    expect(shown(text, span, 'a bad joke', 'we go on')).toBe(expected);
    expect(shown(text, span, '“a bad joke”', '“we go on”')).toBe(expected);
  });

  it('get no mark where the engine takes words for quoted that the article has in none', () => {
    expect(shown('He said “no” and left the hall.', 'and left the hall', 'left the hall')).toBe('and left the hall');
    expect(shown('He said ‘no’ and left the hall.', 'said ‘no’ and left', '‘no’ and left')).toBe('said “no” and left');
    expect(shown('“No,” he said.', ',” he said', ',”')).toBe(', he said');
  });

  it('get no mark around words that are not quoted', () => {
    expect(shown(text, 'The mayor called it')).toBe('The mayor called it');
  });

  it('lose a mark whose partner lies outside the span', () => {
    expect(shown(text, 'called it “a bad')).toBe('called it a bad');
    expect(shown(text, 'called it “a bad', 'a bad joke')).toBe('called it “a bad”');
    expect(shown(text, 'joke”, and said “we')).toBe('joke, and said we');
    const straight = text.replace(/[“”]/g, '"');
    expect(shown(straight, 'joke", and said "we')).toBe('joke, and said we');
    expect(shown(straight, 'called it "a bad joke", and said "we')).toBe('called it "a bad joke", and said we');
  });

  it('are quoted with one kind of marks, whatever the article sets', () => {
    expect(shown('He said "it will rain," twice.', '"it will rain,"', '"it will rain,"')).toBe('“it will rain”');
    expect(shown('He said ‘it will rain’ twice.', 'said ‘it will rain’', 'it will rain')).toBe('said “it will rain”');
  });

  it('keep an apostrophe at the end of a quotation', () => {
    expect(shown('She backs “the dockers’” cause.', 'backs “the dockers’” cause', 'the dockers’')).toBe(
      'backs “the dockers’” cause',
    );
  });

  it('end where the article closes them, although it does so with another mark and the engine reads on', () => {
    const wrong = "It was \"at least in part'' the work of one man. He said “it is over.“ Then he left, they say";
    expect(shown(wrong, wrong, wrong.slice(wrong.indexOf('"')), wrong.slice(wrong.indexOf('“')))).toBe(
      'It was “at least in part” the work of one man. He said “it is over.” Then he left, they say',
    );
  });

  it('keep separate quotations apart and join lines', () => {
    expect(shown('“One.”\n\n“Two.”', '“One.”\n\n“Two.”', 'One.', 'Two.')).toBe('“One.” “Two.”');
  });

  it('take an antecedent inside a quotation without breaking it', () => {
    const quote = 'He said “they will go home soon”.';
    const segments = segmentsOf(
      quote,
      at(quote, '“they will go home soon”'),
      [at(quote, 'they will go home soon')],
      [{ at: at(quote, 'they').end, text: 'the guests' }],
    );
    expect(plain(segments)).toBe('“they [the guests] will go home soon”');
  });

  it('survive astral and right-to-left characters', () => {
    const mixed = 'The note 🚩 said “שלום לכולם” and left.';
    expect(shown(mixed, '🚩 said “שלום לכולם” and', 'שלום לכולם')).toBe('🚩 said “שלום לכולם” and');
  });
});

describe('a long cell', () => {
  const long =
    'The council said that the bridge would stay closed to heavy lorries until the spring floods have passed, and that drivers who ignore the signs would be fined at once by the wardens';

  it('is cut at a clause border', () => {
    const segments = segmentsOf(long, { start: 0, end: long.length }, []);
    const short = shorten(segments);
    expect(short === null ? null : plain(short)).toBe(
      'The council said that the bridge would stay closed to heavy lorries until the spring floods have passed',
    );
  });

  it('never loses its condition', () => {
    const conditional =
      'The council said that the bridge would stay closed to heavy lorries for the whole of the summer season, and would be taken down at the end of it, if the quarry does not pay its share of the repairs';
    expect(shorten(segmentsOf(conditional, { start: 0, end: conditional.length }, []))).toBeNull();
  });

  it('is not cut within words that the article quotes, although the engine gives no quotation there', () => {
    const inner = long
      .replace('that the bridge', 'that “the bridge')
      .replace('have passed,', 'have passed, more or less”,');
    const short = shorten(segmentsOf(inner, { start: 0, end: inner.length }, []));
    expect(short === null ? null : plain(short)).toMatch(/“the bridge .* have passed, more or less”$/);
  });

  it('stands whole when it is a quotation, or short', () => {
    const spoken = `“${long}”`;
    const all = { start: 0, end: spoken.length };
    expect(shorten(segmentsOf(spoken, all, [all]))).toBeNull();
    expect(shorten(segmentsOf(long, { start: 0, end: 60 }, []))).toBeNull();
  });
});
