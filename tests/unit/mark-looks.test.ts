import { describe, expect, it } from 'vitest';
import { ruleSetText } from '../../src/background/rule-sets.ts';
import { chooseTone, luminance, over } from '../../src/content/contrast.ts';
import { corePacks } from '../../src/rules/index.ts';
import { colourOf, inColours, type Look, nameOf, type Tone } from '../../src/shared/looks.ts';
import { cssOf, declarationsOf, tintOf } from '../../src/shared/mark-css.ts';
import type { RuleSetText } from '../../src/shared/messages.ts';
import { type Appearance, DEFAULT_SETTINGS } from '../../src/shared/settings.ts';
import { apart, colour, contrast, grey } from '../fixtures/wcag.ts';

const MARKS: Appearance['marks'][] = ['underline-and-tint', 'underline', 'tint'];
const STRENGTHS: Appearance['strength'][] = ['light', 'normal', 'strong'];
const COLOURS: Appearance['colours'][] = ['usual', 'distinct', 'contrast', 'plain'];

const stranger = ruleSetText(
  { ...corePacks[0]!, id: 'stranger', style: { line: 'double', light: '#5b6470', dark: '#aab4c0' } },
  false,
);
const ruleSets = [...corePacks.map((pack) => ruleSetText(pack, true)), stranger];
const inAll = (colours: Appearance['colours']) =>
  ruleSets.map((ruleSet) => inColours(ruleSet, { ...DEFAULT_SETTINGS, colours }));

function lookOf(ruleSet: RuleSetText, tone: Tone, rest: Partial<Look> = {}): Look {
  const { id: pack, style } = ruleSet;
  return { pack, style, tone, weight: 'full', slot: 0, marks: 'underline-and-tint', strength: 'normal', ...rest };
}

/** Every way in which marks can look: what they are made of, how strong, in which colours. */
const WAYS = COLOURS.flatMap((colours) =>
  MARKS.flatMap((marks) => STRENGTHS.map((strength) => ({ colours, marks, strength }))),
);

describe.each(WAYS)('marks in $colours colours as $marks, $strength', ({ colours, marks, strength }) => {
  const levels = Array.from({ length: 256 }, (_, level) => grey(level));

  it('have a line of their rule set’s kind that keeps 3:1 against a page of any grey', () => {
    for (const ruleSet of inAll(colours)) {
      for (const page of levels) {
        const look = lookOf(ruleSet, chooseTone(luminance(page)), { marks, strength });
        expect(contrast(colour(colourOf(look)), page)).toBeGreaterThanOrEqual(3);
        expect(declarationsOf(look)['text-decoration']).toMatch(
          new RegExp(`^underline ${ruleSet.style.line} \\S+ (?:[1-9]|1\\.5|2\\.5)px$`),
        );
      }
    }
  });

  it('leave text readable that was well readable (7:1) without them', () => {
    for (const ruleSet of inAll(colours)) {
      for (const page of levels) {
        const look = lookOf(ruleSet, chooseTone(luminance(page)), { marks, strength });
        const under = over({ ...colour(colourOf(look)), alpha: tintOf(look) / 100 }, page);
        for (const text of [grey(0), grey(255)])
          if (contrast(text, page) >= 7) expect(contrast(text, under)).toBeGreaterThanOrEqual(4.5);
      }
    }
  });
});

describe('colours of marks', () => {
  it.each(['light', 'dark'] as const)('for colour-blind eyes are told apart by them, on %s pages', (tone) => {
    const least = (colours: Appearance['colours']) => {
      const codes = inAll(colours).map(({ style }) => style[tone]);
      return Math.min(...codes.flatMap((one, at) => codes.slice(at + 1).map((other) => apart(one, other))));
    };
    expect(least('distinct')).toBeGreaterThan(8);
    expect(least('distinct')).toBeGreaterThan(3 * least('usual'));
  });

  it('of high contrast keep 7:1 on white and on nearly black', () => {
    for (const { style } of inAll('contrast')) {
      expect(contrast(colour(style.light), grey(255))).toBeGreaterThanOrEqual(7);
      expect(contrast(colour(style.dark), colour('#1c1d1f'))).toBeGreaterThanOrEqual(7);
    }
  });

  it('of one for all are one, and so the line tells the rule sets apart', () => {
    const [one, ...others] = inAll('plain').map(({ style }) => style);
    for (const { light, dark } of others) expect({ light, dark }).toEqual({ light: one?.light, dark: one?.dark });
    expect(new Set(ruleSets.filter(({ core }) => core).map(({ style }) => style.line)).size).toBe(corePacks.length);
  });

  it('come back when the reader does', () => {
    const [ruleSet] = ruleSets;
    const there = inColours(ruleSet!, { ...DEFAULT_SETTINGS, colours: 'contrast' });
    expect(inColours(there, DEFAULT_SETTINGS).style).toEqual(ruleSet!.style);
  });
});

describe('the style rule of a look', () => {
  const [ruleSet] = ruleSets;

  it('stands under a name of its own for each difference that one can see', () => {
    const one = lookOf(ruleSet!, 'light');
    const others: Partial<Look>[] = [{ tone: 'dark' }, { weight: 'line' }, { slot: 1 }, { marks: 'tint' }];
    const recoloured = inColours(ruleSet!, { ...DEFAULT_SETTINGS, colours: 'contrast' });
    const looks = [
      one,
      ...others.map((rest) => ({ ...one, ...rest })),
      { ...one, strength: 'strong' as const },
      lookOf(recoloured, 'light'),
    ];
    expect(new Set(looks.map(nameOf)).size).toBe(looks.length);
    for (const look of looks) expect(cssOf(look, '')).toMatch(/^::highlight\([\w-]+\) \{ /);
  });

  it('cannot be left by a stranger’s id', () => {
    const look = { ...lookOf(ruleSet!, 'light'), pack: 'a) { } * { display: none' };
    expect(cssOf(look, '').match(/[{}]/g)).toHaveLength(6);
  });

  it('has a fainter tint for later marks, or none', () => {
    const later = (marks: Appearance['marks']) => tintOf(lookOf(ruleSet!, 'light', { marks, weight: 'line' }));
    expect(later('tint')).toBeGreaterThan(0);
    expect(later('tint')).toBeLessThan(tintOf(lookOf(ruleSet!, 'light', { marks: 'tint' })));
    expect(later('underline-and-tint')).toBe(0);
  });
});
