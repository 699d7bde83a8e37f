import type { Settings } from '../shared/settings.ts';
import { words } from '../ui/words.ts';
import type { Options } from './model.ts';
import { Section } from './section.tsx';

/** The sites that are read without asking; removing one gives its permission back. */
export function Sites({ options, settings }: { options: Options; settings: Settings }) {
  return (
    <Section id="sites" title={words.options.sites} why={words.options.sitesWhy}>
      {settings.always.length === 0 ? <p>{words.options.noSites}</p> : null}
      <ul class="plain">
        {settings.always.map((pattern) => {
          const site = pattern.replace(/\/\*$/, '');
          return (
            <li key={pattern}>
              <span>{site}</span>
              <button
                type="button"
                class="quiet"
                aria-label={words.options.removeSite(site)}
                onClick={() => void options.endAlways(pattern)}
              >
                {words.options.remove}
              </button>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
