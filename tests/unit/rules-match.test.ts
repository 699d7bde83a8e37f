import { describe, expect, it } from 'vitest';
import { compilePacks } from '../../src/engine/rules/compile.ts';
import { findMatches } from '../../src/engine/rules/match.ts';
import type { Region, Rule } from '../../src/engine/rules/pack.ts';
import { smallPack } from '../fixtures/small-pack.ts';
import { taggedText } from '../fixtures/tagged-text.ts';

const TALKS = `If/IN the/DT talks/NNS:talk fail/VBP ,/, the/DT northern/JJ league/NN will/MD close/VB the/DT two/CD bridges/NNS:bridge ,/, its/PRP$ envoy/NN Ana/NNP+PERSON Ruiz/NNP+PERSON said/VBD:say ./.`;

function run(source: string, rule: Partial<Rule>, lists: Record<string, string[]> = {}, regions: Region[] = []) {
  const text = taggedText(source);
  const found = findMatches(text, regions, compilePacks([smallPack([rule], lists)]));
  return { found, words: found.map(({ start, end }) => text.text.slice(start, end)), text };
}

function words(template: string, lists: Record<string, string[]> = {}): string[] {
  return run(TALKS, { match: [template] }, lists).words;
}

function parts(source: string, template: string): Record<string, string> {
  const { found, text } = run(source, { match: [template] });
  return Object.fromEntries(
    Object.entries(found[0]?.parts ?? {}).map(([part, s]) => [part, text.text.slice(s.start, s.end)]),
  );
}

describe('what each element of a template matches', () => {
  it.each([
    ['a word in any case', 'if', ['If']],
    ['a word in this case only', '=if', []],
    ['the exact word', '=If', ['If']],
    ['any form of a lemma', '<say>', ['said']],
    ['a lemma with a part of speech', '<talk>/NOUN', ['talks']],
    ['not that lemma as another part of speech', '<talk>/VERB', []],
    ['a part of speech', 'NUM', ['two']],
    ['a whole name', 'PERSON', ['Ana Ruiz']],
    ['a possessive as determiner and as pronoun', '(DET|PRON) envoy', ['its envoy']],
    ['alternatives, of several words', '(two bridges|envoy)', ['two bridges', 'envoy']],
    ['an optional element, taken where it can be', 'the two? bridges', ['the two bridges']],
    ['an optional element, left out', 'the three? talks', ['the talks']],
    ['up to four in a row', 'ADJ* NOUN will', ['northern league will']],
    ['a gap, as short as it can be', 'if ..6 the', ['If the']],
    ['a gap at the end, as long as it can be', 'close ..2', ['close the two']],
    ['nothing beyond the most that a gap takes', 'if ..3 will', []],
    ['the start of the sentence', '^ the', []],
    ['the end of the sentence, before its full stop', 'said $', ['said']],
    ['a clause to its end', 'will CLAUSE', ['will close the two bridges']],
    ['a clause from its start', 'START fail', ['If the talks fail']],
  ])('%s', (_, template, expected) => {
    expect(words(template)).toEqual(expected);
  });

  it('matches the entries of a list, also of several words, and their forms', () => {
    expect(words('@blows', { blows: ['close the two', 'talk', 'fire'] })).toEqual(['talks', 'close the two']);
  });

  it('takes the tag after a list from the first word of a verb phrase and from the last of a noun phrase', () => {
    const lists = { blows: ['close the two bridge', 'talk fail'] };
    expect(words('@blows/VERB', lists)).toEqual(['close the two bridges']);
    expect(words('@blows/NOUN', lists)).toEqual(['close the two bridges']);
  });

  it('takes apostrophes apart as the text does', () => {
    expect(run('They/PRP did/VBD:do n’t/RB:not go/VB ./.', { match: ["didn't go"] }).words).toEqual(['did n’t go']);
  });

  it('never crosses a sentence', () => {
    expect(run('The/DT river/NN\nrose/VBD:rise ./.', { match: ['river ..4 rose', 'river rose'] }).words).toEqual([]);
  });

  it('gives the named parts without the punctuation around them', () => {
    expect(parts(TALKS, '[condition: if ..6 ,] [issuer: DET ADJ* NOUN] will [consequence: CLAUSE]')).toEqual({
      condition: 'If the talks fail',
      issuer: 'the northern league',
      consequence: 'close the two bridges',
    });
  });
});

