import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/** Work that is over sooner is done again: its peak has to be met by chance. */
const SAMPLES = 40;

/**
 * The most bytes that work holds at any moment besides what was held before, its garbage taken away: what it could not do
 * without. What the process takes from the system tells nothing of that, since it grows by leaps, and shrinks when it likes.
 */
export async function liveMemory(work: () => void): Promise<number> {
  const shared = new Float64Array(new SharedArrayBuffer(3 * Float64Array.BYTES_PER_ELEMENT));
  const sampler = new Worker('./tests/bench/measure/sampler.mjs', { workerData: shared });
  const [before]: unknown[] = await once(sampler, 'message');
  shared[0] = 1;
  do work();
  while (shared[2]! < SAMPLES);
  shared[0] = 2;
  await once(sampler, 'exit');
  return Math.max(0, shared[1]! - Number(before));
}
