import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../src/shared/settings.ts';
import { isShown } from '../../src/shared/show.ts';
import { finding } from '../fixtures/reading-builder.ts';
import { ruleSets } from '../fixtures/rule-sets.ts';

const anonymous = finding({ start: 0, end: 5 }, 'anonymous-sourcing/hearsay', 'hearsay', { confidence: 0.6 });
const foretold = finding({ start: 0, end: 5 }, 'speculation/forecast', 'forecast');
const shown = (change: Partial<Settings>, one = anonymous) =>
  isShown(one, { ...DEFAULT_SETTINGS, ...change }, ruleSets);

describe('whether a finding is marked', () => {
  it('follows how its set comes, until the reader says otherwise', () => {
    expect(shown({})).toBe(true);
    expect(shown({}, foretold)).toBe(false);
    expect(shown({ ruleSets: { 'anonymous-sourcing': false } })).toBe(false);
    expect(shown({ ruleSets: { speculation: true } }, foretold)).toBe(true);
  });

  it('follows the switch of its rule', () => {
    expect(shown({ rules: { 'anonymous-sourcing/hearsay': false } })).toBe(false);
    expect(shown({ rules: { 'anonymous-sourcing/vague-group': false } })).toBe(true);
  });

  it('follows the reader’s threshold', () => {
    expect(shown({ threshold: 0.6 })).toBe(true);
    expect(shown({ threshold: 0.61 })).toBe(false);
  });

  it('is no when all marks are hidden, or its rule set is unknown', () => {
    expect(shown({ hideAll: true })).toBe(false);
    expect(shown({}, finding({ start: 0, end: 5 }, 'gone/rule', 'x'))).toBe(false);
    expect(shown({}, finding({ start: 0, end: 5 }, 'anonymous-sourcing/gone', 'x'))).toBe(false);
  });
});
