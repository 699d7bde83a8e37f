import { createReadStream, fstatSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { stdin } from 'node:process';
import type { Pack } from '../engine/rules/pack.ts';
import { makeAnalyzer } from './analyzer.ts';
import { type Format, type Writer, type Written, writerOf } from './formats.ts';
import { inOrder } from './in-order.ts';
import { createPool } from './pool.ts';
import { readLines } from './read-lines.ts';
import { analyzeStream, lostLine } from './stream.ts';
import { type Input, writeAll } from './write.ts';

/** Lines that each thread has before it, so that none waits for the next. */
const AHEAD = 4;

export interface StreamRun {
  file: string | null;
  jobs: number | null;
  packs: Pack[];
  format: Format;
  /** Where the file's path is relative to. */
  from: string;
  /** The module that a thread runs. */
  script: URL;
}

/**
 * Reads a stream of articles and writes what becomes of it. Returns the exit status.
 * @throws the system's Error where the file cannot be read
 */
export async function runStream({ file, jobs, packs, format, from, script }: StreamRun): Promise<number> {
  const path = file === null ? null : resolve(from, file);
  const input: Input = { bytes: 0, size: sizeOf(path) };
  const chunks = decoded(path === null ? stdin : createReadStream(path), input);
  const writer = writerOf(format, packs);
  const threads = jobs ?? availableParallelism();
  if (threads === 1) return await writeAll(inThisThread(chunks, packs, writer), writer, input);
  const pool = createPool(threads, script, { packs, format }, (line, reason) => writer.write(lostLine(line, reason)));
  try {
    const outputs = inOrder(readLines(chunks), threads * AHEAD, pool.run);
    return await writeAll(withoutBlanks(outputs), writer, input);
  } finally {
    await pool.close();
  }
}

async function* inThisThread(chunks: AsyncIterable<string>, packs: Pack[], writer: Writer): AsyncGenerator<Written> {
  for await (const output of analyzeStream(chunks, makeAnalyzer(packs).analyze)) yield writer.write(output);
}

async function* withoutBlanks(outputs: AsyncIterable<Written | null>): AsyncGenerator<Written> {
  for await (const written of outputs) if (written !== null) yield written;
}

/** The text of a stream of bytes, which are counted. */
async function* decoded(stream: AsyncIterable<Uint8Array>, input: Input): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  for await (const bytes of stream) {
    input.bytes += bytes.length;
    yield decoder.decode(bytes, { stream: true });
  }
  yield decoder.decode();
}

/** How many bytes will come, or null where that cannot be known. */
function sizeOf(path: string | null): number | null {
  try {
    const found = path === null ? fstatSync(stdin.fd) : statSync(path);
    return found.isFile() ? found.size : null;
  } catch {
    // A closed standard input has no size; a missing file is told by whoever opens it.
    return null;
  }
}
