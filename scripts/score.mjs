/**
 * `npm run score [-- NAME…] [--errors]`: runs the engine over the gold files beside the project and prints the scorer's
 * figures, on the whole and on each half. With --errors it lists each missed and each false item as well. The readings
 * are kept in out/score/NAME.jsonl.
 */
import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const shared = process.env.CAVEAT_SHARED ?? resolve(root, '..', 'shared');
const out = join(root, 'out', 'score');

/** Name → gold file; the first three hold a language model's annotations that no person has adjudicated. */
const GOLD = {
  dev: 'gold/dev.jsonl',
  'sentences-dev': 'gold/sentences-dev.jsonl',
  'sentences-train': 'gold/sentences-train.jsonl',
  'polnear-dev': 'corpora/polnear-dev.jsonl',
};

/** Reads a gold file's texts with the engine; returns the file of the analyses. */
function predict(name, gold) {
  const file = join(out, `${name}.jsonl`);
  const [input, output] = [openSync(gold, 'r'), openSync(file, 'w')];
  const run = spawnSync(process.execPath, [join(root, 'scripts', 'analyze.mjs'), '--jsonl'], {
    stdio: [input, output, 'inherit'],
  });
  closeSync(input);
  closeSync(output);
  if (run.status !== 0) throw new Error(`the engine did not read all of ${gold}`);
  return file;
}

/** What the scorer prints for one gold file: its figures as data, or its list of errors as text. */
function scorer(gold, predictions, ...more) {
  const args = [join(shared, 'score', 'score.mjs'), '--gold', gold, '--pred', predictions, ...more];
  const run = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (run.status !== 0) throw new Error(run.stderr);
  return run.stdout;
}

/** One figure of a layer in words: F1 with precision and recall, an accuracy, or an overlap. */
function figure(layer, value) {
  if (value === undefined) return '–';
  if (value.iou !== undefined) return value.iou.toFixed(3);
  return (/\.(kind|degree)/.test(layer) ? value.p : value.f1).toFixed(3);
}

function report(name, gold, predictions) {
  const [whole, even, odd] = [[], ['--half', 'even'], ['--half', 'odd']].map((half) =>
    JSON.parse(scorer(gold, predictions, '--json', ...half)),
  );
  console.log(`\n${name}: ${whole.documents} documents`);
  console.log(`${''.padEnd(28)} whole   even    odd     precision recall`);
  for (const [layer, value] of Object.entries(whole)) {
    if (typeof value !== 'object') continue;
    const halves = [value, even[layer], odd[layer]].map((one) => figure(layer, one).padEnd(7));
    const counts = value.iou === undefined && !/\.(kind|degree)/.test(layer);
    const detail = counts
      ? `${value.p.toFixed(3)}     ${value.r.toFixed(3)}   right ${value.tp}, false ${value.fp}, missed ${value.fn}`
      : '';
    console.log(`${layer.padEnd(28)} ${halves.join(' ')} ${detail}`.trimEnd());
  }
}

const args = process.argv.slice(2);
const names = args.filter((arg) => !arg.startsWith('-'));
const unknown = names.filter((name) => !(name in GOLD));
if (unknown.length > 0) {
  console.error(`no gold file ${unknown.join(', ')}; there are ${Object.keys(GOLD).join(', ')}`);
  process.exit(2);
}
if (!existsSync(shared)) {
  console.error(`${shared} is not on this machine: there is nothing to score against.`);
  process.exit(2);
}
mkdirSync(out, { recursive: true });
for (const name of names.length > 0 ? names : Object.keys(GOLD)) {
  const gold = join(shared, GOLD[name]);
  const predictions = predict(name, gold);
  if (args.includes('--errors')) process.stdout.write(scorer(gold, predictions, '--errors'));
  report(name, gold, predictions);
}
