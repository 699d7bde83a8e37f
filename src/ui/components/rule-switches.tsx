import type { Count, RuleSetCounts } from '../model/counts.ts';
import type { Session } from '../session.ts';
import { words } from '../words.ts';
import { LineSample } from './line-sample.tsx';
import { SingleRules } from './single-rules.tsx';
import { Switch } from './switch.tsx';

interface Props {
  counts: readonly Count[];
  /** Whether marks are hidden everywhere, whatever the switches say. */
  hidden: boolean;
  /** The rules that mark this article, by rule set. */
  rules: readonly RuleSetCounts[];
  session: Session;
}

/** One switch for each rule set, with its line and what it counts. The count stays when its marks are hidden. */
export function RuleSwitches({ counts, hidden, rules, session }: Props) {
  // Whether the switches are this site's own; null where the page belongs to no site.
  const own = session.ownSwitches.value;
  return (
    <fieldset class="switches">
      <legend class="visually-hidden">{words.ruleSets.heading}</legend>
      {counts.map(({ ruleSet, on, distinct, places }) => (
        <Switch
          key={ruleSet.id}
          ruleSet={ruleSet.id}
          on={on}
          locked={ruleSet.locked}
          set={(wanted) => session.setRuleSet(ruleSet.id, wanted)}
        >
          <LineSample style={ruleSet.style} />
          <span lang="en" dir="auto">
            {ruleSet.title}
          </span>
          <span class="switch__count">
            {places === 0 ? words.ruleSets.none : words.ruleSets.count(distinct, places)}
          </span>
        </Switch>
      ))}
      {own === null ? null : (
        <Switch class="switch--own" title={words.ruleSets.ownWhy} on={own} set={session.setOwnSwitches}>
          {words.ruleSets.own}
        </Switch>
      )}
      <SingleRules rules={rules} set={session.setRule} />
      {hidden ? <p class="muted switches__hidden">{words.ruleSets.hidden}</p> : null}
    </fieldset>
  );
}
