import { describe, expect, it } from 'vitest';
import { readLists, readPack } from '../../src/packs/read.ts';

const PACK = `id: river
version: 1.0.0
title: River
language: en
style: { line: dotted, light: "#000000", dark: "#FFFFFF" }
rules:
  - id: river/rises
    kind: flood
    title: A river rises
    why: Why.
    normal: Normal.
    ask: Ask?
    source: A guideline.
    match:
      - "river <rise>"
      - "<flood> ..3"
    examples:
      match: ["The ⟦river rose⟧."]
      pass: ["The river fell."]
`;

function errorOf(source: string) {
  const read = readPack(source, {});
  return 'errors' in read ? read.errors[0] : undefined;
}

describe('a pack’s file', () => {
  it('is read', () => {
    expect(readPack(PACK, {})).toMatchObject({ pack: { id: 'river', rules: [{ id: 'river/rises' }] } });
  });

  it.each([
    ['an unknown key', PACK.replace('    why:', '    reason: x\n    why:'), 10, /no key/],
    ['a template', PACK.replace('..3', '..30'), 16, /gap/],
    ['a missing example', PACK.replace('["The river fell."]', '[]'), 19, /at least 1/],
    ['a key twice', `${PACK}title: Sea\n`, 20, /twice/],
    ['an anchor', PACK.replace('kind: flood', 'kind: &k flood'), 8, /anchors/],
    [
      'an alias',
      PACK.replace('kind: flood', 'kind: &k flood').replace('title: A river rises', 'title: *k'),
      8,
      /anchors/,
    ],
    ['a tag', PACK.replace('kind: flood', 'kind: !!str flood'), 8, /tags/],
    ['a bracket that is not closed', PACK.replace('"#FFFFFF" }', '"#FFFFFF"'), 6, /./],
  ])('has the line of %s in its error', (_, source, line, message) => {
    const error = errorOf(source);
    expect(error?.line).toBe(line);
    expect(error?.message).toMatch(message);
  });

  it.each([
    ['deep brackets', '['.repeat(150_000)],
    ['deep lists', '- '.repeat(70_000)],
    ['very many keys', Array.from({ length: 17_000 }, (_, index) => `key${index}: 1`).join('\n')],
    ['aliases that multiply', `a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]`],
    ['more than 200 kB', `# ${'é'.repeat(100_000)}`],
    ['nothing', ''],
  ])('of %s is turned down at once', (_, source) => {
    const before = performance.now();
    expect(errorOf(source)).toBeDefined();
    expect(performance.now() - before).toBeLessThan(5000);
  });
});

describe('a file of word lists', () => {
  it('gives its lists', () => {
    expect(readLists('waters: [river, "salt lake"]')).toEqual({ lists: { waters: ['river', 'salt lake'] } });
  });

  it('names the entry that is no text', () => {
    expect(readLists('waters:\n  - river\n  - no\n  - 12')).toMatchObject({
      errors: [{ place: 'waters[2]', line: 4 }],
    });
  });
});
