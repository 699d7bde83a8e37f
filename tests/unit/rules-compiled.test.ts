import compiledPacks from 'caveat:compiled-packs';
import { describe, expect, it } from 'vitest';
import { type Compiled, compilePacks } from '../../src/engine/rules/compile.ts';
import { compiledOf } from '../../src/engine/rules/compiled-data.ts';
import { findMatches } from '../../src/engine/rules/match.ts';
import { corePacks } from '../../src/rules/index.ts';
import { smallPack } from '../fixtures/small-pack.ts';
import { taggedText } from '../fixtures/tagged-text.ts';

const RIVER = `If/IN the/DT river/NN rises/VBZ:rise ,/, the/DT league/NN will/MD close/VB the/DT bridges/NNS:bridge ,/, officials/NNS:official who/WP asked/VBD:ask not/RB to/TO be/VB named/VBN:name said/VBD:say ./.`;

/** All that matching looks at. */
function tables({ vocabulary, ...rest }: Compiled) {
  const { size, lower, lemma, exact, tag, name, phrases } = vocabulary;
  return { ...rest, size, lower, lemma, exact, tag, name, phrases };
}

describe('packs that the build compiled', () => {
  it('are the extension’s own, as they would be compiled now', () => {
    expect(compiledPacks().packs).toEqual(corePacks.map(({ id, version }) => ({ id, version })));
    expect(tables(compiledOf(corePacks, compiledPacks()))).toEqual(tables(compilePacks(corePacks)));
  });

  it('match together with a reader’s own, whose words they share', () => {
    const own = smallPack([{ match: ['if the @waters <rise>', 'officials'] }], { waters: ['river', 'high tide'] });
    const packs = [...corePacks, own];
    const found = (compiled: Compiled) =>
      findMatches(taggedText(RIVER), [], compiled).map(({ pack, rule, start, end }) => [pack, rule.id, start, end]);
    const matches = found(compiledOf(packs, compiledPacks()));
    expect(matches).toEqual(found(compilePacks(packs)));
    expect(matches.filter(([pack]) => pack === 'river')).toHaveLength(2);
  });

  it('do not stand in for another version of them', () => {
    const [first, ...rest] = corePacks;
    const newer = { ...first!, version: '99.0.0', rules: first!.rules.slice(0, 1) };
    const { rules } = compiledOf([newer, ...rest], compiledPacks());
    expect(rules.filter(({ pack }) => pack === newer.id)).toHaveLength(1);
  });
});
