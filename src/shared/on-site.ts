import { patternOf } from './match-pattern.ts';
import type { Settings, Switches } from './settings.ts';

/** The settings as they hold at an address: the switches of its site over those that hold everywhere. */
export function settingsAt(settings: Settings, url: string | null): Settings {
  const own = settings.sites[patternOf(url ?? '') ?? ''];
  if (own === undefined) return settings;
  return {
    ...settings,
    ruleSets: { ...settings.ruleSets, ...own.ruleSets },
    rules: { ...settings.rules, ...own.rules },
  };
}

/** What to change so that these switches hold on one site only. */
export function onSite({ sites }: Settings, pattern: string, change: Partial<Switches>): Pick<Settings, 'sites'> {
  const own = sites[pattern];
  return {
    sites: {
      ...sites,
      [pattern]: {
        ruleSets: { ...own?.ruleSets, ...change.ruleSets },
        rules: { ...own?.rules, ...change.rules },
      },
    },
  };
}

/** What to change for a switch to be set: on a site only where that has switches of its own, else everywhere. */
export function switched(settings: Settings, site: string | null, change: Partial<Switches>): Partial<Settings> {
  if (site !== null && settings.sites[site] !== undefined) return onSite(settings, site, change);
  return {
    ruleSets: { ...settings.ruleSets, ...change.ruleSets },
    rules: { ...settings.rules, ...change.rules },
  };
}

/** What to change so that a site's switches are again those that hold everywhere. */
export function asEverywhere({ sites }: Settings, pattern: string): Pick<Settings, 'sites'> {
  return { sites: Object.fromEntries(Object.entries(sites).filter(([key]) => key !== pattern)) };
}
