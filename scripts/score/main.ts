import { existsSync, writeFileSync } from 'node:fs';
import type { Analysis } from '../../src/engine/analysis.ts';
import { agreementOf } from './agreement.ts';
import { ATTRIBUTIONS, calibrationOf, FINDINGS, MOST_ERROR, POSITIONS } from './calibration.ts';
import { noiseOf } from './noise.ts';
import { keep, readAll } from './read-all.ts';
import { scorecard } from './scorecard.ts';
import { runScorer } from './scorer.ts';
import { type GoldSet, goldSet, SET_NAMES, SHARED, unlabelled } from './sets.ts';
import { type Column, HEAD, plainTable, rowsOf } from './tables.ts';
import { measure, type Tally, talliesOf } from './tally.ts';
import { modelsWithoutKeptBack } from './unseen.ts';

/** A set as the engine reads it and as the scorer counts it. */
interface Scored {
  set: GoldSet;
  readings: Analysis[];
  tallies: Tally[];
}

async function score(name: string): Promise<Scored> {
  const set = goldSet(name);
  const readings = name === 'kept-back' ? readAll(set.documents, modelsWithoutKeptBack()) : readAll(set.documents);
  return { set, readings, tallies: await talliesOf(set.documents, keep(name, readings)) };
}

function column(title: string, made: string, ...groups: Tally[][]): Column {
  return { title, made, documents: groups.flat().length, figures: measure(groups) };
}

function print(one: Column): void {
  console.log(`\n${one.title}: ${one.documents} documents (${one.made})\n${plainTable(HEAD, rowsOf(one))}`);
}

/** Prints some sets only, with what is missed and false. */
async function printSets(names: readonly string[], errors: boolean): Promise<void> {
  for (const name of names) {
    const { set, readings, tallies } = await score(name);
    const lines = readings.map((reading) => JSON.stringify(reading));
    if (errors) {
      const gold = set.documents.map((document) => document.line);
      process.stdout.write(await runScorer(gold, lines, '--errors'));
    }
    print(column(name, set.made, tallies));
  }
}

/** Measures all, writes the scorecard and the rules' agreement. @returns what is not as it has to be */
async function measureAll(): Promise<string[]> {
  const dev = await score('dev');
  const sentences = await score('sentences-dev');
  const kept = await score('kept-back');
  const polnear = await score('polnear-dev');
  const half = (rest: number) => dev.tallies.filter((_, i) => i % 2 === rest);
  const { made } = dev.set;
  const columns = [
    column('gold/dev, whole', made, dev.tallies),
    column('gold/dev, even half', made, half(0)),
    column('gold/dev, odd half', made, half(1)),
    column('gold/sentences-dev', made, sentences.tallies),
    column('gold/dev and sentences-dev pooled', made, dev.tallies, sentences.tallies),
    column('our own articles, kept back', kept.set.made, kept.tallies),
    column('PolNeAR, development part', polnear.set.made, polnear.tallies),
  ];
  for (const one of columns) print(one);

  const others = unlabelled('other');
  const noise = noiseOf(others, readAll(others));
  const unseen = {
    documents: [dev, sentences, kept].flatMap(({ set }) => set.documents),
    readings: [dev, sentences, kept].flatMap(({ readings }) => readings),
  };
  const calibrations = [
    await calibrationOf(FINDINGS, unseen.documents, unseen.readings),
    await calibrationOf(ATTRIBUTIONS, polnear.set.documents, polnear.readings),
    await calibrationOf(POSITIONS, dev.set.documents, dev.readings),
  ];
  const learned = ['learned-from', 'sentences-train'].flatMap((name) => goldSet(name).documents);
  const agreement = agreementOf(unseen, learned);
  writeFileSync('src/rules/agreement.json', `${JSON.stringify(agreement, null, 2)}\n`);
  writeFileSync('docs/scorecard.md', scorecard({ columns, noise, calibrations, agreement }));
  console.log('\nwrote docs/scorecard.md and src/rules/agreement.json');
  return [
    ...noise.over,
    ...calibrations
      .filter(({ error }) => error > MOST_ERROR)
      .map(({ what, error }) => `the confidence of ${what} is off by ${error.toFixed(3)}, more than ${MOST_ERROR}`),
  ];
}

const args = process.argv.slice(2);
const names = args.filter((arg) => !arg.startsWith('-'));
const unknown = names.filter((name) => !SET_NAMES.includes(name));
if (!existsSync(SHARED)) {
  console.error(`${SHARED} is not on this machine: there is nothing to score against.`);
  process.exitCode = 2;
} else if (unknown.length > 0) {
  console.error(`no set ${unknown.join(', ')}; there are ${SET_NAMES.join(', ')}`);
  process.exitCode = 2;
} else if (names.length > 0 || args.includes('--errors')) {
  await printSets(names.length > 0 ? names : ['dev', 'sentences-dev', 'kept-back'], args.includes('--errors'));
} else {
  const broken = await measureAll();
  for (const line of broken) console.error(`NOT KEPT: ${line}`);
  if (broken.length > 0) process.exitCode = 1;
}
