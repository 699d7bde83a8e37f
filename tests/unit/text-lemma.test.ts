import { describe, expect, it } from 'vitest';
import { lemmaOf } from '../../src/engine/text/lemma.ts';

const PAST =
  'said say|told tell|denied deny|sought seek|struck strike|withdrew withdraw|agreed agree|lied lie|insisted insist|urged urge|' +
  'alleged allege|conceded concede|argued argue|noted note|stated state|vowed vow|added add|admitted admit|acknowledged acknowledge|' +
  'predicted predict|disclosed disclose|revealed reveal|quoted quote|cited cite|recalled recall|promised promise|warned warn|' +
  'threatened threaten|criticised criticise|criticized criticize|accused accuse|reiterated reiterate|stressed stress|hinted hint|' +
  'pledged pledge|proposed propose|rejected reject|dismissed dismiss|refuted refute|disputed dispute|questioned question|' +
  'concluded conclude|decided decide|demanded demand|ordered order|referred refer|testified testify|declared declare|' +
  'announced announce|replied reply|maintained maintain|contended contend|swore swear|blamed blame|denounced denounce|quipped quip|' +
  'called call|labelled label|labeled label|travelled travel|controlled control|committed commit|begged beg|pleaded plead|' +
  'repeated repeat|treated treat|created create|vetoed veto|ruled rule|assured assure|occurred occur|scheduled schedule|' +
  'focused focus|used use|freed free|besieged besiege|broadcast broadcast|undertook undertake';

describe('lemmas', () => {
  it.each(PAST.split('|').map((pair) => pair.split(' ')))('%s is a form of %s', (form, lemma) => {
    expect(lemmaOf({ lower: form ?? '', pos: 'VBD' })).toBe(lemma);
  });

  it.each([
    ['denies', 'VBZ', 'deny'],
    ['goes', 'VBZ', 'go'],
    ['accusing', 'VBG', 'accuse'],
    ['bringing', 'VBG', 'bring'],
    ['fleeing', 'VBG', 'flee'],
    ['allies', 'NNS', 'ally'],
    ['spokesmen', 'NNS', 'spokesman'],
    ['people', 'NNS', 'people'],
    ['crises', 'NNS', 'crisis'],
    ['responses', 'NNS', 'response'],
    ['witnesses', 'NNS', 'witness'],
    ['n’t', 'RB', 'not'],
    ['’s', 'VBZ', 'be'],
    ['’s', 'POS', "'s"],
    ['states', 'NNPS', 'states'],
    ['best', 'JJS', 'good'],
  ])('%s as %s is %s', (lower, pos, lemma) => {
    expect(lemmaOf({ lower, pos })).toBe(lemma);
  });
});
