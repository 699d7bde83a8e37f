import { deepStrictEqual } from 'node:assert/strict';
import fc from 'fast-check';
import { type Analyzer, createAnalyzer } from '../../src/engine/analyze.ts';
import type { RegionKind } from '../../src/engine/rules/pack.ts';
import { corePacks } from '../../src/rules/index.ts';
import { coreAnalyzer } from '../fixtures/core-analyzer.ts';
import { misquoted } from '../unit/quotation/misquoted.ts';
import { maybeQuoted } from '../unit/quotation/scan.ts';
import { joined, marksAt } from './cut.ts';
import type { Property } from './property.ts';
import { article, newsArticle, paragraphs } from './texts.ts';
import { wrongWith } from './wrong.ts';

/** Where a rule sees no further than its paragraph. In the words of a source it does: who that is may stand elsewhere. */
const NEAR: readonly RegionKind[] = ['any', 'condition', 'consequence'];

let made: Analyzer | null = null;

/** The rules of all rule sets that look no further than a paragraph, without weights: those look at the whole article. */
function nearAnalyzer(): Analyzer {
  const packs = corePacks.map((pack) => ({
    ...pack,
    rules: pack.rules.filter(({ where }) => NEAR.includes(where.in)),
  }));
  made ??= createAnalyzer({ packs, models: null });
  return made;
}

/** What holds of the analysis of any text. */
export const analysisProperties: Property[] = [
  {
    name: 'any text, any blocks: every span lies inside the text and in order, every index leads somewhere',
    few: 60,
    share: 0.1,
    make: () =>
      fc.property(article, (one) => {
        deepStrictEqual(wrongWith(one, coreAnalyzer().analyze(one)), []);
      }),
  },
  {
    name: 'news with words damaged: in table, Markdown, CSV and JSON nothing stands quoted that the article does not quote',
    few: 20,
    share: 0.01,
    make: () =>
      fc.property(newsArticle, (one) => {
        deepStrictEqual(misquoted(one, coreAnalyzer().analyze(one), maybeQuoted(one.text)), []);
      }),
  },
  {
    name: 'the same text has the same analysis, whatever was read in between',
    few: 30,
    share: 0.01,
    make: () =>
      fc.property(article, article, (one, other) => {
        const first = coreAnalyzer().analyze(one);
        coreAnalyzer().analyze(other);
        deepStrictEqual(coreAnalyzer().analyze(structuredClone(one)), first);
      }),
  },
  {
    name: 'cut between paragraphs, a text has the findings of its parts, of the rules that look in any sentence or in a threat',
    few: 30,
    share: 0.02,
    make: () =>
      fc.property(paragraphs, paragraphs, (one, other) => {
        const [first, second, whole] = [one, other, [...one, ...other]].map((texts) => {
          const all = joined(texts);
          return { all, analysis: nearAnalyzer().analyze(all) };
        });
        if (!first || !second || !whole) throw new Error('three texts were made');
        // A part too short or too strange to be taken for English is not read at all.
        fc.pre([first, second, whole].every(({ analysis }) => analysis.language === 'en'));
        deepStrictEqual(
          marksAt(whole.analysis.findings, 0),
          [...marksAt(first.analysis.findings, 0), ...marksAt(second.analysis.findings, first.all.text.length)].sort(),
        );
      }),
  },
];
