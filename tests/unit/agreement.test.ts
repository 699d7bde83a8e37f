import { describe, expect, it } from 'vitest';
import { ruleSetText } from '../../src/background/rule-sets.ts';
import { type ReadPage, sectionOf } from '../../src/content/card-content.ts';
import { corePacks } from '../../src/rules/index.ts';
import { at, finding } from '../fixtures/reading-builder.ts';
import { analysis, article } from '../fixtures/river-talks.ts';
import { ruleSets } from '../fixtures/rule-sets.ts';

/** The lines of "Why marked" about a rule of our own or of a stranger's. */
function whyMarked(kind: string, core: boolean): string[] {
  const one = finding(at(article.text, 'two officials briefed on the talks'), `anonymous-sourcing/${kind}`, kind);
  const page: ReadPage = {
    state: 'read',
    article,
    analysis: { ...analysis, findings: [one] },
    ruleSets: ruleSets.map((set) => ({ ...set, core })),
    lost: { findings: [], positions: [] },
  };
  return sectionOf(page, 0)!.why.map(({ label, pieces }) => `${label}: ${pieces.map(({ text }) => text).join(' ')}`);
}

describe('how sure a mark is', () => {
  it('is said by the figure of its rule', () => {
    expect(whyMarked('unnamed-official', true)).toContain('How sure: agrees with our annotation in 93 of 100');
  });

  it('is left open where the rule found too little to measure', () => {
    expect(whyMarked('hearsay', true)).toContain('How sure: too few to measure');
  });

  it('is not said of a rule by somebody else', () => {
    expect(whyMarked('unnamed-official', false).join('\n')).not.toMatch(/agrees|too few/);
  });
});

describe('the figures that the views are given', () => {
  it('are from at least 20 findings, for our own rules', () => {
    const measured = corePacks
      .flatMap((pack) => ruleSetText(pack, true).rules)
      .flatMap(({ id, agreement }) => (agreement === null ? [] : [{ id, ...agreement }]));
    expect(measured.length).toBeGreaterThan(0);
    expect(measured.filter(({ findings, of100 }) => findings < 20 || of100 < 0 || of100 > 100)).toEqual([]);
  });

  it('are none for a pack from a stranger, even one that takes the names of our rules', () => {
    const rules = corePacks.flatMap((pack) => ruleSetText(pack, false).rules);
    expect(rules.filter(({ agreement }) => agreement !== null)).toEqual([]);
  });
});
