import { describe, expect, it } from 'vitest';
import { compilePacks } from '../../src/engine/rules/compile.ts';
import { findMatches } from '../../src/engine/rules/match.ts';
import { mergeMatches } from '../../src/engine/rules/merge.ts';
import { smallPack } from '../fixtures/small-pack.ts';
import { taggedText } from '../fixtures/tagged-text.ts';

const text = taggedText('The/DT wide/JJ old/JJ river/NN rose/VBD fast/RB ./.');

function merged(...packs: ReturnType<typeof smallPack>[]) {
  return mergeMatches(text, findMatches(text, [], compilePacks(packs))).map(({ start, end, rule, parts }) => ({
    words: text.text.slice(start, end),
    kind: rule.kind,
    parts: Object.keys(parts).sort(),
  }));
}

describe('findings that overlap', () => {
  it('of one pack become one, with the words and kind of the more confident and the parts of both', () => {
    const pack = smallPack([
      { match: ['wide old [claim: river]'], kind: 'surer', confidence: 0.9 },
      { match: ['river [target: rose]'], kind: 'less-sure', confidence: 0.5 },
    ]);
    expect(merged(pack)).toEqual([{ words: 'wide old river', kind: 'surer', parts: ['claim', 'target'] }]);
  });

  it('of equal confidence mark together what each of them marks', () => {
    expect(merged(smallPack([{ match: ['old river'] }, { match: ['river rose fast'] }]))).toMatchObject([
      { words: 'old river rose fast' },
    ]);
  });

  it('stay two where they only touch', () => {
    expect(merged(smallPack([{ match: ['old river'] }, { match: ['rose'] }])).map(({ words }) => words)).toEqual([
      'old river',
      'rose',
    ]);
  });

  it('stay two where they are of two packs', () => {
    const other = { ...smallPack([{ match: ['river rose'] }]), id: 'sea' };
    expect(merged(smallPack([{ match: ['old river'] }]), other)).toHaveLength(2);
  });
});
