import type { Analysis, Article } from '../../engine/analysis.ts';
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
export function countsOf({ article, analysis, ruleSets, url }: Counted, settings: Settings): Count[] {
  const address = url ?? article.meta.url ?? '';
  return ruleSets
    .filter((ruleSet) => !ruleSet.off || ruleSet.id in settings.ruleSets)
    .map((ruleSet) => {
      const findings = analysis.findings.filter(
        (finding) =>
          finding.pack === ruleSet.id &&
          isCounted(finding, settings, ruleSets) &&
          !isHidden(finding, analysis.findings, article, address, settings.hidden),
      );
      return {
        ruleSet,
        on: isRuleSetOn(ruleSet, settings),
        distinct: findings.filter((finding) => finding.sameAs === null).length,
        places: findings.length,
      };
    });
}
