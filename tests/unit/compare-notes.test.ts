import { describe, expect, it } from 'vitest';
import { labelsOf, notesOf } from '../../src/compare/notes.ts';

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
});
