import type { ReadonlySignal } from '@preact/signals';
import type { RuleSetText, SampleMark } from '../shared/messages.ts';
import type { Settings } from '../shared/settings.ts';
import { isRuleSetOn } from '../shared/show.ts';
import { Brand } from '../ui/components/brand.tsx';
import { LineSample } from '../ui/components/line-sample.tsx';
import { Switch } from '../ui/components/switch.tsx';
import { Sample } from './sample.tsx';
import { SAMPLE } from './sample-text.ts';
import { words } from './words.ts';

export interface WelcomeProps {
  ruleSets: readonly RuleSetText[];
  marks: readonly SampleMark[];
  settings: ReadonlySignal<Settings>;
  /** What the shortcuts do, and the keys; '' where one has none. */
  keys: readonly { does: string; key: string }[];
  /** Resolves to whether it was stored. */
  set: (ruleSet: string, on: boolean) => Promise<boolean>;
  /** A sentence about a change that could not be stored. */
  note: ReadonlySignal<string>;
  /** Whether the page is dark. */
  dark: ReadonlySignal<boolean>;
  openOptions: () => void;
}

/** One screen, shown once: what the extension does, what it does not, a choice, and a sample that it has just read. */
export function Welcome({ ruleSets, marks, settings, keys, set, note, dark, openOptions }: WelcomeProps) {
  const shown = ruleSets.filter(({ off, core }) => core && !off);
  const askOf = (id: string) => marks.find(({ pack }) => pack === id)?.ask;
  const on = shown.filter((ruleSet) => isRuleSetOn(ruleSet, settings.value));
  return (
    <main class="page welcome">
      <header>
        <Brand />
        <h1>{words.heading}</h1>
        <p>{words.does}</p>
      </header>
      <div class="welcome__halves">
        <section aria-labelledby="sample">
          <h2 id="sample">{words.sample}</h2>
          <Sample text={SAMPLE} marks={marks} ruleSets={on} settings={settings.value} dark={dark.value} />
          <fieldset class="welcome__choice">
            <legend>{words.choose}</legend>
            {shown.map((ruleSet) => (
              <Switch
                key={ruleSet.id}
                on={on.includes(ruleSet)}
                locked={ruleSet.locked}
                set={(wanted) => set(ruleSet.id, wanted)}
              >
                <LineSample style={ruleSet.style} />
                <span>
                  <strong lang="en" dir="ltr">
                    {ruleSet.title}
                  </strong>{' '}
                  <span>{aboutOf(ruleSet.id)}</span>{' '}
                  <span class="muted" lang="en" dir="ltr">
                    {askOf(ruleSet.id)}
                  </span>
                </span>
              </Switch>
            ))}
            <p role="status">{note.value}</p>
          </fieldset>
        </section>
        <section aria-labelledby="begin">
          <h2 id="begin">{words.begin}</h2>
          <p>{words.icon}</p>
          <p>
            <a href="../practice/index.html">{words.practice}</a>
          </p>
          <h3>{words.keys}</h3>
          <dl class="welcome__keys">
            {keys.map(({ does, key }) => (
              <div key={does}>
                <dt>{does}</dt>
                <dd>{key === '' ? <span class="muted">{words.noKey}</span> : <kbd>{key}</kbd>}</dd>
              </div>
            ))}
          </dl>
          <h2>{words.doesNot}</h2>
          <ul class="welcome__never">
            {words.never.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <button type="button" class="button" onClick={openOptions}>
            {words.options}
          </button>
        </section>
      </div>
    </main>
  );
}

function aboutOf(id: string): string {
  return Object.entries(words.rules).find(([name]) => name === id)?.[1] ?? '';
}
