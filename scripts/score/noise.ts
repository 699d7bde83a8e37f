import type { Analysis } from '../../src/engine/analysis.ts';
import { corePacks } from '../../src/rules/index.ts';
import { PACK_OF } from './sets.ts';

/** Marks per 1,000 words that the core rule sets together, and any one rule, may make on news of no conflict. */
export const BUDGET = { all: 6, rule: 1.5 };

export interface Noise {
  articles: number;
  words: number;
  /** Marks per 1,000 words of the three core rule sets. */
  all: number;
  /** By rule, most first. */
  rules: { rule: string; marks: number; rate: number }[];
  /** What is over its budget, in words; none when the budget is kept. */
  over: string[];
}

/** How much the rules that are on by default mark in articles. */
export function noiseOf(articles: readonly { text: string }[], readings: readonly Analysis[]): Noise {
  const words = articles.reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
  const counted = Object.values(PACK_OF);
  const on = corePacks
    .filter((pack) => counted.includes(pack.id) && !pack.off)
    .flatMap((pack) => pack.rules.filter((rule) => !rule.off));
  const marks = new Map(on.map((rule) => [rule.id, 0]));
  for (const { rule } of readings.flatMap((reading) => reading.findings)) {
    const count = marks.get(rule);
    if (count !== undefined) marks.set(rule, count + 1);
  }
  const rate = (count: number) => (1000 * count) / Math.max(1, words);
  const rules = [...marks].map(([rule, count]) => ({ rule, marks: count, rate: rate(count) }));
  rules.sort((a, b) => b.marks - a.marks || a.rule.localeCompare(b.rule));
  const all = rate(rules.reduce((sum, rule) => sum + rule.marks, 0));
  const over = rules
    .filter((rule) => rule.rate > BUDGET.rule)
    .map((rule) => `${rule.rule} marks ${rule.rate.toFixed(2)} times in 1,000 words, more than ${BUDGET.rule}`);
  if (all > BUDGET.all)
    over.unshift(`the core rule sets mark ${all.toFixed(2)} times in 1,000 words, more than ${BUDGET.all}`);
  return { articles: articles.length, words, all, rules, over };
}
