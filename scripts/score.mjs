/**
 * `npm run score`: measures the engine against the annotations beside the project, writes docs/scorecard.md and
 * src/rules/agreement.json, and fails where the noise budget is not kept. `npm run score -- NAME… [--errors]` only prints
 * the figures of these sets (dev, sentences-dev, kept-back, polnear-dev, sentences-train), with each missed and false
 * item; it writes nothing but the readings in out/score.
 */
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runTs } from './run-ts.mjs';

process.chdir(resolve(dirname(fileURLToPath(import.meta.url)), '..'));
await runTs('scripts/score/main.ts', process.argv.slice(2));
