import { describe, expect, it } from 'vitest';
import { createExplainer } from '../../src/engine/rules/explain.ts';
import { findWords } from '../../src/why/find-words.ts';
import { smallPack } from '../fixtures/small-pack.ts';

const article = (text: string) => ({ text, blocks: [], meta: { title: null, date: null, outlet: null, url: null } });
const pack = smallPack([
  { id: 'river/rose', match: ['rose'] },
  { id: 'river/fell', match: ['fell'], veto: ['fell asleep'] },
  { id: 'river/quoted', match: ['flood'], where: { in: 'any', quoted: 'inside' } },
  { id: 'river/any-source', match: ['(the|fell)'], where: { in: 'source', quoted: 'any' } },
]);
const explain = createExplainer({ packs: [pack], models: null });
const text = 'The river rose on Monday. The guard fell asleep before the flood came. Nothing else was seen that night.';
const told = (words: string) =>
  explain(article(text), findWords(text, words) ?? { start: 0, end: 0 }).map(({ rule, outcome }) => [rule, outcome]);

describe('why something is marked, and why not', () => {
  it('names the rule that marks it', () => {
    expect(told('river rose')).toEqual([['river/rose', 'marked']]);
  });

  it('names what stopped a rule: its own veto, or where its words stand', () => {
    expect(told('guard fell asleep')).toEqual([
      ['river/fell', 'vetoed'],
      ['river/quoted', 'elsewhere'],
    ]);
  });

  it('does not say that a rule nearly fired where another of its rule set marks the same words', () => {
    const both = smallPack([
      { id: 'river/rose', match: ['rose'] },
      { id: 'river/rose-on', match: ['rose on'], veto: ['Monday'] },
    ]);
    const outcomes = createExplainer({ packs: [both], models: null })(article(text), { start: 4, end: 14 });
    expect(outcomes.map(({ rule, outcome }) => [rule, outcome])).toEqual([['river/rose', 'marked']]);
  });

  it('does not tell of a rule that takes any word of a source, where there is no source', () => {
    expect(told('guard fell asleep').map(([rule]) => rule)).not.toContain('river/any-source');
  });

  it('has nothing to tell where no rule looks for any of the words', () => {
    expect(told('Nothing else')).toEqual([]);
  });
});

describe('the words that a reader selected', () => {
  it('are found though the page breaks its lines elsewhere', () => {
    expect(findWords('The river\n\nrose on Monday.', ' river rose ')).toEqual({ start: 4, end: 15 });
    expect(findWords('It cost $5 (or more).', '$5 (or')).toEqual({ start: 8, end: 14 });
  });

  it('are not found where the article has none of them', () => {
    expect(findWords('The river rose.', 'the sea')).toBeNull();
    expect(findWords('The river rose.', '  ')).toBeNull();
  });
});
