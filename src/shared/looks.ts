import type { RuleSetText } from './messages.ts';
import type { Appearance } from './settings.ts';

/** Which colours a mark takes: its rule set's for light or for dark pages, or black or white on mid greys. */
export type Tone = 'light' | 'dark' | 'black' | 'white';

/** Everything that decides how one mark looks; marks of the same look share one entry of the highlight registry. */
export interface Look extends Pick<Appearance, 'marks' | 'strength'> {
  /** The id of the rule set. */
  pack: string;
  style: RuleSetText['style'];
  tone: Tone;
  /** `line`: the third and later marks of the same rule have no tint. */
  weight: 'full' | 'line';
  /** 0 for the line next to the words; 1 and 2 for the lines under it where rule sets mark the same words. */
  slot: 0 | 1 | 2;
}

/** The page shares the registry of highlights: our names start with this. */
export const PREFIX = 'caveat-';

/** Where one jumped to, and what a view points at. */
export const FLASH = `${PREFIX}flash`;
export const LIT = `${PREFIX}lit`;

/** How marks look for this reader: as they chose, but for what a policy keeps as it is. */
export function appearanceOf(ruleSet: RuleSetText | undefined, settings: Appearance): Appearance {
  return { ...settings, ...ruleSet?.appearance };
}

/** A rule set in the colours that the reader chose. Done again with other colours, it gives those. */
export function inColours(ruleSet: RuleSetText, settings: Appearance): RuleSetText {
  const { colours } = appearanceOf(ruleSet, settings);
  return { ...ruleSet, style: { ...ruleSet.style, ...ruleSet.colours[colours] } };
}

/** How the first marks of a rule set look for this reader, next to the words. */
export function lookOf(ruleSet: RuleSetText, settings: Appearance, tone: Tone): Look {
  const { marks, strength } = appearanceOf(ruleSet, settings);
  return {
    pack: ruleSet.id,
    style: inColours(ruleSet, settings).style,
    tone,
    weight: 'full',
    slot: 0,
    marks,
    strength,
  };
}

/** The name of a look in the registry, an identifier in CSS: letters, digits and hyphens. */
export function nameOf(look: Look): string {
  // The id of a reader's own pack may hold anything; its code points keep two of them apart.
  const id = look.pack.replace(/[^a-z\d-]/giu, (character) => `_${character.codePointAt(0)?.toString(16)}`);
  const colour = colourOf(look).replace('#', '');
  return `${PREFIX}${id}-${look.tone}-${look.weight}-${look.slot}-${look.marks}-${look.strength}-${colour}`;
}

/** The colour of a mark's line and tint, in CSS. */
export function colourOf({ style, tone }: Look): string {
  return tone === 'light' || tone === 'dark' ? style[tone] : tone;
}
