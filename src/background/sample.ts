import type { Article } from '../engine/analysis.ts';
import { corePacks } from '../rules/index.ts';
import type { SampleMark } from '../shared/messages.ts';
import { analyse } from './engine.ts';

/** What the extension's own rule sets mark in a text, with what each rule asks. */
export async function sampleMarks(text: string): Promise<SampleMark[]> {
  const article: Article = { text, blocks: [], meta: { title: null, date: null, outlet: null, url: null } };
  const rules = new Map(corePacks.flatMap(({ rules }) => rules.map((rule) => [rule.id, rule] as const)));
  return (await analyse(article)).findings.flatMap(({ start, end, pack, rule }) => {
    const own = rules.get(rule);
    return own === undefined ? [] : [{ start, end, pack, title: own.title, ask: own.ask }];
  });
}
