import { describe, expect, it } from 'vitest';
import { modelBytes } from '../../models/index.ts';
import { createAnalyzer } from '../../src/engine/analyze.ts';
import { runExamples } from '../../src/engine/rules/examples.ts';
import { loadModels } from '../../src/engine/tagger/models.ts';
import { corePacks } from '../../src/rules/index.ts';

// Examples test the rule itself: the judge, which weighs a match by its surroundings in an article, stands aside.
const models = { ...loadModels(modelBytes()), judge: null };

describe.each(corePacks)('$id', (pack) => {
  it.each(pack.rules)('$id marks its examples exactly, and passes its near misses', (rule) => {
    const failures = runExamples({ ...pack, rules: [rule] }, (alone) => {
      const analyzer = createAnalyzer({ packs: [alone], models });
      return (article) => analyzer.analyze(article).findings;
    });
    expect(failures).toEqual([]);
  });
});
