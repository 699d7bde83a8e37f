import type { Article, Finding } from '../engine/analysis.ts';
import type { AppliedEdit } from './edits/apply.ts';
import type { EditedAnalysis } from './edits/edit.ts';

/** A rule set by its titles; a pack is one, and so is what the views have of it. */
export interface RuleSetTitles {
  id: string;
  title: string;
  rules: readonly { id: string; title: string }[];
}

/** What every export is made of. Everything in it is the article's or the engine's; the reader's edits are listed apart. */
export interface Exported {
  article: Article;
  /** Under the reader's edits, where there are any. */
  analysis: EditedAnalysis;
  edits: readonly AppliedEdit[];
  /** The rule sets that are on. */
  ruleSets: readonly RuleSetTitles[];
  /** Those findings of theirs that are shown. */
  findings: readonly Finding[];
}

/** The headline, else the page's own title, else its address. */
export function titleOf({ text, blocks, meta }: Article): string {
  const headline = blocks.find((block) => block.role === 'headline');
  const title = headline ? text.slice(headline.start, headline.end) : (meta.title ?? meta.url ?? '');
  return title.replace(/\s+/g, ' ').trim();
}

/** How often a rule set marks, repetitions of an earlier mark once and with their places. */
export function countOf({ findings }: Exported, ruleSet: RuleSetTitles): { distinct: number; places: number } {
  const own = findings.filter((finding) => finding.pack === ruleSet.id);
  return { distinct: own.filter((finding) => finding.sameAs === null).length, places: own.length };
}
