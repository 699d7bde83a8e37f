import { browser } from './browser.ts';
import type { RuleSetText } from './messages.ts';
import type { Appearance } from './settings.ts';
import { appearanceShapes } from './settings-parse.ts';
import { fits, list, map, maybe, numberFrom, object, text, yesOrNo } from './shape.ts';

/** A policy of a school or an organisation: what it presets, and what it locks. */
export interface Managed {
  /** By rule set id. */
  ruleSets?: Record<string, { on: boolean; locked?: boolean | undefined }> | undefined;
  level?: { threshold: number; locked?: boolean | undefined } | undefined;
  appearance?: (Partial<Appearance> & { locked?: boolean | undefined }) | undefined;
  /** Suggestions, since only the reader can give a permission; match patterns, as in `Settings.always`. */
  sites?: { always?: string[] | undefined; never?: string[] | undefined } | undefined;
}

const locked = maybe(yesOrNo);
const sites = maybe(list(text));

const shape = object<Managed>({
  ruleSets: maybe(map(object<{ on: boolean; locked?: boolean | undefined }>({ on: yesOrNo, locked }))),
  level: maybe(object<{ threshold: number; locked?: boolean | undefined }>({ threshold: numberFrom(0, 1), locked })),
  appearance: maybe(
    object<NonNullable<Managed['appearance']>>({
      marks: maybe(appearanceShapes.marks),
      strength: maybe(appearanceShapes.strength),
      colours: maybe(appearanceShapes.colours),
      locked,
    }),
  ),
  sites: maybe(
    object<{ always?: string[] | undefined; never?: string[] | undefined }>({ always: sites, never: sites }),
  ),
});

/** What the browser's policies say for this extension; nothing where there is no policy, or none that can be read. */
export async function readManaged(): Promise<Managed> {
  try {
    const value: unknown = await browser.storage.managed.get(null);
    return fits(shape, value) ? value : {};
  } catch {
    return {}; // Firefox rejects where there is no policy
  }
}

/**
 * Rule sets as they come under a policy: one that is preset on or off gives way to the reader's switch, one that is locked
 * does not, and its rules stay as they come. The rule sets carry it to every view, and with a reading into its page.
 */
export function underPolicy(
  ruleSets: readonly RuleSetText[],
  { ruleSets: set = {}, level, appearance }: Managed,
): RuleSetText[] {
  return ruleSets.map((ruleSet) => {
    const { on, locked } = set[ruleSet.id] ?? { on: !ruleSet.off };
    return {
      ...ruleSet,
      off: !on,
      ...(locked ? { locked, rules: ruleSet.rules.map((rule) => ({ ...rule, locked })) } : {}),
      ...(level?.locked ? { threshold: level.threshold } : {}),
      ...(appearance?.locked ? { appearance: presetLooks(appearance) } : {}),
    };
  });
}

/** What a policy says of how marks look: the sides of it that it names. */
export function presetLooks({ marks, strength, colours }: Partial<Appearance>): Partial<Appearance> {
  return { ...(marks && { marks }), ...(strength && { strength }), ...(colours && { colours }) };
}
