import type { Finding, Span } from '../../engine/analysis.ts';
import type { Exported } from '../../export/exported.ts';
import type { RuleSetText } from '../../shared/messages.ts';

/** A mark of the article as a list shows it. */
export interface MarkLine {
  /** Index of its finding. */
  finding: number;
  span: Span;
  /** The article's words; of long ones the beginning. */
  words: string;
  ruleSet: RuleSetText;
  /** The title of the rule. */
  rule: string;
}

/** So many characters of a mark's words tell it from the others. */
const SHOWN = 120;

/**
 * The marks of a reading that are on and not hidden, in reading order.
 * @param all the analysis's findings, which the lines point into
 */
export function marksOf(
  { article, findings }: Exported,
  all: readonly Finding[],
  ruleSets: readonly RuleSetText[],
): MarkLine[] {
  const indices = new Map(all.map((finding, index) => [finding, index]));
  const sets = new Map(ruleSets.map((ruleSet) => [ruleSet.id, ruleSet]));
  return [...findings]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .flatMap((finding) => {
      const ruleSet = sets.get(finding.pack);
      const index = indices.get(finding);
      if (ruleSet === undefined || index === undefined) return [];
      const { start, end } = finding;
      const rule = ruleSet.rules.find(({ id }) => id === finding.rule)?.title ?? finding.rule;
      return [
        { finding: index, span: { start, end }, words: shortened(article.text.slice(start, end)), ruleSet, rule },
      ];
    });
}

function shortened(words: string): string {
  return words.length <= SHOWN ? words : `${words.slice(0, SHOWN).replace(/\s\S*$/u, '')} …`;
}
