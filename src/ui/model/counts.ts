import type { Analysis, Article, Finding } from '../../engine/analysis.ts';
import { isHidden } from '../../shared/hidden.ts';
import type { RuleSetText, RuleText } from '../../shared/messages.ts';
import type { Settings } from '../../shared/settings.ts';
import { isCounted, isRuleOn, isRuleSetOn, isSure } from '../../shared/show.ts';

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

/** A rule that marks this article, or would if it were on. */
export interface RuleCount {
  rule: RuleText;
  on: boolean;
  /** How many places it marks. */
  places: number;
}

/** A rule set with those of its rules that mark this article. */
export interface RuleSetCounts {
  ruleSet: RuleSetText;
  rules: RuleCount[];
}

/** The rules of the sets that are on which mark this article, whatever their own switches say, in the order of their sets. */
export function ruleCountsOf(counted: Counted, settings: Settings): RuleSetCounts[] {
  const places = new Map<string, number>();
  for (const { rule } of sureFindings(counted, settings)) places.set(rule, (places.get(rule) ?? 0) + 1);
  return counted.ruleSets
    .filter((ruleSet) => isRuleSetOn(ruleSet, settings))
    .map((ruleSet) => ({
      ruleSet,
      rules: ruleSet.rules.flatMap((rule) => {
        const count = places.get(rule.id);
        return count === undefined ? [] : [{ rule, on: isRuleOn(rule, settings), places: count }];
      }),
    }))
    .filter(({ rules }) => rules.length > 0);
}

/** The findings that are neither hidden by the reader nor under their threshold, whatever the switches of the sets say. */
export function countedFindings(counted: Counted, settings: Settings): Finding[] {
  return sureFindings(counted, settings).filter((finding) => isCounted(finding, settings, counted.ruleSets));
}

/** The same, whatever the switches of their rules say too. */
function sureFindings({ article, analysis, ruleSets, url }: Counted, settings: Settings): Finding[] {
  const address = url ?? article.meta.url ?? '';
  return analysis.findings.filter(
    (finding) =>
      isSure(finding, settings, ruleSets) && !isHidden(finding, analysis.findings, article, address, settings.hidden),
  );
}
