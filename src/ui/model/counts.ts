import type { Analysis } from '../../engine/analysis.ts';
import type { RuleSetText } from '../../shared/messages.ts';
import type { Settings } from '../../shared/settings.ts';
import { isCounted, isRuleSetOn } from '../../shared/show.ts';

/** How often a rule set marks this article. */
export interface Count {
  ruleSet: RuleSetText;
  on: boolean;
  /** Findings that repeat no earlier one. */
  distinct: number;
  /** All of them. */
  places: number;
}

/** One count for each rule set that comes switched on or that the reader switched on, in the order of the rule sets. */
export function countsOf(analysis: Analysis, ruleSets: readonly RuleSetText[], settings: Settings): Count[] {
  return ruleSets
    .filter((ruleSet) => !ruleSet.off || ruleSet.id in settings.ruleSets)
    .map((ruleSet) => {
      const findings = analysis.findings.filter(
        (finding) => finding.pack === ruleSet.id && isCounted(finding, settings, ruleSets),
      );
      return {
        ruleSet,
        on: isRuleSetOn(ruleSet, settings),
        distinct: findings.filter((finding) => finding.sameAs === null).length,
        places: findings.length,
      };
    });
}
