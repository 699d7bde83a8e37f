import type { Hidden, Settings } from '../shared/settings.ts';
import { words } from '../ui/words.ts';
import type { Options } from './model.ts';
import { Section } from './section.tsx';

/** Marks and phrases that the reader hid, each brought back here; rules turned off are among the rule sets above. */
export function HiddenMarks({ options, settings }: { options: Options; settings: Settings }) {
  return (
    <Section id="hidden" title={words.options.hidden} why={words.options.hiddenWhy}>
      {settings.hidden.length === 0 ? <p>{words.options.noneHidden}</p> : null}
      <ul class="plain">
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
  return 'site' in place ? words.options.onSite(place.site.replace(/\/\*$/, '')) : words.options.onPage(place.page);
}
