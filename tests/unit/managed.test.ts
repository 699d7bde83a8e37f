import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ruleSetText } from '../../src/background/rule-sets.ts';
import { corePacks } from '../../src/rules/index.ts';
import { appearanceOf } from '../../src/shared/looks.ts';
import type { Managed } from '../../src/shared/managed.ts';
import { DEFAULT_SETTINGS } from '../../src/shared/settings.ts';
import { isRuleOn, isRuleSetOn, isShown } from '../../src/shared/show.ts';
import { ruleSets } from '../fixtures/rule-sets.ts';

let policy: () => Promise<unknown>;
vi.stubGlobal('browser', { storage: { managed: { get: () => policy() } } });
const { readManaged, underPolicy } = await import('../../src/shared/managed.ts');

const SCHEMA = new URL('../../managed-schema.json', import.meta.url);
const full: Managed = {
  ruleSets: { 'disputed-claims': { on: false, locked: true }, speculation: { on: true } },
  level: { threshold: 0.6, locked: true },
  appearance: { marks: 'tint', colours: 'contrast', locked: true },
  sites: { always: ['https://news.example/*'], never: ['https://bank.example/*'] },
};

beforeEach(() => {
  policy = async () => ({});
});

describe('a policy', () => {
  it('is read as it stands, and the schema for Chrome takes it', async () => {
    policy = async () => full;
    expect(await readManaged()).toEqual(full);
    const valid = new Ajv({ strict: false }).compile(JSON.parse(readFileSync(SCHEMA, 'utf8')));
    expect(valid(full)).toBe(true);
    expect(valid({ ruleSets: { 'disputed-claims': { on: 'yes' } } })).toBe(false);
  });

  it('that is not there, or cannot be read, sets nothing', async () => {
    policy = async () => Promise.reject(new Error('Managed storage manifest not found'));
    expect(await readManaged()).toEqual({});
    policy = async () => ({ level: { threshold: 'high' } });
    expect(await readManaged()).toEqual({});
  });
});

describe('rule sets under a policy', () => {
  const under = (managed: Managed) => underPolicy(ruleSets, managed);
  const setOf = (managed: Managed, id: string) => under(managed).find((set) => set.id === id)!;

  it('are as they come where there is none', () => {
    expect(under({})).toEqual(ruleSets);
  });

  it('begin as preset, and the reader’s switch still counts', () => {
    const set = setOf(full, 'speculation');
    expect(isRuleSetOn(set, DEFAULT_SETTINGS)).toBe(true);
    expect(isRuleSetOn(set, { ...DEFAULT_SETTINGS, ruleSets: { speculation: false } })).toBe(false);
  });

  it('are locked against the reader’s switches, those of a site too, and so are their rules', () => {
    const set = setOf(full, 'disputed-claims');
    expect(isRuleSetOn(set, { ...DEFAULT_SETTINGS, ruleSets: { 'disputed-claims': true } })).toBe(false);
    const [rule] = set.rules;
    expect(isRuleOn(rule!, { ...DEFAULT_SETTINGS, rules: { [rule!.id]: false } })).toBe(true);
  });

  it('show what is sure enough for a locked level, whatever the reader’s', () => {
    const finding = {
      ...{ start: 0, end: 5, pack: 'conditional-threats', rule: 'conditional-threats/if', kind: 'threat', parts: {} },
      ...{ matched: { start: 0, end: 5 }, confidence: 0.5, attribution: null, sameAs: null, quoted: false },
    };
    expect(isShown(finding, DEFAULT_SETTINGS, under({ level: { threshold: 0.6, locked: true } }))).toBe(false);
    expect(isShown(finding, DEFAULT_SETTINGS, under({ level: { threshold: 0.6 } }))).toBe(true);
    const fewer = { ...DEFAULT_SETTINGS, threshold: 0.9 };
    expect(isShown(finding, fewer, under({ level: { threshold: 0.4, locked: true } }))).toBe(true);
  });

  it('have the looks that it locks, and the reader’s in what it leaves open', () => {
    const set = setOf(full, 'speculation');
    const chosen = { ...DEFAULT_SETTINGS, strength: 'strong', colours: 'usual' } as const;
    expect(appearanceOf(set, chosen)).toMatchObject({ marks: 'tint', strength: 'strong', colours: 'contrast' });
    const open = { appearance: { colours: 'contrast' } } as const;
    expect(appearanceOf(setOf(open, 'speculation'), chosen).colours).toBe('usual');
  });

  it('of ours can all be named in a policy, as its description lists them', () => {
    const ids = corePacks.map((pack) => ruleSetText(pack, true).id);
    for (const id of ids) expect(readFileSync(SCHEMA, 'utf8')).toContain(id);
  });
});
