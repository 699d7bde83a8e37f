import { applyEdits } from '../../export/edits/apply.ts';
import type { Edit } from '../../export/edits/edit.ts';
import type { Exported } from '../../export/exported.ts';
import type { Reading } from '../../shared/messages.ts';
import type { Settings } from '../../shared/settings.ts';
import { isRuleSetOn } from '../../shared/show.ts';
import { countedFindings } from './counts.ts';

export type ReadState = Extract<Reading, { state: 'read' }>;

/**
 * A reading as the reader has it: under their edits, with the marks of the rule sets that are on. Marks that are hidden on every
 * page for a while are still part of it.
 * @param url the page's address, where the browser tells it
 */
export function exportedOf(
  { article, analysis, ruleSets }: ReadState,
  settings: Settings,
  edits: readonly Edit[],
  url: string | null,
): Exported {
  const on = ruleSets.filter((ruleSet) => isRuleSetOn(ruleSet, settings));
  const edited = applyEdits(analysis, article.text, edits);
  const meta = { ...article.meta, url: article.meta.url ?? url };
  return {
    article: { ...article, meta },
    analysis: { ...edited.analysis, meta },
    edits: edited.applied,
    ruleSets: on,
    findings: countedFindings({ article, analysis, ruleSets, url }, settings).filter((finding) =>
      on.some((ruleSet) => ruleSet.id === finding.pack),
    ),
  };
}
