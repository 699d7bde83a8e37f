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
      <ul class="plain">
        {settings.always.map((pattern) => (
          <SiteRow
            key={pattern}
            pattern={pattern}
            end={words.options.remove}
            label={words.options.removeSite}
            onEnd={() => void options.endAlways(pattern)}
          />
        ))}
      </ul>
      <SuggestedSites options={options} settings={settings} />
      {settings.never.length === 0 ? null : <h3>{words.options.neverSites}</h3>}
      <ul class="plain">
        {settings.never.map((pattern) => (
          <SiteRow
            key={pattern}
            pattern={pattern}
            end={words.options.askAgain}
            label={words.options.askAgainOn}
            onEnd={() => void options.change({ never: settings.never.filter((one) => one !== pattern) })}
          />
        ))}
      </ul>
      {Object.keys(settings.sites).length === 0 ? null : <h3>{words.options.ownSwitches}</h3>}
      <ul class="plain">
        {Object.keys(settings.sites).map((pattern) => (
          <SiteRow
            key={pattern}
            pattern={pattern}
            end={words.options.asEverywhere}
            label={words.options.asEverywhereOn}
            onEnd={() => void options.change(asEverywhere(settings, pattern))}
          />
        ))}
      </ul>
    </Section>
  );
}

interface RowProps {
  pattern: string;
  end: string;
  label: (site: string) => string;
  onEnd: () => void;
}

function SiteRow({ pattern, end, label, onEnd }: RowProps) {
  const site = pattern.replace(/\/\*$/, '');
  return (
    <li>
      <span dir="ltr">{site}</span>
      <button type="button" class="quiet" aria-label={label(site)} onClick={onEnd}>
        {end}
      </button>
    </li>
  );
}
