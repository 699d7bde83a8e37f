import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { modelBytes } from '../../models/index.ts';
import { createAnalyzer } from '../../src/engine/analyze.ts';
import { runExamples } from '../../src/engine/rules/examples.ts';
import { loadModels } from '../../src/engine/tagger/models.ts';
import { readPack } from '../../src/packs/read.ts';

it('the pack in docs/pack-format.md is a pack, and does what its examples say', () => {
  const page = readFileSync(new URL('../../docs/pack-format.md', import.meta.url), 'utf8');
  const read = readPack(/```yaml\n(.*?)```/s.exec(page)?.[1] ?? '', {});
  expect(read).toHaveProperty('pack');
  if (!('pack' in read)) return;
  const models = loadModels(modelBytes());
  const failures = runExamples(read.pack, (alone) => {
    const analyzer = createAnalyzer({ packs: [alone], models });
    return (article) => analyzer.analyze(article).findings;
  });
  expect(failures).toEqual([]);
});
