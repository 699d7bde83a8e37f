import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readLists } from '../../src/packs/read.ts';
import { corePacks } from '../../src/rules/index.ts';

const folder = new URL('../../src/rules/lists/', import.meta.url);
const lists = readdirSync(folder).flatMap((file) => {
  const read = readLists(readFileSync(new URL(file, folder), 'utf8'));
  return 'lists' in read ? Object.entries(read.lists) : [];
});

describe('the shared word lists', () => {
  it.each(lists)('%s is used by a pack', (name) => {
    expect(corePacks.some((pack) => Object.hasOwn(pack.lists ?? {}, name))).toBe(true);
  });

  it.each(lists)('%s is sorted', (_, entries) => {
    expect(entries).toEqual([...entries].sort((a, b) => a.localeCompare(b, 'en')));
  });
});

describe('the core packs', () => {
  it('have the colours and lines of docs/design.md, each its own', () => {
    expect(corePacks.map(({ id, title, style }) => [id, title, style.line, style.light, style.dark])).toEqual([
      ['anonymous-sourcing', 'Source not named', 'dotted', '#0072B2', '#56B4E9'],
      ['conditional-threats', 'If … then …', 'solid', '#C44900', '#FF8A4C'],
      ['disputed-claims', 'Contested', 'wavy', '#8E4A9E', '#D79BE0'],
      ['speculation', 'Foretold', 'dashed', '#00785A', '#4CC9A4'],
      ['headline', 'Headline', 'double', '#8A5A00', '#E3B341'],
    ]);
  });

  it('come switched on, but for those that guess at what a headline or a forecast means', () => {
    expect(corePacks.filter(({ off }) => off).map(({ id }) => id)).toEqual(['speculation', 'headline']);
  });

  it('have no rule id in two packs', () => {
    const ids = corePacks.flatMap((pack) => pack.rules.map((rule) => rule.id));
    expect(ids).toEqual([...new Set(ids)]);
  });
});
