import type { Span } from '../engine/analysis.ts';
import { corePacks } from '../rules/index.ts';
import type { SampleMark } from '../shared/messages.ts';
import { readyAnalyzer } from './engine.ts';
import { plainArticle } from './plain-article.ts';

/**
 * The sentences of a text and what the extension's own rule sets mark in it, with what each rule says of it. Lines are
 * paragraphs; the first of several is the headline.
 */
export async function readSample(text: string): Promise<{ sentences: Span[]; marks: SampleMark[] }> {
  const rules = new Map(corePacks.flatMap(({ rules }) => rules.map((rule) => [rule.id, rule] as const)));
  const { sentences, findings } = (await readyAnalyzer()).analyze(plainArticle(text));
  const marks = findings.flatMap(({ start, end, pack, rule, confidence }) => {
    const own = rules.get(rule);
    if (own === undefined) return [];
    const { title, why, normal, ask } = own;
    return [{ start, end, pack, rule, title, why, normal, ask, confidence }];
  });
  return { sentences, marks };
}
