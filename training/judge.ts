import { compilePacks } from '../src/engine/rules/compile.ts';
import { matchesOf } from '../src/engine/rules/findings.ts';
import { judgeFeatures } from '../src/engine/rules/judge-features.ts';
import type { Pack } from '../src/engine/rules/pack.ts';
import { runStages } from '../src/engine/stages.ts';
import type { Models } from '../src/engine/tagger/models.ts';
import { readText } from '../src/engine/text/read-text.ts';
import type { AnnotatedArticle, Mark } from './annotations.ts';
import { encodeModel } from './encode.ts';
import { type Learned, Learner, type Lesson } from './learner.ts';

/** How the judge is trained; found by cross-validation over articles. */
const LEARNING = { method: 'likelihood', bits: 17, epochs: 8, least: 2, rate: 0.05, decay: 0.05 } as const;
/** How many of the largest weights are kept. */
const KEEP = 47_000;

/** Weights learnt in several orders of the lessons are averaged: what hangs on the order is chance. */
const ORDERS = 4;

/** The packs that there are annotations of. */
const JUDGED = new Set(['anonymous-sourcing', 'conditional-threats', 'disputed-claims']);

function marksOf(article: AnnotatedArticle, pack: string): readonly Mark[] {
  if (pack === 'conditional-threats') return article.threats;
  return pack === 'disputed-claims' ? article.disputes : article.anonymous;
}

/** A lesson, with the pack of each match for the figures. */
export interface JudgeLesson extends Lesson {
  width: number;
  packs: string[];
}

/** The matches of the packs in each article, right where they meet an annotated mark; doubtful marks teach nothing. */
export function judgeLessons(
  articles: readonly AnnotatedArticle[],
  packs: readonly Pack[],
  models: Models,
): JudgeLesson[] {
  const compiled = compilePacks(packs.filter(({ id }) => JUDGED.has(id)));
  return articles.map((article) => {
    const text = readText({ text: article.text, blocks: [] });
    const { setting, matches } = matchesOf(runStages(text, models), compiled, true);
    const kept: typeof matches = [];
    const gold: number[] = [];
    for (const match of matches) {
      if (article.covers && !article.covers.includes(match.pack)) continue;
      const met = marksOf(article, match.pack).filter(([start, end]) => start < match.end && match.start < end);
      if (article.only && (!article.only.includes(match.pack) || met.length === 0)) continue;
      const sure = met.some(([, , kind, doubtful]) => !doubtful && kind !== 'none');
      if (!sure && met.some((mark) => mark[3])) continue;
      kept.push(match);
      gold.push(sure ? 1 : 0);
    }
    const rows = judgeFeatures(setting, kept);
    return {
      features: rows.data,
      width: rows.width,
      gold: Uint8Array.from(gold),
      sequences: gold.flatMap((_, i) => [i, i + 1]),
      packs: kept.map((match) => match.pack),
    };
  });
}

/** Learns the judge's weights from lessons. */
export function learnJudge(lessons: readonly JudgeLesson[], packs: readonly Pack[]): Uint8Array {
  const judged = packs.map(({ id }) => id).filter((id) => JUDGED.has(id));
  const orders = Array.from({ length: ORDERS }, (_, order) =>
    new Learner({
      labels: 2,
      width: lessons[0]?.width ?? 1,
      ...LEARNING,
      seed: order + 1,
    }).learn([...lessons]),
  );
  return encodeModel(oneSided(orders), {
    task: 'judge',
    labels: ['wrong', 'right'],
    bits: LEARNING.bits,
    keep: KEEP,
    lists: { packs: judged },
  });
}

/** The average of several sets of weights, with all of a feature's vote given to the second of two labels: half the file. */
function oneSided(sets: readonly Learned[]): Learned {
  const rows = new Float32Array(sets[0]?.rows.length ?? 0);
  for (let right = 1; right < rows.length; right += 2)
    for (const set of sets) rows[right]! += ((set.rows[right] ?? 0) - (set.rows[right - 1] ?? 0)) / sets.length;
  return { rows, transitions: new Float32Array(sets[0]?.transitions.length ?? 0) };
}
