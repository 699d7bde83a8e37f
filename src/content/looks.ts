import type { RuleSetText } from '../shared/messages.ts';
import type { Settings } from '../shared/settings.ts';
import type { Tone } from './contrast.ts';
import type { Mark } from './marks.ts';

/** Everything that decides how one mark looks; marks of the same look share one entry of the highlight registry. */
export interface Look {
  ruleSet: RuleSetText;
  tone: Tone;
  weight: Mark['weight'];
  slot: Mark['slot'];
  marks: Settings['marks'];
}

/** The page shares the registry of highlights: our names start with this. */
export const PREFIX = 'caveat-';

/** Where one jumped to, what a view points at, and the words of the open card. */
export const FLASH = `${PREFIX}flash`;
export const LIT = `${PREFIX}lit`;

/** Space between the words and each of up to three lines, so that all show. */
const OFFSETS = ['0.18em', 'calc(0.18em + 5px)', 'calc(0.18em + 10px)'];
const THICKNESS = { dotted: 2, solid: 2, dashed: 2, wavy: 1.5, double: 1 };

/** The name of a look in the registry, an identifier in CSS: letters, digits and hyphens. */
export function nameOf({ ruleSet, tone, weight, slot, marks }: Look): string {
  // The id of a reader's own pack may hold anything; its code points keep two of them apart.
  const id = ruleSet.id.replace(/[^a-z\d-]/giu, (character) => `_${character.codePointAt(0)?.toString(16)}`);
  return `${PREFIX}${id}-${tone}-${weight}-${slot}-${marks}`;
}

/**
 * The style rule of a look. `::highlight()` takes colours and decorations, nothing that moves the words. Under forced colours the
 * browser puts the reader's own pair for selected text in place of ours, and keeps the kind of line.
 */
export function cssOf(look: Look): string {
  const colour = colourOf(look);
  const tint = tintOf(look);
  const selector = `::highlight(${nameOf(look)})`;
  const declarations: string[] = [];
  if (tint > 0) declarations.push(`background-color: color-mix(in srgb, ${colour} ${tint}%, transparent)`);
  const line = `text-decoration: underline ${look.ruleSet.style.line} ${colour} ${thicknessOf(look)}px`;
  if (look.marks !== 'tint') declarations.push(line, `text-underline-offset: ${OFFSETS[look.slot]}`);
  return `${selector} { ${declarations.join('; ')} }`;
}

/** The looks of what answers a reader: the place that one jumped to, and the one pointed at. Yellow on light and on dark. */
export const ANSWER_CSS = [FLASH, LIT]
  .map((name) => `::highlight(${name}) { background-color: #ffc400; color: #000 }`)
  .join('\n');

function colourOf({ ruleSet, tone }: Look): string {
  return tone === 'light' || tone === 'dark' ? ruleSet.style[tone] : tone;
}

/** Percent of the colour behind the words. */
function tintOf({ marks, weight }: Look): number {
  if (marks === 'underline') return 0;
  // With no line to show, a later mark is a fainter tint.
  if (marks === 'tint') return weight === 'full' ? 16 : 8;
  if (weight === 'line') return 0;
  return marks === 'strong' ? 22 : 10;
}

function thicknessOf({ ruleSet, marks }: Look): number {
  return THICKNESS[ruleSet.style.line] + (marks === 'strong' ? 1 : 0);
}
