import type { Text } from '../text/text.ts';
import { AttributionFeatures } from './attribution-features.ts';
import { Scorer } from './features.ts';
import { hashWord, posHashes } from './hash.ts';
import type { Models } from './models.ts';
import type { SequenceTagger } from './sequence-tagger.ts';
import { type Words, wordsOf } from './words.ts';

export type Role = 'source' | 'cue' | 'content';

/** One stretch of tokens that plays a role in an attribution. A role that is interrupted has several. */
export interface RoleSpan {
  role: Role;
  first: number;
  /** Exclusive. */
  last: number;
  /** 0 to 1: how probable exactly this stretch in this role is, of all readings of its paragraph. */
  confidence: number;
}

/**
 * The sources, cues and contents of a text that `tagText` has tagged, in reading order; none overlap, none runs over
 * the end of a paragraph. `words` are those that `tagText` gave, where it was called just before.
 */
export function tagAttributions(text: Text, models: Models, words: Words = wordsOf(text)): RoleSpan[] {
  const tagger = models.attributions;
  const scorer = new Scorer(text, attributionFeaturesOf(text, models, words), tagger);
  const path = new Uint8Array(text.tokens.length);
  const roles = tagger.labels.map((label) => roleOf(label.split('-')[1]));
  const goOn = roles.map((role) => tagger.labels.indexOf(`I-${role}`));
  const spans: RoleSpan[] = [];
  for (const paragraph of text.paragraphs) {
    const first = text.sentences[paragraph.first]!.first;
    const last = text.sentences[paragraph.last - 1]!.last;
    const scores = scorer.score(paragraph.first, paragraph.last);
    tagger.decode(scores, 0, last - first, path.subarray(first, last));
    // Worked out for paragraphs that hold a stretch only.
    let probability: ReturnType<SequenceTagger['beliefs']> | null = null;
    for (let i = first; i < last; ) {
      const label = path[i]!;
      const role = roles[label]!;
      let end = i + 1;
      if (role !== null) {
        const goesOn = goOn[label]!;
        while (end < last && path[end] === goesOn) end++;
        probability ??= tagger.beliefs(scores, 0, last - first);
        spans.push({ role, first: i, last: end, confidence: probability(i - first, end - first, label, goesOn) });
      }
      i = end;
    }
  }
  return spans;
}

/**
 * What the attribution tagger looks at. Names count by their type, not by their words: who spoke in the training corpus
 * must not tell who speaks in an article.
 */
export function attributionFeaturesOf(
  text: Text,
  { cues }: Pick<Models, 'cues'>,
  words: Words = wordsOf(text),
): AttributionFeatures {
  const names = new Int32Array(text.tokens.length);
  const lemmas = new Int32Array(text.tokens.length);
  const lower = words.lower.slice();
  for (const [i, { lemma, name, nameStart, pos }] of text.tokens.entries()) {
    if (name !== null) names[i] = hashWord(name) + (nameStart ? 1 : 0);
    lemmas[i] = hashWord(lemma);
    if (names[i] === 0 || !pos.startsWith('NNP')) continue;
    lemmas[i] = names[i]!;
    lower[i] = names[i]!;
  }
  return new AttributionFeatures(text, { ...words, lower }, lemmas, posHashes(text.tokens), names, cues);
}

function roleOf(kind: string | undefined): Role | null {
  return kind === 'source' || kind === 'cue' || kind === 'content' ? kind : null;
}
