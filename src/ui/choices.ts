import { computed, type ReadonlySignal, type Signal } from '@preact/signals';
import { patternOf } from '../shared/match-pattern.ts';
import { asEverywhere, onSite, switched } from '../shared/on-site.ts';
import type { Settings } from '../shared/settings.ts';
import type { TabPorts } from './session.ts';
import type { Store } from './storing.ts';

/**
 * What a reader chooses in a view of a tab. Every change resolves to whether it was stored; where it was not, everything is as
 * before, and the view's note says so.
 */
export interface Choices {
  /** Whether the tab's site has switches of its own; null for pages that belong to no site. */
  ownSwitches: ReadonlySignal<boolean | null>;
  setOwnSwitches(own: boolean): Promise<boolean>;
  /** Sets a switch: on this site only where it has its own, else everywhere. */
  setRuleSet(id: string, on: boolean): Promise<boolean>;
  setRule(id: string, on: boolean): Promise<boolean>;
  setHideAll(hidden: boolean): Promise<boolean>;
  setAlways(on: boolean): Promise<boolean>;
  /** Whether the tab's site is never read; null for pages that belong to no site. */
  never: ReadonlySignal<boolean | null>;
  setNever(on: boolean): Promise<boolean>;
}

/** The state of a view that choices hang on. */
interface Chosen {
  /** The settings as they are stored; null until storage has answered. */
  stored: ReadonlySignal<Settings | null>;
  always: Signal<boolean | null>;
  store: Store;
}

export function createChoices(ports: TabPorts, { stored, always, store }: Chosen): Choices {
  const site = ports.url === null ? null : patternOf(ports.url);

  const change = (next: (current: Settings) => Partial<Settings>) => store(() => ports.writeSettings(next));

  function setNever(on: boolean): Promise<boolean> {
    return store(async () => {
      if (site === null) return;
      const rest = (current: Settings) => current.never.filter((one) => one !== site);
      await ports.writeSettings((current) => ({ never: on ? [...rest(current), site] : rest(current) }));
      if (on && always.value) always.value = await ports.setAlways(false);
    });
  }

  return {
    ownSwitches: computed(() => (site === null ? null : stored.value?.sites[site] !== undefined)),
    setOwnSwitches: (own) =>
      change((current) => (site === null ? {} : own ? onSite(current, site, {}) : asEverywhere(current, site))),
    setRuleSet: (id, on) => change((current) => switched(current, site, { ruleSets: { [id]: on } })),
    setRule: (id, on) => change((current) => switched(current, site, { rules: { [id]: on } })),
    setHideAll: (hideAll) => change(() => ({ hideAll })),
    async setAlways(on) {
      const isStored = await store(async () => {
        always.value = await ports.setAlways(on);
      });
      return isStored && (!always.value || setNever(false));
    },
    never: computed(() => (site === null ? null : stored.value?.never.includes(site) === true)),
    setNever,
  };
}
