import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { modelBytes } from '../../models/index.ts';
import { articleFromText } from '../../src/cli/plain-text.ts';
import type { Analysis } from '../../src/engine/analysis.ts';
import { createAnalyzer } from '../../src/engine/analyze.ts';
import { loadModels, type Models } from '../../src/engine/tagger/models.ts';
import { annotatedPacks } from '../../src/rules/index.ts';
import { OUT } from './scorer.ts';

export const models: Models = loadModels(modelBytes());

/** Reads texts with the engine and the extension's own rule sets, in order. */
export function readAll(documents: readonly { id: string; text: string }[], using: Models = models): Analysis[] {
  const { analyze } = createAnalyzer({ packs: annotatedPacks, models: using });
  return documents.map(({ id, text }) => analyze({ ...articleFromText(text), id }));
}

/** Keeps the readings of a set in out/score/NAME.jsonl and gives them as lines. */
export function keep(name: string, readings: readonly Analysis[]): string[] {
  mkdirSync(OUT, { recursive: true });
  const lines = readings.map((reading) => JSON.stringify(reading));
  writeFileSync(join(OUT, `${name}.jsonl`), `${lines.join('\n')}\n`);
  return lines;
}
