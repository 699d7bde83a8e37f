import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Models } from '../src/engine/tagger/models.ts';
import { annotatedPacks } from '../src/rules/index.ts';
import { type AnnotatedArticle, type Mark, readAnnotations, readOwn } from './annotations.ts';
import { judgeLessons, learnJudge } from './judge.ts';
import { trainKinds } from './kinds.ts';

/** Our stand-off annotations, from the project's root. */
export const ANNOTATIONS = ['training/annotations/news.jsonl', 'training/annotations/polnear.jsonl'];
/** Further matches of the rules for threats and disputes, each read by itself. */
export const SINGLE_MATCHES = ['training/annotations/threats.jsonl', 'training/annotations/matches.jsonl'];
/** Sentences of our own for threats and disputes. */
export const OWN = 'training/annotations/own.jsonl';

interface GoldMark {
  start: number;
  end: number;
  kind: string;
  optional?: boolean;
}

interface GoldSentence {
  id: string;
  text: string;
  anonymous: GoldMark[];
  threats: GoldMark[];
  disputes: GoldMark[];
}

/** The annotated sentences of ../shared/gold that are there to learn from. */
export function readSentences(shared: string): AnnotatedArticle[] {
  const file = join(shared, 'gold', 'sentences-train.jsonl');
  if (!existsSync(file)) return [];
  const marks = (list: GoldMark[]) =>
    list.map((m): Mark => (m.optional ? [m.start, m.end, m.kind, 1] : [m.start, m.end, m.kind]));
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => {
      const one: GoldSentence = JSON.parse(line);
      return {
        id: one.id,
        text: one.text,
        anonymous: marks(one.anonymous),
        threats: marks(one.threats),
        disputes: marks(one.disputes),
        positions: [],
      };
    });
}

/**
 * Trains what stands on the first three sets of weights: the kinds of positions, and the judge of matches. Articles
 * whose id is in `without` are left out, so that they can be measured.
 */
export function trainOnAnnotations(
  shared: string,
  models: Models,
  without: ReadonlySet<string> = new Set(),
): { kinds: Uint8Array; judge: Uint8Array } {
  const plain = { ...models, kinds: null, judge: null };
  const read = (file: string) => readAnnotations(join(shared, 'corpora'), file).filter(({ id }) => !without.has(id));
  const articles = ANNOTATIONS.flatMap(read);
  const others = [...SINGLE_MATCHES.flatMap(read), ...readSentences(shared), ...readOwn(OWN)];
  const lessons = judgeLessons([...articles, ...others], annotatedPacks, plain);
  return { kinds: trainKinds(articles, plain), judge: learnJudge(lessons, annotatedPacks) };
}