describe('where a rule looks, and what it marks', () => {
  const region = (own: Partial<Region>): Region => ({
    in: 'source',
    first: 14,
    last: 18,
    mark: { start: 5, end: 10 },
    parts: {},
    attribution: 3,
    sourceType: 'unnamed-official',
    named: false,
    ...own,
  });
  const envoy = { match: ['NOUN'], where: { in: 'source', quoted: 'any' } } as const;

  it('looks only into the structures of its kind', () => {
    expect(
      run(TALKS, { ...envoy, match: [...envoy.match] }, {}, [region({}), region({ in: 'cue', first: 0, last: 5 })])
        .words,
    ).toEqual(['envoy']);
  });

  it('selects on the type of source and on whether the article names it', () => {
    const at = (own: Partial<Region>) =>
      run(
        TALKS,
        { match: ['NOUN'], where: { in: 'source', quoted: 'any', sourceType: ['unnamed-official'], named: false } },
        {},
        [region(own)],
      ).words;
    expect(at({})).toEqual(['envoy']);
    expect(at({ named: true })).toEqual([]);
    expect(at({ sourceType: 'vague-group' })).toEqual([]);
  });

  it('holds ^ and $ to be the ends of the structure', () => {
    const match = ['^ its', 'Ruiz $', '^ envoy'];
    expect(run(TALKS, { match, where: { in: 'source', quoted: 'any' } }, {}, [region({})]).words).toEqual([
      'its',
      'Ruiz',
    ]);
  });

  it('marks the whole structure once, and keeps the words that matched', () => {
    const { found, text } = run(
      TALKS,
      { match: ['NOUN', 'its'], mark: 'structure', where: { in: 'source', quoted: 'any' } },
      {},
      [region({})],
    );
    expect(found.map(({ start, end, region: from }) => [start, end, from?.attribution])).toEqual([[5, 10, 3]]);
    expect(found.map(({ matched }) => text.text.slice(matched.start, matched.end))).toEqual(['envoy']);
  });

  it('marks from the first named part to the last', () => {
    const match = ['will [claim: close] ..2 [target: bridges] ,'];
    expect(run(TALKS, { match, mark: 'parts' }).words).toEqual(['close the two bridges']);
  });

  it('looks at headlines only where it says so', () => {
    const text = taggedText(`Talks/NNS:talk fail/VBP\n${TALKS}`);
    const [first] = text.paragraphs;
    if (first) first.role = 'headline';
    const compiled = compilePacks([smallPack([{ match: ['<talk>'], where: { in: 'headline', quoted: 'any' } }])]);
    expect(findMatches(text, [], compiled).map(({ start }) => start)).toEqual([0]);
  });

  it('tells words inside quotation marks from those outside', () => {
    const text = taggedText(TALKS);
    for (const token of text.tokens.slice(0, 6)) token.quoted = true;
    const count = (quoted: 'any' | 'inside' | 'outside') =>
      findMatches(text, [], compilePacks([smallPack([{ match: ['the'], where: { in: 'any', quoted } }])])).length;
    expect([count('any'), count('inside'), count('outside')]).toEqual([3, 2, 1]);
  });

  it('is blocked by a veto that overlaps or touches its words, not by one elsewhere in the sentence', () => {
    const veto = (template: string) => run(TALKS, { match: ['will close'], veto: [template] }).words;
    expect(veto('league will')).toEqual([]);
    expect(veto('league')).toEqual([]);
    expect(veto('northern')).toEqual(['will close']);
  });
});

describe('hostile packs', () => {
  it('marks at most 500 places a rule', () => {
    const many = Array.from({ length: 90 }, () => 'a/DT b/NN a/DT b/NN a/DT b/NN a/DT b/NN').join('\n');
    expect(run(many, { match: ['NOUN', 'DET'] }).found).toHaveLength(500);
  });

  it('reads a sentence of any length', () => {
    const long = Array.from({ length: 3000 }, (_, index) => (index === 2900 ? 'river/NN' : 'and/CC')).join(' ');
    expect(run(long, { match: ['and river and'] }).words).toEqual(['and river and']);
  });
});
