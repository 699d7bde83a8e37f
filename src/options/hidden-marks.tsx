import { siteOf } from '../shared/match-pattern.ts';
import type { Hidden, Settings } from '../shared/settings.ts';
import { words } from '../ui/words.ts';
import { marks } from '../ui/words-marks.ts';
import type { Options } from './model.ts';
import { Section } from './section.tsx';
import { type TurnedOff, turnedOff } from './silenced.ts';

/** All that the reader silenced, in one list, each undone there: marks and phrases that are hidden, rules that are turned off. */
export function HiddenMarks({ options, settings }: { options: Options; settings: Settings }) {
  // Until the rule sets are there, nothing has a title.
  const isThere = options.loading.value !== 'loading';
  const off = isThere ? turnedOff(settings, options.ruleSets.value) : [];
  return (
    <Section id="hidden" title={words.options.hidden} why={words.options.hiddenWhy}>
      {isThere && settings.hidden.length + off.length === 0 ? <p>{words.options.noneHidden}</p> : null}
      <ul class="plain">
        {off.map((one) => (
          <li key={JSON.stringify(one)}>
            <span>
              <bdi lang="en">{one.title}</bdi> <span class="muted">{whereOff(one)}</span>
            </span>
            <button
              type="button"
              class="quiet"
              aria-label={marks.turnOnWhat(one.title, whereOff(one))}
              onClick={() => void options.turnOn(one)}
            >
              {marks.turnOn}
            </button>
          </li>
        ))}
        {settings.hidden.map((hidden) => (
          <li key={JSON.stringify(hidden)}>
            <span>
              <bdi>“{hidden.phrase}”</bdi> <span class="muted">{where(hidden)}</span>
            </span>
            <button
              type="button"
              class="quiet"
              aria-label={words.options.showPhrase(hidden.phrase)}
              onClick={() => void options.unhide(hidden)}
            >
              {words.options.unhide}
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function where({ where: place }: Hidden): string {
  return 'site' in place ? words.options.onSite(siteOf(place.site)) : words.options.onPage(place.page);
}

function whereOff({ what, site }: TurnedOff): string {
  if (site === null) return what === 'rules' ? marks.ruleOff : marks.setOff;
  return what === 'rules' ? marks.ruleOffOn(siteOf(site)) : marks.setOffOn(siteOf(site));
}
