import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { PackError } from '../engine/rules/check.ts';
import { type ExampleFailure, runExamples } from '../engine/rules/examples.ts';
import type { Pack } from '../engine/rules/pack.ts';
import { readPack } from '../packs/read.ts';
import { corePacks } from '../rules/index.ts';
import { sharedLists } from '../rules/shared-lists.ts';
import { makeAnalyzer } from './analyzer.ts';
import { isPackFile } from './choose-packs.ts';

/**
 * The project's own packs and those of the files that a list names (`mine.yaml`, `+mine.yaml`; paths relative to
 * `from`); which are the files'; and the list with the files' ids in place of their paths.
 * @throws an Error with a line for each thing that is wrong: `mine.yaml:12: mine/rule: rules[0].match[0]:4: …`
 */
export async function withPackFiles(
  list: readonly string[] | null,
  from: string,
): Promise<{ packs: Pack[]; own: Pack[]; list: string[] | null }> {
  const packs = [...corePacks];
  const own: Pack[] = [];
  if (list === null) return { packs, own, list };
  const ids: string[] = [];
  for (const entry of list) {
    const [, plus = '', path = ''] = /^(\+?)(.*)$/s.exec(entry) ?? [];
    if (!isPackFile(path)) ids.push(entry);
    else {
      const pack = packOf(path, await readFile(resolve(from, path), 'utf8'), packs);
      packs.push(pack);
      own.push(pack);
      ids.push(`${plus}${pack.id}`);
    }
  }
  return { packs, own, list: ids };
}

function packOf(path: string, source: string, known: readonly Pack[]): Pack {
  const read = readPack(source, sharedLists);
  if ('errors' in read) throw new Error(read.errors.map((error) => errorLine(path, error)).join('\n'));
  if (known.some(({ id }) => id === read.pack.id))
    throw new Error(errorLine(path, { rule: null, place: 'id', message: `there is another “${read.pack.id}”` }));
  return read.pack;
}

function errorLine(path: string, { rule, place, message, line }: PackError): string {
  const where = [line === undefined ? path : `${path}:${line}`, rule, place].filter(Boolean).join(': ');
  return `${where}: ${message}`;
}

/** Runs every example of packs as the tests run those of the core packs, and says in words what came of it. */
export function checkExamples(packs: readonly Pack[]): { right: boolean; report: string } {
  const reports = packs.map((pack) => {
    const failures = runExamples(pack, (alone) => {
      const analyzer = makeAnalyzer([alone]);
      return (article) => analyzer.analyze(article).findings;
    });
    const { length } = pack.rules;
    const good = `${pack.id}: ${length === 1 ? 'one rule' : `${length} rules`}; every example comes out as it should.\n`;
    return { right: failures.length === 0, report: failures.length === 0 ? good : failures.map(failureLines).join('') };
  });
  return { right: reports.every(({ right }) => right), report: reports.map(({ report }) => report).join('') };
}

function failureLines({ rule, place, text, expected, found }: ExampleFailure): string {
  const words = (list: readonly string[]) => (list.length === 0 ? 'nothing' : list.map((one) => `“${one}”`).join(', '));
  return `${rule}: ${place}: “${text}”\n  It should mark ${words(expected)}. It marks ${words(found)}.\n`;
}
