/**
 * Makes models/ from the corpora: `npm run train`. With `-- --annotations` it makes only the two sets of weights that
 * are learnt from annotated articles, on top of the three that are there; that is enough after a change of rules. With
 * `-- --check` it measures the weights that are there and writes nothing. The same corpora and the same code give the same
 * bytes.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { makeNamesConsistent } from '../src/engine/tagger/consistent-names.ts';
import { loadModels, type ModelBytes } from '../src/engine/tagger/models.ts';
import { readGazetteer } from '../src/engine/tagger/name-features.ts';
import { fillLemmas, tagNames, tagPos } from '../src/engine/tagger/tag-text.ts';
import { wordsOf } from '../src/engine/tagger/words.ts';
import { trainOnAnnotations } from './annotated.ts';
import { check } from './check.ts';
import { readCorpus } from './corpus.ts';
import { taggerOf, trainAttributions, trainNames, trainPos } from './tasks.ts';

const shared = resolve('../shared');
const corpora = join(shared, 'corpora');
const target = resolve('models');
const files = ['pos', 'names', 'attributions', 'kinds', 'judge'] as const;

function main(): void {
  if (!existsSync(join(corpora, 'polnear-train.jsonl.gz'))) {
    console.error(
      `No corpora: ${corpora} should hold PolNeAR as its README describes. Training needs them; using Caveat does not.`,
    );
    process.exitCode = 1;
    return;
  }
  const bytes = bytesFor(process.argv);
  for (const file of files) {
    const one = bytes[file];
    const size = (list: Uint8Array) => `${Math.round(list.length / 1000)} kB`;
    if (one) console.log(`${file}.bin ${size(one)}, ${size(gzipSync(one))} gzipped`);
  }
  for (const line of check(readCorpus(corpora, 'dev'), loadModels(bytes))) console.log(line);
}

function bytesFor(options: readonly string[]): ModelBytes {
  if (options.includes('--check')) return readModels();
  const bytes = options.includes('--annotations') ? readModels() : trainTaggers();
  const all = { ...bytes, ...trainOnAnnotations(shared, loadModels(bytes)) };
  mkdirSync(target, { recursive: true });
  for (const file of files) writeFileSync(join(target, `${file}.bin`), all[file]);
  return all;
}

function readModels(): ModelBytes {
  const read = (file: (typeof files)[number]) => new Uint8Array(readFileSync(join(target, `${file}.bin`)));
  const bytes: ModelBytes = { pos: read('pos'), names: read('names'), attributions: read('attributions') };
  for (const file of ['kinds', 'judge'] as const) {
    if (existsSync(join(target, `${file}.bin`))) bytes[file] = read(file);
  }
  return bytes;
}

/** Each stage is trained on what the stage before it finds, as it will be used. */
function trainTaggers(): ModelBytes {
  const examples = readCorpus(corpora, 'train').filter((example) => example.pos.some((tag) => tag !== ''));
  const pos = trainPos(examples);
  const tagger = taggerOf(pos);
  for (const { text } of examples) {
    tagPos(text, wordsOf(text), tagger);
    fillLemmas(text);
  }
  const names = trainNames(examples);
  const namer = taggerOf(names);
  const gazetteer = readGazetteer(namer.lists);
  for (const { text } of examples) {
    tagNames(text, wordsOf(text), namer, gazetteer);
    makeNamesConsistent(text, gazetteer);
  }
  return { pos, names, attributions: trainAttributions(examples) };
}

main();
