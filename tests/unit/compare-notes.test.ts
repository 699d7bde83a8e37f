import { describe, expect, it } from 'vitest';
import { labelsOf, notesOf, originOf } from '../../src/compare/notes.ts';

describe('what stands beside a passage that two reports tell differently', () => {
  it('says of each what it has, and of neither what it should have', () => {
    const notes = (half: 'left' | 'right') =>
      notesOf(
        [
          { type: 'source', by: { left: 'Ana Ruiz', right: null } },
          { type: 'hedge', hedges: { left: [], right: ['may', 'reportedly'] } },
          { type: 'finding', pack: 'disputed-claims', marked: { left: true, right: false } },
        ],
        half,
        () => 'Contested',
      ).map(({ text }) => text);
    expect(notes('left')).toEqual(['source: Ana Ruiz', 'without a word that leaves it open', 'marked: Contested']);
    expect(notes('right')).toEqual(['gives no source', 'leaves it open: may, reportedly', 'not marked: Contested']);
  });

  it('tells two reports of one outlet apart, and two of unknown outlets', () => {
    expect(labelsOf({ left: 'Osk Courier', right: 'Osk Courier' })).toEqual({
      left: 'Osk Courier (first)',
      right: 'Osk Courier (second)',
    });
    expect(labelsOf({ left: null, right: null })).toEqual({ left: 'first report', right: 'second report' });
  });

  it.each([
    ['2031-04-09T16:05:00Z', 'Osk Courier · April 9, 2031'],
    // The day is the page's own, whatever day it is with the reader.
    ['2031-04-09T23:59:00-11:00', 'Osk Courier · April 9, 2031'],
    ['2031-04-09', 'Osk Courier · April 9, 2031'],
    ['9 Nisan, 16.05', 'Osk Courier · 9 Nisan, 16.05'],
    ['2031-99-09', 'Osk Courier · 2031-99-09'],
    [null, 'Osk Courier'],
  ])('says of which day a report is (%s)', (date, line) => {
    expect(originOf('Osk Courier', date)).toBe(line);
  });
});
