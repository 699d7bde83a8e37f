import { type Appearance, DEFAULT_SETTINGS, type Hidden, type Settings, type Switches } from './settings.ts';
import {
  count,
  either,
  fits,
  list,
  map,
  maybe,
  numberFrom,
  object,
  oneOf,
  type Shape,
  text,
  yesOrNo,
} from './shape.ts';

/** What is wrong with a stored object: not what this version writes, or written by a later version. */
export type SettingsProblem = 'corrupt' | 'future';

type Fields = Omit<Settings, 'version'>;

/** What the three sides of the appearance can be. */
export const appearanceShapes: { readonly [K in keyof Appearance]: Shape<Appearance[K]> } = {
  marks: oneOf('underline-and-tint', 'underline', 'tint'),
  strength: oneOf('light', 'normal', 'strong'),
  colours: oneOf('usual', 'distinct', 'contrast', 'plain'),
};

const where: Shape<Hidden['where']> = either(
  object<{ page: string; nth: number }>({ page: text, nth: count }),
  object<{ site: string }>({ site: text }),
);

const fields: { readonly [K in keyof Fields]: Shape<Fields[K]> } = {
  ruleSets: map(yesOrNo),
  rules: map(yesOrNo),
  threshold: numberFrom(0, 1),
  hideAll: yesOrNo,
  ...appearanceShapes,
  always: list(text),
  never: list(text),
  sites: map(object<Switches>({ ruleSets: map(yesOrNo), rules: map(yesOrNo) })),
  sync: yesOrNo,
  hidden: list(object<Hidden>({ rule: text, phrase: text, where, time: maybe(count) })),
};

/**
 * Reads what storage holds under `settings`. Absent fields take their defaults. Of a corrupt object the fields that can
 * still be read are kept; of one from a later version none, since their meaning may have changed. The caller sets the
 * object itself aside whenever there is a problem.
 */
export function parseSettings(value: unknown): { settings: Settings; problem: SettingsProblem | null } {
  const defaults = structuredClone(DEFAULT_SETTINGS);
  if (value === undefined) return { settings: defaults, problem: null };
  const held = new Map<string, unknown>(typeof value === 'object' && value !== null ? Object.entries(value) : []);
  const version = held.get('version');
  if (typeof version === 'number' && version > defaults.version) return { settings: defaults, problem: 'future' };
  // One of four looks in earlier versions.
  if (held.get('marks') === 'strong') held.set('marks', defaults.marks).set('strength', 'strong');
  const known = Object.entries(fields).filter(([name]) => held.get(name) !== undefined);
  const readable = known.filter(([name, shape]) => fits<unknown>(shape, held.get(name)));
  const isWhole = version === defaults.version && readable.length === known.length;
  const settings = { ...defaults, ...Object.fromEntries(readable.map(([name]) => [name, held.get(name)])) };
  return { settings, problem: isWhole ? null : 'corrupt' };
}
