import { appearanceOf, type Look } from '../shared/looks.ts';
import type { RuleSetText } from '../shared/messages.ts';
import type { Settings } from '../shared/settings.ts';
import { isRuleSetOn } from '../shared/show.ts';

/** Pages on a mid grey, and three rule sets on the same words, are rare. */
const TONES = ['light', 'dark'] as const;
const SLOTS = [0, 1] as const;
const WEIGHTS = ['full', 'line'] as const;

/** The looks of nearly all marks that these rule sets make, before it is known which of them a page has. */
export function likelyLooks(ruleSets: readonly RuleSetText[], settings: Settings): Look[] {
  if (settings.hideAll) return [];
  return ruleSets
    .filter((ruleSet) => isRuleSetOn(ruleSet, settings))
    .flatMap((ruleSet) => {
      const { marks, strength } = appearanceOf(ruleSet, settings);
      const { id: pack, style } = ruleSet;
      return TONES.flatMap((tone) =>
        WEIGHTS.flatMap((weight) => SLOTS.map((slot) => ({ pack, style, tone, weight, slot, marks, strength }))),
      );
    });
}
