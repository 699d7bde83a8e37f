import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { stderr, stdout } from 'node:process';
import { parseArgs } from 'node:util';
import { choosePacks } from '../choose-packs.ts';
import { withPackFiles } from '../pack-files.ts';
import { agreement } from './agree.ts';
import { readCorpus } from './corpus.ts';
import { drawSheet } from './sample.ts';
import { readSheet } from './sheet.ts';
import { ATTRIBUTION } from './units.ts';

export const RESEARCH_USAGE = `       npm run --silent analyze -- sample [--size N] [--seed N] [--packs LIST] CORPUS.jsonl > SHEET.csv
       npm run --silent analyze -- agree [--packs LIST] SHEET.csv [CORPUS.jsonl]

sample    draws sentences for you to code, without the engine's marks; agree scores the engine against your coding`;

/** Whether the arguments are those of a researcher's command rather than files. */
export function isResearch([command]: readonly string[]): boolean {
  return command === 'sample' || command === 'agree';
}

/**
 * Runs `sample` or `agree`; returns the exit status, 1 where a line of the corpus could not be read.
 * @throws an Error in words for the user
 */
export async function runResearch([command, ...args]: readonly string[], from: string): Promise<number> {
  const options = { size: { type: 'string' }, seed: { type: 'string' }, packs: { type: 'string' } } as const;
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  const list = values.packs?.split(',').map((id) => id.trim()) ?? null;
  const known = await withPackFiles(list, from);
  let status = 0;
  const failed = (message: string) => {
    stderr.write(`${message}\n`);
    status = 1;
  };
  const [first, second, third] = positionals;
  if (first === undefined || third !== undefined) throw new Error(`${command} takes one file, agree the corpus too`);
  if (command === 'sample') {
    const [size, seed] = [Number(values.size ?? 200), Number(values.seed ?? 1)];
    if (!(Number.isInteger(size) && size > 0 && Number.isInteger(seed)))
      throw new Error('--size and --seed are whole numbers');
    const packs = choosePacks(known.packs, known.list);
    const layers = [ATTRIBUTION, ...packs.map(({ id }) => id)];
    const units = readCorpus(resolve(from, first), packs, failed);
    stdout.write(await drawSheet(units, layers, { size, seed, corpus: first }));
    return status;
  }
  const sheet = readSheet(await readFile(resolve(from, first), 'utf8'));
  // Which sentences were drawn hangs on the sheet's own layers, so that these count and no others.
  const packs = known.packs.filter(({ id }) => sheet.layers.includes(id));
  const unknown = sheet.layers.find((layer) => layer !== ATTRIBUTION && !packs.some(({ id }) => id === layer));
  if (unknown !== undefined)
    throw new Error(`the sheet has a layer “${unknown}”: name its rule set's file with --packs`);
  const corpus = second ?? sheet.corpus;
  if (corpus === null) throw new Error('the sheet does not name its corpus: give it after the sheet');
  stdout.write(await agreement(readCorpus(resolve(from, corpus), packs, failed), sheet));
  return status;
}
