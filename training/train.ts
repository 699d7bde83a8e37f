/**
 * Makes models/ from the corpora: `npm run train`. `npm run train -- --check` measures the weights that are there and
 * writes nothing. The same corpora and the same code give the same bytes.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { loadModels, type ModelBytes } from '../src/engine/tagger/models.ts';
import { readGazetteer } from '../src/engine/tagger/name-features.ts';
import { fillLemmas, tagNames, tagPos } from '../src/engine/tagger/tag-text.ts';
import { wordsOf } from '../src/engine/tagger/words.ts';
import { check } from './check.ts';
import { readCorpus } from './corpus.ts';
import { taggerOf, trainAttributions, trainNames, trainPos } from './tasks.ts';

const corpora = resolve('../shared/corpora');
const target = resolve('models');
const files = ['pos', 'names', 'attributions'] as const;

function main(): void {
  if (!existsSync(join(corpora, 'polnear-train.jsonl.gz'))) {
    console.error(
      `No corpora: ${corpora} should hold PolNeAR as its README describes. Training needs them; using Caveat does not.`,
    );
    process.exitCode = 1;
    return;
  }
  const bytes = process.argv.includes('--check') ? readModels() : trainModels();
  for (const file of files) {
    const size = (list: Uint8Array) => `${Math.round(list.length / 1000)} kB`;
    console.log(`${file}.bin ${size(bytes[file])}, ${size(gzipSync(bytes[file]))} gzipped`);
  }
  for (const line of check(readCorpus(corpora, 'dev'), loadModels(bytes))) console.log(line);
}

function readModels(): ModelBytes {
  const [pos, names, attributions] = files.map((file) => new Uint8Array(readFileSync(join(target, `${file}.bin`))));
  return { pos: pos!, names: names!, attributions: attributions! };
}

/** Each stage is trained on what the stage before it finds, as it will be used. */
function trainModels(): ModelBytes {
  const examples = readCorpus(corpora, 'train').filter((example) => example.pos.some((tag) => tag !== ''));
  const pos = trainPos(examples);
  const tagger = taggerOf(pos);
  for (const { text } of examples) {
    tagPos(text, wordsOf(text), tagger);
    fillLemmas(text);
  }
  const names = trainNames(examples);
  const namer = taggerOf(names);
  for (const { text } of examples) tagNames(text, wordsOf(text), namer, readGazetteer(namer.lists));
  const attributions = trainAttributions(examples);
  mkdirSync(target, { recursive: true });
  const bytes = { pos, names, attributions };
  for (const file of files) writeFileSync(join(target, `${file}.bin`), bytes[file]);
  return bytes;
}

main();
