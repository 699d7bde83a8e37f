import type { RuleSetText, RuleText } from '../shared/messages.ts';
import type { Settings } from '../shared/settings.ts';
import { isRuleOn, isRuleSetOn } from '../shared/show.ts';
import { Fact } from '../ui/components/fact.tsx';
import { LineSample } from '../ui/components/line-sample.tsx';
import { Switch } from '../ui/components/switch.tsx';
import { words } from '../ui/words.ts';
import { facts } from '../ui/words-marks.ts';
import { Example } from './example.tsx';
import { LoadingNote } from './loading-note.tsx';
import type { Options } from './model.ts';
import { Section } from './section.tsx';

interface Props {
  options: Options;
  settings: Settings;
  /** Opens a copy of a rule set in the editor. */
  duplicate: (id: string) => Promise<void>;
}

/** Every rule set with its switch; its rules, each with what it is for and what it marks, are one press away. */
export function RuleSets({ options, settings, duplicate }: Props) {
  return (
    <Section id="rule-sets" title={words.options.ruleSets} why={words.options.ruleSetsWhy}>
      <LoadingNote options={options} />
      {options.ruleSets.value.map((ruleSet) => (
        <RuleSet key={ruleSet.id} ruleSet={ruleSet} options={options} settings={settings} duplicate={duplicate} />
      ))}
    </Section>
  );
}

function RuleSet({ ruleSet, options, settings, duplicate }: Props & { ruleSet: RuleSetText }) {
  return (
    <div class="rule-set">
      <Switch
        class="rule-set__switch"
        on={isRuleSetOn(ruleSet, settings)}
        locked={ruleSet.locked}
        set={(on) => options.setRuleSet(ruleSet.id, on)}
      >
        <LineSample style={ruleSet.style} />
        <span class="rule-set__title" lang="en" dir="ltr">
          {ruleSet.title}
        </span>
        {ruleSet.core ? null : <span class="muted">{words.options.strangers(ruleSet.author)}</span>}
        {ruleSet.locked ? <span class="muted">{words.options.locked}</span> : null}
      </Switch>
      <details>
        <summary>{words.options.rules(ruleSet.rules.length)}</summary>
        <button
          type="button"
          class="quiet"
          aria-label={words.options.duplicateOne(ruleSet.title)}
          onClick={() => void duplicate(ruleSet.id)}
        >
          {words.options.duplicate}
        </button>
        {ruleSet.rules.map((rule) => (
          <Rule
            key={rule.id}
            rule={rule}
            core={ruleSet.core}
            on={isRuleOn(rule, settings)}
            set={(on) => options.setRule(rule.id, on)}
          />
        ))}
      </details>
    </div>
  );
}

interface RuleProps {
  rule: RuleText;
  core: boolean;
  on: boolean;
  set: (on: boolean) => Promise<boolean>;
}

function Rule({ rule, core, on, set }: RuleProps) {
  return (
    <div class="rule">
      <Switch on={on} locked={rule.locked} set={set}>
        <span class="rule__title" lang="en" dir="ltr">
          {rule.title}
        </span>
      </Switch>
      <dl class="facts rule__facts">
        <Fact name={facts.why} english={rule.why} />
        <Fact name={facts.normal} english={rule.normal} />
        <Fact name={facts.ask} english={rule.ask} />
        <Fact name={facts.source} english={rule.source} />
        {core ? (
          <>
            <dt>{facts.agreement}</dt>
            <dd>{agreementOf(rule)}</dd>
          </>
        ) : null}
        <dt>{words.options.marks}</dt>
        {rule.examples.match.map((example) => (
          <dd key={example} lang="en" dir="auto">
            <Example text={example} />
          </dd>
        ))}
        <dt>{words.options.passes}</dt>
        {rule.examples.pass.map((example) => (
          <dd key={example} lang="en" dir="auto">
            {example}
          </dd>
        ))}
      </dl>
    </div>
  );
}

function agreementOf({ agreement }: RuleText): string {
  return agreement === null ? words.options.tooFew : words.options.agrees(agreement.of100, agreement.findings);
}
