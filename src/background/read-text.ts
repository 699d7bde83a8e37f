import type { Analysis, Article } from '../engine/analysis.ts';
import { type Look, nameOf } from '../shared/looks.ts';
import type { RuleSetText } from '../shared/messages.ts';
import { readSettings } from '../shared/settings-store.ts';
import { say } from '../words/say.ts';
import { addStyle } from './add-style.ts';
import { readyAnalyzer } from './engine.ts';
import { likelyLooks } from './likely-looks.ts';
import { allRuleSets } from './packs/answers.ts';
import { addReport } from './reports.ts';

export interface ReadText {
  analysis: Analysis;
  ruleSets: RuleSetText[];
}

/**
 * Analyses a text and tells what the rule sets say of it. What fails is reported, too.
 * @param begin is called with the rule sets right before the analysis, during which nothing else runs here
 */
export async function readText(
  article: Article,
  begin?: (ruleSets: RuleSetText[]) => Promise<void>,
): Promise<ReadText> {
  try {
    const [analyzer, ruleSets] = await Promise.all([readyAnalyzer(), allRuleSets()]);
    await begin?.(ruleSets);
    return { analysis: analyzer.analyze(article), ruleSets };
  } catch (error) {
    await addReport(say('background_not_analysed', error instanceof Error ? error.message : String(error)));
    throw error;
  }
}

/** Reads a text that stands in a tab's page, and meanwhile gives the page the looks that its marks are likely to have. */
export async function readTextOf(tabId: number, article: Article): Promise<ReadText & { styled: string[] }> {
  const settings = readSettings();
  let styled: Promise<string[]> | null = null;
  const read = await readText(article, async (ruleSets) => {
    styled = style(tabId, likelyLooks(ruleSets, await settings));
  });
  return { ...read, styled: (await styled) ?? [] };
}

/** The names of the looks that are in the page now; what did not arrive, the page asks for once it has marks. */
async function style(tabId: number, looks: readonly Look[]): Promise<string[]> {
  if (looks.length === 0) return [];
  return addStyle(tabId, false, looks).then(
    () => looks.map(nameOf),
    () => [],
  );
}
