import type { Aside } from '../shared/settings-store.ts';
import { words } from '../ui/words.ts';
import { language } from '../words/say.ts';
import type { Options } from './model.ts';
import { Section } from './section.tsx';

/** What went wrong, and the settings that were set aside: shown whole, and deleted only at the reader's wish. */
export function Reports({ options }: { options: Options }) {
  const reports = options.reports.value;
  const asides = options.asides.value;
  return (
    <Section id="reports" title={words.options.reports} why={words.options.reportsWhy}>
      {reports.length === 0 ? <p>{words.options.noReports}</p> : null}
      <ul class="plain">
        {reports.map((report) => (
          <li key={report} lang="en" dir="ltr">
            {report}
          </li>
        ))}
      </ul>
      {asides.map((aside) => (
        <AsideView key={aside.key} aside={aside} remove={() => void options.deleteAside(aside.key)} />
      ))}
    </Section>
  );
}

function AsideView({ aside, remove }: { aside: Aside; remove: () => void }) {
  return (
    <details>
      <summary>{words.options.asideAt(new Date(aside.time).toLocaleString(language()))}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
      <pre class="aside" dir="ltr" tabIndex={0}>
        {JSON.stringify(aside.value, null, 2)}
      </pre>
      <button type="button" class="button" onClick={remove}>
        {words.options.deleteAside}
      </button>
    </details>
  );
}
