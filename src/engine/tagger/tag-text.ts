import { lemmaOf } from '../text/lemma.ts';
import type { NameType, Text } from '../text/text.ts';
import { ByTag, ofWord } from '../text/word.ts';
import { makeNamesConsistent } from './consistent-names.ts';
import { guessNames, guessPos } from './fallback.ts';
import { type Features, Scorer } from './features.ts';
import { posHashes } from './hash.ts';
import type { Models } from './models.ts';
import { type Gazetteer, NameFeatures } from './name-features.ts';
import { PosFeatures } from './pos-features.ts';
import type { SequenceTagger } from './sequence-tagger.ts';
import { type Words, wordsOf } from './words.ts';

export { type RoleSpan, tagAttributions } from './tag-attributions.ts';

/**
 * Fills `pos`, `lemma`, `name` and `nameStart` of every token. Without weights rough rules stand in, so that the rest
 * still runs. Gives what it saw of each word on the way, or null without weights.
 */
export function tagText(text: Text, models: Models | null): Words | null {
  if (!models) {
    guessPos(text);
    fillLemmas(text);
    guessNames(text);
    return null;
  }
  const words = wordsOf(text);
  tagPos(text, words, models.pos);
  fillLemmas(text);
  tagNames(text, words, models.names, models.gazetteer);
  makeNamesConsistent(text, models.gazetteer);
  return words;
}

export function tagPos(text: Text, words: Words, tagger: SequenceTagger): void {
  const path = tagSentences(text, new PosFeatures(text, words), tagger);
  for (let i = 0; i < path.length; i++) text.tokens[i]!.pos = tagger.labels[path[i]!] ?? '';
}

const lemmasOf = ofWord((_word) => new ByTag<string>());

export function fillLemmas(text: Text): void {
  for (const token of text.tokens) {
    const known = lemmasOf(token.word);
    token.lemma = known.get(token.pos) ?? known.set(token.pos, lemmaOf(token));
  }
}

export function tagNames(text: Text, words: Words, tagger: SequenceTagger, gazetteer: Gazetteer): void {
  const path = tagSentences(text, new NameFeatures(text, words, posHashes(text.tokens), gazetteer), tagger);
  const labels = tagger.labels.map((label) => {
    const [mark, kind] = label.split('-');
    return { type: nameType(kind), starts: mark === 'B' };
  });
  let before: NameType | null = null;
  for (let i = 0; i < path.length; i++) {
    const token = text.tokens[i]!;
    const { type, starts } = labels[path[i]!]!;
    token.name = type;
    token.nameStart = type !== null && (starts || type !== before || isFirst(text, i));
    before = type;
  }
}

function isFirst(text: Text, i: number): boolean {
  return text.sentences[text.tokens[i]!.sentence]?.first === i;
}

function nameType(kind: string | undefined): NameType | null {
  return kind === 'PERSON' || kind === 'ORG' || kind === 'PLACE' ? kind : null;
}

/** The number of each token's label. */
function tagSentences(text: Text, features: Features, tagger: SequenceTagger): Uint8Array {
  const path = new Uint8Array(text.tokens.length);
  const scorer = new Scorer(text, features, tagger);
  for (let s = 0; s < text.sentences.length; s++) {
    const { first, last } = text.sentences[s]!;
    tagger.decode(scorer.score(s, s + 1), 0, last - first, path.subarray(first, last));
  }
  return path;
}
