import type { PositionKind } from '../src/engine/analysis.ts';
import { type KindInput, kindFeatures } from '../src/engine/positions/kind-features.ts';
import { KINDS } from '../src/engine/positions/kinds.ts';
import { kindInput, stretchesOf } from '../src/engine/positions/stretches.ts';
import { runStages } from '../src/engine/stages.ts';
import type { Models } from '../src/engine/tagger/models.ts';
import { readText } from '../src/engine/text/read-text.ts';
import type { AnnotatedArticle } from './annotations.ts';
import { encodeModel } from './encode.ts';
import { Learner, type Lesson } from './learner.ts';

/** How the classifier of kinds is trained; found by cross-validation over articles. */
const LEARNING = { method: 'likelihood', bits: 15, epochs: 10, least: 6, rate: 0.03, decay: 0.1 } as const;
/** How many of the largest weights are kept. */
const KEEP = 55_000;

/**
 * The stretches of one article that an annotated position overlaps, with its kind. Where two readings differ about the
 * kind, the mark is doubtful and teaches nothing: on the articles kept back that was better than either reading, or both.
 */
function lessonOf(article: AnnotatedArticle, models: Models): Lesson & { width: number } {
  const text = readText({ text: article.text, blocks: [] });
  const inputs: KindInput[] = [];
  const gold: number[] = [];
  const { cast, attributions } = runStages(text, models);
  for (const attribution of attributions) {
    for (const stretch of stretchesOf(text, attribution)) {
      let best = 0;
      let kind: PositionKind | undefined;
      for (const [start, end, name, doubtful] of article.positions) {
        const shared = Math.min(end, stretch.span.end) - Math.max(start, stretch.span.start);
        if (shared <= best || shared < (end - start) / 2) continue;
        best = shared;
        kind = doubtful ? undefined : KINDS.find((k) => k === name);
      }
      if (!kind) continue;
      inputs.push(kindInput(cast, attribution, stretch));
      gold.push(KINDS.indexOf(kind));
    }
  }
  const rows = kindFeatures(text, inputs);
  return {
    features: rows.data,
    width: rows.width,
    gold: Uint8Array.from(gold),
    sequences: gold.flatMap((_, i) => [i, i + 1]),
  };
}

function learn(lessons: readonly (Lesson & { width: number })[]): Uint8Array {
  const learner = new Learner({
    labels: KINDS.length,
    width: lessons[0]?.width ?? 1,
    ...LEARNING,
    seed: 1,
  });
  return encodeModel(learner.learn([...lessons]), {
    task: 'kinds',
    labels: [...KINDS],
    bits: LEARNING.bits,
    keep: KEEP,
    lists: {},
  });
}

/** Trains the weights that tell the kinds of positions, on annotated articles as the engine reads them. */
export function trainKinds(articles: readonly AnnotatedArticle[], models: Models): Uint8Array {
  return learn(articles.map((article) => lessonOf(article, models)));
}

/** The share of kinds that weights trained on four fifths of the articles get right on the last fifth, over all five. */
export function crossValidateKinds(
  articles: readonly AnnotatedArticle[],
  models: Models,
  taggerOf: (bytes: Uint8Array) => Models['pos'],
): { right: number; all: number } {
  const lessons = articles.map((article) => lessonOf(article, models));
  let right = 0;
  let all = 0;
  for (let fold = 0; fold < 5; fold++) {
    const tagger = taggerOf(learn(lessons.filter((_, i) => i % 5 !== fold)));
    for (const lesson of lessons.filter((_, i) => i % 5 === fold)) {
      const scores = tagger.score(lesson.features, lesson.width);
      const path = new Uint8Array(lesson.gold.length);
      lesson.gold.forEach((kind, i) => {
        tagger.decode(scores, i, i + 1, path);
        all++;
        if (path[i] === kind) right++;
      });
    }
  }
  return { right, all };
}
