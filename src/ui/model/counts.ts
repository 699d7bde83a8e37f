import type { Analysis, Article, Finding } from '../../engine/analysis.ts';
import { isHidden } from '../../shared/hidden.ts';
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

/** What counts depend on. `url` is the page's address, which hidden marks are bound to; null where it is unknown. */
export interface Counted {
  article: Article;
  analysis: Analysis;
  ruleSets: readonly RuleSetText[];
  url: string | null;
}

/** One count for each rule set that comes switched on or that the reader switched on, in the order of the rule sets. */
export function countsOf(counted: Counted, settings: Settings): Count[] {
  const all = countedFindings(counted, settings);
  return counted.ruleSets
    .filter((ruleSet) => !ruleSet.off || ruleSet.id in settings.ruleSets)
    .map((ruleSet) => {
      const findings = all.filter((finding) => finding.pack === ruleSet.id);
      return {
        ruleSet,
        on: isRuleSetOn(ruleSet, settings),
        distinct: findings.filter((finding) => finding.sameAs === null).length,
        places: findings.length,
      };
    });
}

/** The findings that are neither hidden by the reader nor under their threshold, whatever the switches of the sets say. */
export function countedFindings({ article, analysis, ruleSets, url }: Counted, settings: Settings): Finding[] {
  const address = url ?? article.meta.url ?? '';
  return analysis.findings.filter(
    (finding) =>
      isCounted(finding, settings, ruleSets) &&
      !isHidden(finding, analysis.findings, article, address, settings.hidden),
  );
}
