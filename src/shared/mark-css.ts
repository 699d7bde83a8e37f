import { colourOf, FLASH, LIT, type Look, nameOf } from './looks.ts';

/** Space between the words and each of up to three lines, so that all show; per cent are of the words' own size. */
const OFFSETS = ['18%', 'calc(18% + 5px)', 'calc(18% + 10px)'];

/** Under forced colours a line shows only within the box behind the words, right under them. */
const FORCED_OFFSETS = ['0', '3px', '3px'];

/** How thick lines are, in pixels, by the reader's wish. */
const THICKNESS = {
  light: { dotted: 1, solid: 1, dashed: 1, wavy: 1, double: 1 },
  normal: { dotted: 2, solid: 2, dashed: 2, wavy: 1.5, double: 1 },
  strong: { dotted: 3, solid: 3, dashed: 3, wavy: 2.5, double: 2 },
};

/** Percent of the colour behind the words; of the strongest, text that had 7:1 against its page keeps 4.5:1. */
const TINT = {
  'underline-and-tint': { light: 6, normal: 10, strong: 17 },
  tint: { light: 8, normal: 12, strong: 17 },
  underline: { light: 0, normal: 0, strong: 0 },
};

/**
 * The declarations of a look, by property: colours and decorations, nothing that moves the words, as `::highlight()` takes them.
 * No tint that leaves the words readable reaches 3:1 against the page, and colour alone tells nobody apart who does not see it:
 * each has a line, and the kind of line is its rule set's.
 */
export function declarationsOf(look: Look): Record<string, string> {
  const colour = colourOf(look);
  const tint = tintOf(look);
  const { line } = look.style;
  const thickness = look.marks === 'tint' ? 1 : THICKNESS[look.strength][line];
  return {
    ...(tint > 0 ? { 'background-color': `color-mix(in srgb, ${colour} ${tint}%, transparent)` } : {}),
    'text-decoration': `underline ${line} ${colour} ${thickness}px`,
    'text-underline-offset': OFFSETS[look.slot] ?? '',
  };
}

/**
 * A style sheet with these looks, and with those of what answers a reader: the place that one jumped to, and the one pointed at,
 * yellow on light and on dark.
 * @param inherit whether elements take the looks of a highlight from those around them, as in Chromium: there a rule for the
 * root is enough, and spares it styling each element of the page for each look
 */
export function sheetOf(looks: readonly Look[], inherit: boolean): string {
  const where = inherit ? ':root' : '';
  const answers = [FLASH, LIT].map((name) => `${where}::highlight(${name}) { background-color: #ffc400; color: #000 }`);
  return [...answers, ...looks.map((look) => cssOf(look, where))].join('\n');
}

/**
 * The style rules of a look. Under forced colours the browser puts the reader's own pair for selected text in place of ours, and
 * keeps the kind of line, in the colour of the words.
 */
export function cssOf(look: Look, where: string): string {
  const selector = `${where}::highlight(${nameOf(look)})`;
  const declarations = Object.entries(declarationsOf(look)).map((one) => one.join(': '));
  const forced = `text-underline-offset: ${FORCED_OFFSETS[look.slot]}`;
  return `${selector} { ${declarations.join('; ')} }\n@media (forced-colors: active) { ${selector} { ${forced} } }`;
}

/** Percent of the colour behind the words. Where the tint is what one sees first, a later mark has a fainter one. */
export function tintOf({ marks, strength, weight }: Look): number {
  const full = TINT[marks][strength];
  return weight === 'full' ? full : marks === 'tint' ? full / 2 : 0;
}
