import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadModels, type Models } from '../../src/engine/tagger/models.ts';
import { tagAttributions } from '../../src/engine/tagger/tag-attributions.ts';
import { tagText } from '../../src/engine/tagger/tag-text.ts';
import { readText } from '../../src/engine/text/read-text.ts';

const bytesOf = (file: string) => new Uint8Array(readFileSync(`models/${file}.bin`));
let models: Models;

beforeAll(() => {
  models = loadModels({ pos: bytesOf('pos'), names: bytesOf('names'), attributions: bytesOf('attributions') });
});

function read(text: string, weights: Models | null = models) {
  const read = readText({ text, blocks: [] });
  tagText(read, weights);
  return read;
}

const namesOf = (text: string) => {
  const found: string[] = [];
  for (const token of read(text).tokens) {
    if (!token.name) continue;
    if (token.nameStart) found.push(`${token.name} ${token.text}`);
    else found.push(`${found.pop()} ${token.text}`);
  }
  return found;
};

const rolesOf = (text: string) => {
  const tagged = read(text);
  return tagAttributions(tagged, models).map(({ role, first, last }) => {
    const start = tagged.tokens[first]?.start;
    return `${role}: ${text.slice(start, tagged.tokens[last - 1]?.end)}`;
  });
};

describe('parts of speech and lemmas', () => {
  it('tells verbs from nouns and gives their base forms', () => {
    const { tokens } = read('The ministers denied the claims and said that troops withdrew.');
    expect(tokens.map(({ lemma, pos }) => `${lemma}/${pos}`).join(' ')).toBe(
      'the/DT minister/NNS deny/VBD the/DT claim/NNS and/CC say/VBD that/IN troop/NNS withdraw/VBD ./.',
    );
  });

  it('stands in with rules where there are no weights', () => {
    const { tokens } = read('Anna Orland said that the envoy denied it.', null);
    expect(tokens.map(({ pos }) => pos).slice(0, 4)).toEqual(['NNP', 'NNP', 'VBD', 'IN']);
    expect(tokens.map(({ lemma }) => lemma)).toContain('deny');
    expect(tokens[0]).toMatchObject({ name: 'PERSON', nameStart: true });
  });
});

describe('names', () => {
  it('finds people, bodies and places that no training article holds', () => {
    expect(
      namesOf('Defence Minister Tarek Olmanov met Senator Lena Harrow in Karvograd, the Interior Ministry said.'),
    ).toEqual(['PERSON Tarek Olmanov', 'PERSON Lena Harrow', 'PLACE Karvograd', 'ORG Interior Ministry']);
  });
});

describe('attributions', () => {
  it.each([
    [
      'The envoy said that the talks would go on.',
      ['source: The envoy', 'cue: said', 'content: that the talks would go on'],
    ],
    [
      '“We will not leave the town,” Lena Harrow told reporters.',
      ['content: “We will not leave the town,”', 'source: Lena Harrow', 'cue: told'],
    ],
    [
      'The road is closed, according to two officials.',
      ['content: The road is closed', 'cue: according to', 'source: two officials'],
    ],
  ])('reads %j', (text, expected) => {
    expect(rolesOf(text)).toEqual(expect.arrayContaining(expected));
  });

  it('is sure of plain speech', () => {
    const spans = tagAttributions(read('“We will not leave the town,” Lena Harrow told reporters.'), models);
    for (const { confidence } of spans) {
      expect(confidence).toBeGreaterThan(0.6);
      expect(confidence).toBeLessThanOrEqual(1);
    }
  });
});

describe('the names of one article', () => {
  it('agree: a family name is the person who was named in full, without the title', () => {
    const found = namesOf(
      'Lena Olmstad left. Olmstad said no. Mr. Olmstad and Olmstad officials met. Olmstad’s aide did not.',
    );
    expect(found[0]).toBe('PERSON Lena Olmstad');
    expect(new Set(found.slice(1))).toEqual(new Set(['PERSON Olmstad']));
  });

  it('hold no known country or armed group as a person', () => {
    const found = namesOf('Hezbollah told Lebanon that Hamas agreed. Al Qaeda did not.');
    expect(found).toEqual(['ORG Hezbollah', 'PLACE Lebanon', 'ORG Hamas', 'ORG Al Qaeda']);
  });
});
