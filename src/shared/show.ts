import type { Finding } from '../engine/analysis.ts';
import type { RuleSetText, RuleText } from './messages.ts';
import type { Settings } from './settings.ts';

/** Whether a rule set is switched on: as the reader says where no policy locks it, else as the set comes. */
export function isRuleSetOn(ruleSet: RuleSetText, settings: Settings): boolean {
  return isOn(ruleSet, settings.ruleSets);
}

/** Whether a rule is switched on, in the same way. Its set's switch is another question. */
export function isRuleOn(rule: RuleText, settings: Settings): boolean {
  return isOn(rule, settings.rules);
}

function isOn({ id, off, locked }: RuleSetText | RuleText, switches: Record<string, boolean>): boolean {
  return (locked ? undefined : switches[id]) ?? !off;
}

/** Findings of a rule set under this confidence are not shown. */
export function thresholdOf(ruleSet: RuleSetText | undefined, settings: Settings): number {
  return ruleSet?.threshold ?? settings.threshold;
}

/** Whether a finding counts: its rule is on and it is sure enough for this reader. The set's switch hides, it does not uncount. */
export function isCounted(finding: Finding, settings: Settings, ruleSets: readonly RuleSetText[]): boolean {
  const ruleSet = ruleSets.find((set) => set.id === finding.pack);
  const rule = ruleSet?.rules.find((candidate) => candidate.id === finding.rule);
  return rule !== undefined && isRuleOn(rule, settings) && isSure(finding, settings, ruleSets);
}

/** Whether a finding is sure enough for this reader, whatever the switches say. */
export function isSure({ pack, confidence }: Finding, settings: Settings, ruleSets: readonly RuleSetText[]): boolean {
  return (
    confidence >=
    thresholdOf(
      ruleSets.find((set) => set.id === pack),
      settings,
    )
  );
}

/** Whether a finding is marked in the page: the one answer for page, popup, panel and exports. */
export function isShown(finding: Finding, settings: Settings, ruleSets: readonly RuleSetText[]): boolean {
  const ruleSet = ruleSets.find((set) => set.id === finding.pack);
  return (
    !settings.hideAll &&
    ruleSet !== undefined &&
    isRuleSetOn(ruleSet, settings) &&
    isCounted(finding, settings, ruleSets)
  );
}
