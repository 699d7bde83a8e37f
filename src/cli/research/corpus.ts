import { createReadStream } from 'node:fs';
import type { Pack } from '../../engine/rules/pack.ts';
import { makeAnalyzer } from '../analyzer.ts';
import { readLines } from '../read-lines.ts';
import { readArticleLine } from '../stream.ts';
import { type Unit, unitsOf } from './units.ts';

/**
 * The sentences of a corpus (`{"id": …, "text": …}` a line), article by article. Lines that are no article are told to `failed` and left out.
 * @throws the system's Error where the file cannot be read
 */
export async function* readCorpus(
  path: string,
  packs: readonly Pack[],
  failed: (message: string) => void,
): AsyncGenerator<Unit> {
  const { analyze } = makeAnalyzer(packs);
  for await (const line of readLines(createReadStream(path, { encoding: 'utf8' }))) {
    const output = readArticleLine(line, analyze);
    if (output === null) continue;
    if (output.failed) failed(`line ${line.number}: ${output.error}`);
    else yield* unitsOf(output.article, output.analysis, line.number, String(output.echo.id ?? ''));
  }
}
