import { siteOf } from '../shared/match-pattern.ts';
import type { Settings } from '../shared/settings.ts';
import { words } from '../ui/words.ts';
import type { Options } from './model.ts';

/** Sites that a policy suggests and the reader has not listed yet. Nothing happens with them until the reader says so. */
export function SuggestedSites({ options, settings }: { options: Options; settings: Settings }) {
  const listed = [...settings.always, ...settings.never];
  const open = (patterns: readonly string[] | undefined) => (patterns ?? []).filter((one) => !listed.includes(one));
  const always = open(options.suggested.value.always);
  const never = open(options.suggested.value.never);
  if (always.length + never.length === 0) return null;
  return (
    <>
      <h3>{words.options.suggestedSites}</h3>
      <ul class="plain">
        {always.map((pattern) => (
          <li key={pattern}>
            <button type="button" class="quiet" onClick={() => void options.allowAlways(pattern)}>
              {words.options.suggestedAlways(siteOf(pattern))}
            </button>
          </li>
        ))}
        {never.map((pattern) => (
          <li key={pattern}>
            <button
              type="button"
              class="quiet"
              onClick={() => void options.change({ never: [...settings.never, pattern] })}
            >
              {words.options.suggestedNever(siteOf(pattern))}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
