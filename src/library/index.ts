import { makeAnalyzer } from '../cli/analyzer.ts';
import { articleFromText } from '../cli/plain-text.ts';
import type { Analysis, Article, Block, Meta } from '../engine/analysis.ts';
import type { Analyzer } from '../engine/analyze.ts';
import type { PackError } from '../engine/rules/check.ts';
import type { Pack } from '../engine/rules/pack.ts';
import { readPack as readPackFile } from '../packs/read.ts';
import { corePacks } from '../rules/index.ts';
import { sharedLists } from '../rules/shared-lists.ts';

export type * from '../engine/analysis.ts';
export type { Analyzer } from '../engine/analyze.ts';
export type { PackError } from '../engine/rules/check.ts';
export type { Pack, Rule } from '../engine/rules/pack.ts';
export { corePacks };

/**
 * An article to read. Without `blocks` an empty line ends a paragraph, and the first of several is the headline; with
 * them, their offsets count UTF-16 code units of `text`, and what stands between them is not read.
 */
export interface ArticleInput {
  text: string;
  blocks?: Block[];
  meta?: Partial<Meta>;
  /** Comes back in the analysis. */
  id?: string;
}

/**
 * Reads one article with the rule sets that are on by default. Never throws on any text; the time is linear in its length. All
 * offsets of the analysis count UTF-16 code units of the text as given. The first call unpacks the weights (about 10 ms).
 */
export function analyze(input: string | ArticleInput): Analysis {
  usual ??= makeAnalyzer(corePacks.filter((pack) => !pack.off));
  return usual.analyze(articleOf(input));
}

let usual: Analyzer | null = null;

/** Reads articles with these rule sets and no others: make it once, and use it for many. */
export function analyzerOf(packs: readonly Pack[]): (input: string | ArticleInput) => Analysis {
  const analyzer = makeAnalyzer(packs);
  return (input) => analyzer.analyze(articleOf(input));
}

/** A rule set from its YAML, checked as the extension checks it on import; or what is wrong with it, each at its place. */
export function readPack(source: string): { pack: Pack } | { errors: PackError[] } {
  return readPackFile(source, sharedLists);
}

function articleOf(input: string | ArticleInput): Article {
  if (typeof input === 'string') return articleFromText(input);
  const { text, blocks, meta, id } = input;
  const article = articleFromText(text);
  return {
    ...article,
    ...(blocks === undefined ? {} : { blocks }),
    ...(id === undefined ? {} : { id }),
    meta: { ...article.meta, ...meta },
  };
}
