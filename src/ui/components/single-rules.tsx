import { useSignal } from '@preact/signals';
import type { RuleSetCounts } from '../model/counts.ts';
import { words } from '../words.ts';
import { marks } from '../words-marks.ts';
import { LineSample } from './line-sample.tsx';
import { Switch } from './switch.tsx';

interface Props {
  /** The rules that mark this article, by rule set. */
  rules: readonly RuleSetCounts[];
  set: (rule: string, on: boolean) => Promise<boolean>;
}

/** A switch for each rule that marks this article, behind a press: what the switch of a whole rule set is too much for. */
export function SingleRules({ rules, set }: Props) {
  const open = useSignal(false);
  if (rules.length === 0) return null;
  return (
    <div class="single-rules">
      <button type="button" class="quiet" aria-expanded={open.value} onClick={() => (open.value = !open.value)}>
        {marks.singleRules} <span aria-hidden="true">{open.value ? '▴' : '▾'}</span>
      </button>
      {!open.value
        ? null
        : rules.map(({ ruleSet, rules: counts }) => (
            <fieldset key={ruleSet.id} class="single-rules__set">
              <legend class="single-rules__title">
                <LineSample style={ruleSet.style} />{' '}
                <span lang="en" dir="auto">
                  {ruleSet.title}
                </span>
              </legend>
              {counts.map(({ rule, on, places }) => (
                <Switch
                  key={rule.id}
                  rule={rule.id}
                  on={on}
                  locked={rule.locked}
                  set={(wanted) => set(rule.id, wanted)}
                >
                  <span lang="en" dir="auto">
                    {rule.title}
                  </span>
                  <span class="switch__count">{words.summary.places(places)}</span>
                </Switch>
              ))}
            </fieldset>
          ))}
    </div>
  );
}
