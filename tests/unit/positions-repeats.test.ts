import { describe, expect, it } from 'vitest';
import { positionsIn } from '../fixtures/positions-of.ts';

const sameAs = (...paragraphs: string[]) => positionsIn(...paragraphs).map((p) => p.sameAs);

describe('statements that say the same', () => {
  it('points from the later one to the first', () => {
    const found = sameAs(
      'The Harbour Union demanded lower fares for the islanders.',
      'Tom Berg, a fisherman, said the tides were strong.',
      'The Harbour Union has again demanded lower fares for all islanders.',
    );
    expect(found).toEqual([null, null, 0]);
  });

  it('takes a threat and the warning that reports it for one, whatever the words of its condition', () => {
    const found = positionsIn(
      'The Harbour Union threatened a long strike if the Ferry League closes the northern quay. The boats were full.',
      'The Harbour Union has warned that it would begin a long strike if the northern quay is closed by the Ferry League.',
    );
    expect(found.map((p) => p.sameAs)).toEqual([null, 0]);
  });

  it.each([
    [
      'a negation',
      'The Harbour Union said the bridge was safe for heavy carts.',
      'The Harbour Union said the bridge was not safe for heavy carts.',
    ],
    [
      'a number',
      'The Harbour Union said 40 ferries lay idle in the bay.',
      'The Harbour Union said 90 ferries lay idle in the bay.',
    ],
    [
      'the side',
      'The Harbour Union demanded lower fares for the islanders.',
      'The Ferry League demanded lower fares for the islanders.',
    ],
  ])('keeps two apart that differ in %s', (_, first, second) => {
    expect(sameAs(first, second)).toEqual([null, null]);
  });
});
