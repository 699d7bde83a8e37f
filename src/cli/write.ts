import { once } from 'node:events';
import { stderr, stdout } from 'node:process';
import { setImmediate } from 'node:timers/promises';
import type { Writer, Written } from './formats.ts';
import { doneLine, progressLine } from './progress.ts';

/** How many bytes of how many a stream has read; counted by whoever reads it. */
export interface Input {
  bytes: number;
  size: number | null;
}

/** Signals, timers and errors of pipes get their turn at least this often, in milliseconds. */
const TURN = 50;
const CLEAR = '\r\u001b[K';

/**
 * Writes one output after the other, waits where the reader is slow, and returns the exit status: 1 where anything
 * failed. `input` shows how far the stream has come, where standard error is a terminal and standard output is none.
 */
export async function writeAll(
  outputs: AsyncIterable<Written>,
  { first, between }: Writer,
  input: Input | null,
): Promise<number> {
  const started = performance.now();
  const shows = input !== null && stderr.isTTY && !stdout.isTTY;
  const reached = () => ({ bytes: 0, size: null, ...input, articles, seconds: (performance.now() - started) / 1000 });
  const show = () => stderr.write(CLEAR + progressLine(reached()));
  const timer = shows ? setInterval(show, 1000) : null;
  let [status, articles, turn, before] = [0, 0, started, first];
  try {
    for await (const { failed, out, err } of outputs) {
      articles++;
      if (failed) status = 1;
      if (err !== '') stderr.write(shows ? CLEAR + err : err);
      if (out !== '') {
        if (!stdout.write(before + out)) await once(stdout, 'drain');
        before = between;
      }
      if (performance.now() - turn > TURN) {
        await setImmediate();
        turn = performance.now();
      }
    }
    if (shows) stderr.write(`${CLEAR}${doneLine(reached())}\n`);
  } finally {
    if (timer !== null) clearInterval(timer);
  }
  return status;
}

/** Ends the run quietly where whoever reads the output has had enough (`| head -1`), and at Ctrl-C. */
export function endQuietly(): void {
  stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  const stop = (status: number) => {
    if (stderr.isTTY) stderr.write(CLEAR);
    process.exit(status);
  };
  process.on('SIGINT', () => stop(130));
  process.on('SIGTERM', () => stop(143));
}
