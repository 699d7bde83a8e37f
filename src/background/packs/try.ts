import { runExamples } from '../../engine/rules/examples.ts';
import type { Pack } from '../../engine/rules/pack.ts';
import type { PackCheck, TriedMark } from '../../shared/messages.ts';
import { analyzerOf } from '../engine.ts';
import { plainArticle } from '../plain-article.ts';
import { readOwnPack } from './own.ts';

/** Checks a rule set that somebody is writing, and runs its examples as the tests of ours run theirs. */
export function checkOwnPack(source: string): PackCheck {
  const read = readOwnPack(source);
  if ('errors' in read) return { id: null, title: null, rules: 0, errors: read.errors, failures: [] };
  const { pack } = read;
  const failures = runExamples(pack, (alone) => {
    const analyzer = analyzerOf([alone]);
    return (article) => analyzer.analyze(article).findings;
  });
  return { id: pack.id, title: pack.title, rules: pack.rules.length, errors: [], failures };
}

/** What a rule set marks in a text that somebody tries it on; nothing while it has errors. */
export function tryOwnPack(source: string, text: string): TriedMark[] {
  const read = readOwnPack(source);
  if ('errors' in read) return [];
  const on: Pack = { ...read.pack, rules: read.pack.rules.map((rule) => ({ ...rule, off: false })) };
  return analyzerOf([on])
    .analyze(plainArticle(text))
    .findings.map(({ start, end, rule }) => ({ start, end, rule }));
}
