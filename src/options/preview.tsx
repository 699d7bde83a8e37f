import type { RuleSetText } from '../shared/messages.ts';
import type { Settings } from '../shared/settings.ts';
import { Painted } from '../ui/components/painted.tsx';
import { words } from '../ui/words.ts';

interface Props {
  ruleSets: readonly RuleSetText[];
  settings: Settings;
}

/** An article of one's own with a mark of each rule set, on a light page and on a dark one, as marks will look in both. */
export function Preview({ ruleSets, settings }: Props) {
  return (
    <figure class="preview">
      <figcaption class="muted">{words.options.preview}</figcaption>
      <Paper tone="light" ruleSets={ruleSets} settings={settings} />
      <Paper tone="dark" ruleSets={ruleSets} settings={settings} />
    </figure>
  );
}

function Paper({ tone, ruleSets, settings }: Props & { tone: 'light' | 'dark' }) {
  return (
    <p class={`preview__page preview__page--${tone}`} lang="en" dir="ltr">
      {SAMPLE.map(({ text, pack }) => {
        const ruleSet = ruleSets.find(({ id }) => id === pack);
        return ruleSet === undefined ? (
          text
        ) : (
          <Painted key={pack} {...{ ruleSet, settings, tone }} title={ruleSet.title}>
            {text}
          </Painted>
        );
      })}
    </p>
  );
}

/** English, as the articles are whose marks it shows. */
const SAMPLE: readonly { text: string; pack?: string }[] = [
  { text: '“The ferry stays in port until the strike is over,” ' },
  { text: 'a senior harbour official', pack: 'anonymous-sourcing' },
  { text: ' said. ' },
  {
    text: 'If the crews do not return by Monday, the council will cancel their contracts',
    pack: 'conditional-threats',
  },
  { text: ', its letter warns. The union ' },
  { text: 'denied that it had broken the agreement', pack: 'disputed-claims' },
  { text: '. A second strike ' },
  { text: 'could follow within weeks', pack: 'speculation' },
  { text: '. On the front page: ' },
  { text: 'Island cut off from the world', pack: 'headline' },
  { text: '.' },
];
