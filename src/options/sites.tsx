import { siteOf } from '../shared/match-pattern.ts';
import { asEverywhere } from '../shared/on-site.ts';
import type { Settings } from '../shared/settings.ts';
import { words } from '../ui/words.ts';
import type { Options } from './model.ts';
import { Section } from './section.tsx';
import { SuggestedSites } from './suggested-sites.tsx';

/** Sites that are read without asking (removing one gives its permission back), never read, or have switches of their own. */
export function Sites({ options, settings }: { options: Options; settings: Settings }) {
  return (
    <Section id="sites" title={words.options.sites} why={words.options.sitesWhy}>
      {settings.always.length === 0 ? <p>{words.options.noSites}</p> : null}
      <SiteList
        patterns={settings.always}
        end={words.options.remove}
        label={words.options.removeSite}
        onEnd={(pattern) => void options.endAlways(pattern)}
      />
      <SuggestedSites options={options} settings={settings} />
      <SiteList
        heading={words.options.neverSites}
        patterns={settings.never}
        end={words.options.askAgain}
        label={words.options.askAgainOn}
        onEnd={(pattern) => void options.change({ never: settings.never.filter((one) => one !== pattern) })}
      />
      <SiteList
        heading={words.options.ownSwitches}
        patterns={Object.keys(settings.sites)}
        end={words.options.asEverywhere}
        label={words.options.asEverywhereOn}
        onEnd={(pattern) => void options.change(asEverywhere(settings, pattern))}
      />
    </Section>
  );
}

interface ListProps {
  heading?: string;
  patterns: readonly string[];
  /** What stands on the button that ends it, and how it is called for one site. */
  end: string;
  label: (site: string) => string;
  onEnd: (pattern: string) => void;
}

function SiteList({ heading, patterns, end, label, onEnd }: ListProps) {
  if (patterns.length === 0) return null;
  return (
    <>
      {heading === undefined ? null : <h3>{heading}</h3>}
      <ul class="plain">
        {patterns.map((pattern) => {
          const site = siteOf(pattern);
          return (
            <li key={pattern}>
              <span dir="ltr">{site}</span>
              <button type="button" class="quiet" aria-label={label(site)} onClick={() => onEnd(pattern)}>
                {end}
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
