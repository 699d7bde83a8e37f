import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SHARED } from './sets.ts';

/** Where readings and the scorer's inputs are written. */
export const OUT = join('out', 'score');

/** What the scorer says of one layer: right, false and missed items, or an overlap. */
export interface Figure {
  p?: number;
  r?: number;
  f1?: number;
  tp?: number;
  fp?: number;
  fn?: number;
  iou?: number;
}

let files = 0;

/** Runs ../shared/score/score.mjs on lines of gold and of analyses. @throws Error with the scorer's own message */
export async function runScorer(gold: readonly string[], pred: readonly string[], ...more: string[]): Promise<string> {
  const folder = join(OUT, 'scorer');
  mkdirSync(folder, { recursive: true });
  const slot = files++ % 8;
  const [goldFile, predFile] = [join(folder, `gold-${slot}.jsonl`), join(folder, `pred-${slot}.jsonl`)];
  writeFileSync(goldFile, gold.join('\n'));
  writeFileSync(predFile, pred.join('\n'));
  const script = join(SHARED, 'score', 'score.mjs');
  const child = spawn(process.execPath, [script, '--gold', goldFile, '--pred', predFile, ...more]);
  const out: Buffer[] = [];
  const errors: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
  const status = await new Promise((done) => child.on('close', done));
  if (status !== 0) throw new Error(`the scorer failed: ${Buffer.concat(errors).toString('utf8')}`);
  return Buffer.concat(out).toString('utf8');
}

/** The scorer's figures by layer. */
export async function figuresOf(gold: readonly string[], pred: readonly string[]): Promise<Record<string, Figure>> {
  const { documents, absent, ...layers } = JSON.parse(await runScorer(gold, pred, '--json'));
  if (absent > 0) throw new Error(`${absent} of ${documents} documents have no analysis`);
  return layers;
}

/** Does a piece of work for each item, two at a time, and keeps the order. */
export async function inPairs<T, R>(list: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < list.length) {
      const index = next++;
      const item = list[index];
      if (item !== undefined) results[index] = await work(item);
    }
  };
  await Promise.all([worker(), worker()]);
  return results;
}
