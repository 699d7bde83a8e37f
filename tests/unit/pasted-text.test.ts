import { describe, expect, it } from 'vitest';
import { articleOf } from '../../src/pasted/article.ts';
import { stretchesOf } from '../../src/pasted/stretches.ts';

describe('a pasted text', () => {
  const blocksOf = (text: string) =>
    articleOf(text).blocks.map(({ role, start, end }) => [role, text.slice(start, end)]);

  it('has a paragraph for each line, and a headline where the first is one', () => {
    expect(blocksOf('  Quarry to close\n\nThe quarry will close, its owner said. \nNobody was asked.\n')).toEqual([
      ['headline', 'Quarry to close'],
      ['paragraph', 'The quarry will close, its owner said.'],
      ['paragraph', 'Nobody was asked.'],
    ]);
  });

  it('has no headline where the first line is a sentence, or the only one', () => {
    expect(blocksOf('The quarry will close.\nNobody was asked.')[0]?.[0]).toBe('paragraph');
    expect(blocksOf('Quarry to close')).toEqual([['paragraph', 'Quarry to close']]);
  });
});

describe('a stretch of text', () => {
  it('is parted wherever a mark begins or ends, with the longer mark first', () => {
    const marks = [
      { start: 4, end: 12 },
      { start: 8, end: 10 },
      { start: 11, end: 30 },
    ];
    expect(stretchesOf({ start: 2, end: 20 }, marks)).toEqual([
      { start: 2, end: 4, under: [] },
      { start: 4, end: 8, under: [0] },
      { start: 8, end: 10, under: [0, 1] },
      { start: 10, end: 11, under: [0] },
      { start: 11, end: 12, under: [2, 0] },
      { start: 12, end: 20, under: [2] },
    ]);
  });

  it('without marks stays whole, and an empty one is none', () => {
    expect(stretchesOf({ start: 0, end: 5 }, [])).toEqual([{ start: 0, end: 5, under: [] }]);
    expect(stretchesOf({ start: 5, end: 5 }, [])).toEqual([]);
  });
});
