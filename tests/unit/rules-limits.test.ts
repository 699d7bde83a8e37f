import { describe, expect, it } from 'vitest';
import { modelBytes } from '../../models/index.ts';
import { articleFromText } from '../../src/cli/plain-text.ts';
import type { Analysis, Article } from '../../src/engine/analysis.ts';
import { createAnalyzer } from '../../src/engine/analyze.ts';
import { MAX_PACK_MARKS } from '../../src/engine/rules/allowance.ts';
import { compilePacks } from '../../src/engine/rules/compile.ts';
import { findMatches } from '../../src/engine/rules/match.ts';
import type { Pack } from '../../src/engine/rules/pack.ts';
import { Places } from '../../src/engine/rules/places.ts';
import { MAX_RULES } from '../../src/engine/rules/schema.ts';
import { loadModels } from '../../src/engine/tagger/models.ts';
import { corePacks } from '../../src/rules/index.ts';
import { slowestPack } from '../bench/hostile-packs.ts';
import { coreAnalyzer } from '../fixtures/core-analyzer.ts';
import { ownProse } from '../fixtures/own-prose.ts';
import { smallPack } from '../fixtures/small-pack.ts';
import { taggedText } from '../fixtures/tagged-text.ts';

/** Some articles of invented prose, one after the other. */
const articleOf = (articles: number): Article =>
  articleFromText(Array.from({ length: articles }, (_, seed) => ownProse(seed).article.text).join('\n\n'));

/** What an article's findings are, but for the numbers by which they name each other. */
const foundBy = ({ findings }: Analysis, without = '') =>
  findings.flatMap(({ pack, rule, start, end }) => (pack === without ? [] : [{ pack, rule, start, end }]));

const withPack = (pack: Pack) => createAnalyzer({ packs: [...corePacks, pack], models: loadModels(modelBytes()) });

describe('a rule set of 500 rules full of gaps', { timeout: 30_000 }, () => {
  const pack = slowestPack();

  it('leaves the other rule sets what they find', () => {
    expect(pack.rules).toHaveLength(MAX_RULES);
    const article = articleOf(4);
    const alone = foundBy(coreAnalyzer().analyze(article));
    expect(alone.length).toBeGreaterThan(10);
    expect(foundBy(withPack(pack).analyze(article), pack.id)).toEqual(alone);
  });

  it('costs work that grows with the text, and no faster', () => {
    const analyzer = withPack(pack);
    let looks = 0;
    const { fill } = Places.prototype;
    // Each template looks once at each place of a sentence for each of its steps. A spy would keep all the calls.
    Places.prototype.fill = function (program, frame) {
      looks += program.steps.length * (frame.high - frame.low + 1);
      return fill.call(this, program, frame);
    };
    const looksPerCharacter = (article: Article) => {
      looks = 0;
      analyzer.analyze(article);
      return looks / article.text.length;
    };
    try {
      const short = looksPerCharacter(articleOf(2));
      expect(short).toBeGreaterThan(0);
      expect(looksPerCharacter(articleOf(8)) / short).toBeLessThan(1.5);
    } finally {
      Places.prototype.fill = fill;
    }
  });
});

describe('a rule set of 500 rules that mark every word', { timeout: 30_000 }, () => {
  const pack = smallPack(Array.from({ length: MAX_RULES }, () => ({ match: ['NOUN', 'VERB', 'ADJ', 'ADV', 'DET'] })));
  const article = articleOf(3);

  it('marks so many places and no more, fewer than its rules might one by one', () => {
    const text = taggedText(Array.from({ length: 90 }, () => 'a/DT b/NN a/DT b/NN').join('\n'));
    expect(findMatches(text, [], compilePacks([pack]))).toHaveLength(MAX_PACK_MARKS);
  });

  it('leaves the other rule sets what they find', () => {
    const analysis = withPack(pack).analyze(article);
    expect(analysis.findings.some((finding) => finding.pack === pack.id)).toBe(true);
    expect(foundBy(analysis, pack.id)).toEqual(foundBy(coreAnalyzer().analyze(article)));
  });
});
