import type { RuleSetText } from '../shared/messages.ts';
import type { Settings, Switches } from '../shared/settings.ts';

/** A rule or a whole rule set that the reader turned off. */
export interface TurnedOff {
  what: keyof Switches;
  id: string;
  /** Its title, or its id where no rule set has it any more. */
  title: string;
  /** The match pattern of the one site where it is off; null: everywhere. */
  site: string | null;
}

/** What the reader turned off that comes turned on: everywhere first, then site by site. */
export function turnedOff(settings: Settings, ruleSets: readonly RuleSetText[]): TurnedOff[] {
  const sites = Object.entries(settings.sites);
  return [
    ...offIn(settings, null, settings, ruleSets),
    ...sites.flatMap(([site, switches]) => offIn(switches, site, settings, ruleSets)),
  ];
}

function offIn(
  switches: Switches,
  site: string | null,
  everywhere: Switches,
  ruleSets: readonly RuleSetText[],
): TurnedOff[] {
  const known = {
    ruleSets,
    rules: ruleSets.flatMap(({ rules }) => rules),
  };
  return (['ruleSets', 'rules'] as const).flatMap((what) =>
    Object.entries(switches[what]).flatMap(([id, on]) => {
      const one = [...known[what]].find((candidate) => candidate.id === id);
      // What comes turned off is silent by itself, unless the reader has turned it on everywhere else.
      const comesOn = one?.off !== true || (site !== null && everywhere[what][id] === true);
      // Against a policy the reader's switch does nothing.
      return on || !comesOn || one?.locked ? [] : [{ what, id, title: one?.title ?? id, site }];
    }),
  );
}

/** What to change so that it is as it comes again, or on its site as everywhere. */
export function turnedOn(settings: Settings, { what, id, site }: TurnedOff): Partial<Settings> {
  if (site === null) return { [what]: without(settings[what], id) };
  const own = settings.sites[site];
  if (own === undefined) return {};
  return { sites: { ...settings.sites, [site]: { ...own, [what]: without(own[what], id) } } };
}

function without(switches: Record<string, boolean>, id: string): Record<string, boolean> {
  return Object.fromEntries(Object.entries(switches).filter(([key]) => key !== id));
}
