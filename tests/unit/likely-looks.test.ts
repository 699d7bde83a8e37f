import { describe, expect, it } from 'vitest';
import { likelyLooks } from '../../src/background/likely-looks.ts';
import { ruleSetText } from '../../src/background/rule-sets.ts';
import { corePacks } from '../../src/rules/index.ts';
import { inColours, nameOf } from '../../src/shared/looks.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/shared/settings.ts';

function names(change: Partial<Settings> = {}): string[] {
  const settings = { ...DEFAULT_SETTINGS, ...change };
  const ruleSets = corePacks.map((pack) => inColours(ruleSetText(pack, true), settings));
  return likelyLooks(ruleSets, settings).map(nameOf);
}

describe('the looks that a page gets before its marks are known', () => {
  it('are those of the rule sets that are on, on light and on dark, first marks and later ones', () => {
    const light = corePacks[0]!.style.light.replace('#', '');
    expect(names()).toContain(`caveat-anonymous-sourcing-light-full-0-underline-and-tint-normal-${light}`);
    expect(names().filter((name) => name.startsWith('caveat-disputed-claims-dark-line-1-'))).toHaveLength(1);
    expect(names().filter((name) => name.startsWith('caveat-speculation-'))).toEqual([]);
    expect(names({ ruleSets: { speculation: true } }).some((name) => name.startsWith('caveat-speculation-'))).toBe(
      true,
    );
  });

  it('are as the reader chose', () => {
    const strong = names({ marks: 'tint', strength: 'strong', colours: 'plain' });
    expect(strong.every((name) => /-tint-strong-(?:1d1e20|e6e5e2)$/.test(name))).toBe(true);
  });

  it('are none while all marks are hidden', () => {
    expect(names({ hideAll: true })).toEqual([]);
  });
});
