import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkPack, type PackError } from '../../src/engine/rules/check.ts';
import { publishedSchema } from '../../src/engine/rules/schema.ts';
import { smallPack, smallRule } from '../fixtures/small-pack.ts';

const good = () => smallPack([{ match: ['the river'] }]);

function errorsOf(value: unknown, shared: Record<string, string[]> = {}): PackError[] {
  const checked = checkPack(value, shared);
  return 'errors' in checked ? checked.errors : [];
}

/** The good pack with one of its rule's keys set. */
function withRule(own: Record<string, unknown>): unknown {
  return { ...good(), rules: [{ ...smallRule({ id: 'river/rule-0' }), ...own }] };
}

describe('a pack that fits', () => {
  it('comes out with its defaults filled in', () => {
    const { where: _, mark: __, veto: ___, confidence: ____, ...bare } = smallRule({ id: 'river/rule-0' });
    const checked = checkPack({ ...good(), rules: [bare] }, {});
    expect(checked).toMatchObject({
      pack: { rules: [{ where: { in: 'any', quoted: 'any' }, mark: 'match', veto: [], confidence: 0.7 }] },
    });
  });

  it.each(['constructor', 'toString', '__proto__'])('may look for the word “%s”', (word) => {
    const own = withRule({
      match: [`the ${word} [issuer: river]`],
      examples: { match: [`⟦The ${word} river⟧.`], pass: ['Rivers.'] },
    });
    expect(errorsOf(own)).toEqual([]);
  });

  it('brings along the shared lists that its rules use, and no others', () => {
    const own = withRule({ match: ['@waters'], examples: { match: ['A ⟦river⟧.'], pass: ['Two rivers met.'] } });
    expect(checkPack(own, { waters: ['river'], hills: ['hill'] })).toMatchObject({
      pack: { lists: { waters: ['river'] } },
    });
  });
});

