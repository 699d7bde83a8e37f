import type { Pack } from '../engine/rules/pack.ts';
import type { RuleSetText } from '../shared/messages.ts';

/** The colour of a mark's line on light and on dark pages. */
type Pair = [light: string, dark: string];
type Chosen = Exclude<keyof RuleSetText['colours'], 'usual' | 'plain'>;

/** One colour for all. */
const PLAIN: Pair = ['#1d1e20', '#e6e5e2'];

/** A rule set that is not the extension's own keeps a grey, which none of ours has. */
const STRANGERS: Record<Chosen, Pair> = {
  distinct: ['#5b6470', '#aab4c0'],
  contrast: ['#33393f', '#d5dbe1'],
};

/**
 * The sets of colours that a reader can choose, by rule set. `distinct` are told apart by red-, green- and blue-blind eyes, half by
 * lightness; `contrast` have 7:1 against white and against nearly black. `tests/unit/mark-looks.test.ts` measures them.
 */
const SETS: Record<Chosen, Record<string, Pair | undefined>> = {
  distinct: {
    'anonymous-sourcing': ['#000099', '#00bbff'],
    'conditional-threats': ['#995500', '#ee9900'],
    'disputed-claims': ['#aa00ff', '#ddccff'],
    speculation: ['#002200', '#00eeaa'],
    headline: ['#663333', '#eeff00'],
  },
  contrast: {
    'anonymous-sourcing': ['#0000cc', '#a8dcff'],
    'conditional-threats': ['#7a2e00', '#ffc09a'],
    'disputed-claims': ['#5c0a78', '#f0c8ff'],
    speculation: ['#00472f', '#8ff0cf'],
    headline: ['#4d3600', '#ffe27a'],
  },
};

/** A rule set's colours in each of the sets of colours. */
export function coloursOf({ id, style }: Pack): RuleSetText['colours'] {
  const { light, dark } = style;
  return {
    usual: { light, dark },
    distinct: pair(SETS.distinct[id] ?? STRANGERS.distinct),
    contrast: pair(SETS.contrast[id] ?? STRANGERS.contrast),
    plain: pair(PLAIN),
  };
}

function pair([light, dark]: Pair): { light: string; dark: string } {
  return { light, dark };
}
