import * as v from 'valibot';
import { DEFAULT_SETTINGS, type Settings } from './settings.ts';

/** What is wrong with a stored object: not what this version writes, or written by a later version. */
export type SettingsProblem = 'corrupt' | 'future';

const switches = v.record(v.string(), v.boolean());

const fields = {
  ruleSets: switches,
  rules: switches,
  threshold: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  hideAll: v.boolean(),
  marks: v.picklist(['underline-and-tint', 'underline', 'tint', 'strong']),
  always: v.array(v.string()),
  hidden: v.array(
    v.object({
      rule: v.string(),
      phrase: v.string(),
      where: v.union([
        v.object({ page: v.string(), nth: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
        v.object({ site: v.string() }),
      ]),
    }),
  ),
} satisfies Record<Exclude<keyof Settings, 'version'>, v.GenericSchema>;

const stored = v.object({
  version: v.literal(1),
  ...v.entriesFromObjects([v.partial(v.object(fields))]),
});

/**
 * Reads what storage holds under `settings`. Absent fields take their defaults. Of a corrupt object the fields that can
 * still be read are kept; of one from a later version none, since their meaning may have changed. The caller sets the
 * object itself aside whenever there is a problem.
 */
export function parseSettings(value: unknown): { settings: Settings; problem: SettingsProblem | null } {
  if (value === undefined) return { settings: structuredClone(DEFAULT_SETTINGS), problem: null };
  const whole = v.safeParse(stored, value);
  if (whole.success)
    return { settings: { ...structuredClone(DEFAULT_SETTINGS), ...defined(whole.output) }, problem: null };
  const isObject = typeof value === 'object' && value !== null;
  const version = isObject && 'version' in value ? value.version : null;
  if (typeof version === 'number' && version > DEFAULT_SETTINGS.version)
    return { settings: structuredClone(DEFAULT_SETTINGS), problem: 'future' };
  const readable = isObject ? Object.entries(value).filter(([key, field]) => isReadable(key, field)) : [];
  return { settings: { ...structuredClone(DEFAULT_SETTINGS), ...Object.fromEntries(readable) }, problem: 'corrupt' };
}

function isReadable(key: string, value: unknown): boolean {
  return Object.entries(fields).some(([name, schema]) => name === key && v.is(schema, value));
}

function defined(partial: v.InferOutput<typeof stored>): Partial<Settings> {
  return Object.fromEntries(Object.entries(partial).filter(([, field]) => field !== undefined));
}