describe('a pack that does not fit names the rule and the place', () => {
  const RULE = 'river/rule-0';
  const LONG = Array.from({ length: 31 }, () => 'river').join(' ');
  it.each<[string, unknown, string | null, string, RegExp]>([
    [
      'a part of speech that every object has',
      withRule({ match: ['river/constructor'] }),
      RULE,
      'rules[0].match[0]:1',
      /no part of speech/,
    ],
    ['a key that nobody knows', { ...good(), colour: 'red' }, null, 'colour', /no key that packs know/],
    ['a wrong key in a rule', withRule({ matches: ['river'] }), RULE, 'rules[0].matches', /no key that packs know/],
    ['a missing key', { ...good(), version: undefined }, null, 'version', /must be text/],
    ['a number where text belongs', withRule({ match: [12] }), RULE, 'rules[0].match[0]', /quotation marks/],
    [
      'a template that is too long',
      withRule({ match: ['river', LONG] }),
      RULE,
      'rules[0].match[1]:1',
      /more than 30 positions/,
    ],
    [
      'repetitions that make it too long',
      withRule({ match: ['river ((a? b)* c)*'] }),
      RULE,
      'rules[0].match[0]:1',
      /30 positions/,
    ],
    ['a gap that is too long', withRule({ match: ['river ..17'] }), RULE, 'rules[0].match[0]:7', /\.\.1 to \.\.16/],
    [
      'a template that can match nothing',
      withRule({ match: ['river? ..3'] }),
      RULE,
      'rules[0].match[0]:1',
      /no word at all/,
    ],
    ['a list that is not there', withRule({ match: ['river @hills'] }), RULE, 'rules[0].match[0]:7', /no list “hills”/],
    ['a part that is not known', withRule({ match: ['[who: river]'] }), RULE, 'rules[0].match[0]:1', /a part is/],
    [
      'a part that comes twice',
      withRule({ match: ['[claim: river] [claim: rose]'] }),
      RULE,
      'rules[0].match[0]:16',
      /twice/,
    ],
    [
      'a bracket that is not closed',
      withRule({ match: ['(river|sea'] }),
      RULE,
      'rules[0].match[0]:11',
      /“\|” is missing|is missing/,
    ],
    [
      'a tag in capitals that is none',
      withRule({ match: ['river EVIL'] }),
      RULE,
      'rules[0].match[0]:7',
      /write “=EVIL”/,
    ],
    ['a comma on a word', withRule({ match: ['river, sea'] }), RULE, 'rules[0].match[0]:1', /space before/],
    ['^ in the middle', withRule({ match: ['river ^'] }), RULE, 'rules[0].match[0]:7', /only stand first/],
    ['a veto that does not parse', withRule({ veto: ['river ..0'] }), RULE, 'rules[0].veto[0]:7', /gap/],
    [
      'an example that marks nothing',
      withRule({ examples: { match: ['A river.'], pass: ['A river.'] } }),
      RULE,
      'rules[0].examples.match[0]',
      /marks no words/,
    ],
    [
      'a near miss that is none',
      withRule({ examples: { match: ['A ⟦river⟧.'], pass: ['A hill.'] } }),
      RULE,
      'rules[0].examples.pass[0]',
      /no word that the rule looks for/,
    ],
    [
      'no near miss',
      withRule({ examples: { match: ['A ⟦river⟧.'], pass: [] } }),
      RULE,
      'rules[0].examples.pass',
      /at least 1/,
    ],
    [
      'brackets that do not pair',
      withRule({ examples: { match: ['A ⟦river.'], pass: ['A river.'] } }),
      RULE,
      'rules[0].examples.match[0]',
      /has no ⟧/,
    ],
    ['a structure to mark where there is none', withRule({ mark: 'structure' }), RULE, 'rules[0].mark', /no structure/],
    [
      'a source type where there are no sources',
      withRule({ where: { in: 'any', named: true } }),
      RULE,
      'rules[0].where.named',
      /only with/,
    ],
    ['an id of another pack', withRule({ id: 'sea/rule' }), 'sea/rule', 'rules[0].id', /start with the pack’s/],
    ['an id that comes twice', { ...good(), rules: [good().rules[0], good().rules[0]] }, RULE, 'rules[1].id', /twice/],
    ['a list that no rule uses', { ...good(), lists: { hills: ['hill'] } }, null, 'lists.hills', /no rule uses/],
    ['an entry of too many words', { ...withRuleAndList('a b c d e f g') }, null, 'lists.waters[0]', /7 words/],
    [
      'too many templates',
      withRule({ match: Array.from({ length: 65 }, () => 'river') }),
      RULE,
      'rules[0].match',
      /64 are allowed/,
    ],
    [
      'too many rules',
      { ...good(), rules: Array.from({ length: 501 }, () => good().rules[0]) },
      null,
      'rules',
      /500 are allowed/,
    ],
    ['no pack at all', 'river', null, '', /a map of keys/],
  ])('%s', (_, value, rule, place, message) => {
    const [error] = errorsOf(value, { waters: ['river'] });
    expect(error).toMatchObject({ rule, place });
    expect(error?.message).toMatch(message);
  });

  it('a pack over 200 kB', () => {
    const [error] = errorsOf({ ...good(), about: 'é'.repeat(100_001) });
    expect(error?.message).toMatch(/200000 are allowed/);
  });
});

function withRuleAndList(entry: string): object {
  const rule = { ...smallRule({ id: 'river/rule-0' }), match: ['river', '@waters'] };
  return { ...good(), lists: { waters: [entry] }, rules: [rule] };
}

describe('the published schema', () => {
  it('is the one that packs are checked by', () => {
    const file = readFileSync(new URL('../../docs/pack.schema.json', import.meta.url), 'utf8');
    expect(JSON.parse(file)).toEqual(JSON.parse(JSON.stringify(publishedSchema)));
  });
});
