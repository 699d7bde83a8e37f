import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The folder of corpora and annotations that stands beside the project on the machines that measure with it
 * (CAVEAT_SHARED names another place). They may not be published, so a clone elsewhere has none: tests that need them
 * are skipped there, and `npm test` says so.
 */
const FOLDER = process.env.CAVEAT_SHARED ?? fileURLToPath(new URL('../../shared', import.meta.url));

/** The path of a file or folder of the corpora (`gold/dev.jsonl`), or null where it is not on this machine. */
export function sharedCorpus(name: string): string | null {
  const path = resolve(FOLDER, name);
  return existsSync(path) ? path : null;
}
