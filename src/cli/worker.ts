import type { MessagePort } from 'node:worker_threads';
import type { Pack } from '../engine/rules/pack.ts';
import { makeAnalyzer } from './analyzer.ts';
import { type Format, writerOf } from './formats.ts';
import type { Line } from './read-lines.ts';
import { readArticleLine } from './stream.ts';

/** What a thread of the pool is told when it starts. */
export interface WorkerData {
  packs: Pack[];
  format: Format;
}

/** Answers each line that comes over the port with what is to be written for it, null for a blank one. */
export function serve(port: MessagePort, { packs, format }: WorkerData): void {
  const { analyze } = makeAnalyzer(packs);
  const writer = writerOf(format, packs);
  port.on('message', (line: Line) => {
    const output = readArticleLine(line, analyze);
    port.postMessage(output && writer.write(output));
  });
}
