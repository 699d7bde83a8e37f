import type { PositionKind } from '../analysis.ts';
import type { Models } from '../tagger/models.ts';
import type { SequenceTagger } from '../tagger/sequence-tagger.ts';
import type { Text } from '../text/text.ts';
import { contentWords, kindByRule } from './kind-by-rule.ts';
import { type KindInput, kindFeatures } from './kind-features.ts';

/** The kinds of positions in the order of the classifier's labels. */
export const KINDS: readonly PositionKind[] = [
  'claim',
  'accusation',
  'denial',
  'demand',
  'offer',
  'rejection',
  'threat',
  'warning',
  'agreement',
  'intent',
];

/** "it could consider …", "they are willing to talk": who says so of themselves offers something. */
const OPEN_TO =
  /^(?:that )?(?:it|they|we|he|she|i) (?:(?:could|would|might) consider|(?:is|are|was|were|would be|'re|’re) (?:ready|willing|open|prepared) to (?:talk|negotiat|discuss|meet|consider|offer|help))/;

/**
 * "they would be deported", "the road will be reopened": what is done to others by nobody named. A body that says so has
 * it in hand, and announces it.
 */
const WILL_BE_DONE =
  /\b(?:would|will) (?:also |soon |now |no longer |not )?be (?:\w+ly )?(?:deported|expelled|released|freed|extradited|returned|repatriated|resettled|sent|moved|transferred|withdrawn|deployed|redeployed|closed|reopened|opened|shut|suspended|resumed|halted|lifted|imposed|extended|cancell?ed|scrapped|banned|barred|allowed|permitted|summoned|prosecuted|charged|tried|appointed|replaced|dismissed|dismantled|demolished|published|handed|reduced|raised|introduced|reviewed)\b(?! by)/;

/** "he was ready to strike", "they would retaliate": who says so of themselves threatens, and does not only warn. */
const OWN_ACT =
  /^(?:that )?(?:it|they|we|he|she|i) (?:will|would|'ll|’ll|(?:is|are|was|were|would be|'re|’re) (?:ready|prepared|going) to)\b/;

/** What is offered in words alone is no proposal: "offered his condolences". */
const KIND_WORDS =
  /^(?:\w+ ){0,3}(?:condolences?|sympath(?:y|ies)|prayers?|thanks|apolog(?:y|ies)|congratulations|praise|views?|opinions?|details?|assessments?|comments?|evidence|explanations?)\b/;

/** By how many votes an accusation has to lead a claim where the cue only reports: "says" is the word that judges least. */
const LEAST_MARGIN = 0.5;

function isNeutral({ cueKind }: KindInput): boolean {
  return cueKind === null || cueKind === 'claim';
}

/** By how many votes a kind leads a plain claim. */
function votesFor({ labels }: SequenceTagger, votes: Float32Array, kind: PositionKind): number {
  return (votes[labels.indexOf(kind)] ?? 0) - (votes[labels.indexOf('claim')] ?? 0);
}

/** The kind of each position: by the classifier where there are weights, by rule elsewhere. */
export function kindsOf(text: Text, inputs: readonly KindInput[], models: Models | null): PositionKind[] {
  const tagger = models?.kinds;
  if (!tagger) return inputs.map((input) => kindByRule(text, input));
  const features = kindFeatures(text, inputs);
  const scores = tagger.score(features.data, features.width);
  const path = new Uint8Array(inputs.length);
  const kinds: PositionKind[] = [];
  for (const [i, input] of inputs.entries()) {
    tagger.decode(scores, i, i + 1, path);
    const votes = scores.subarray(i * tagger.labels.length, (i + 1) * tagger.labels.length);
    kinds.push(kindBy(text, input, tagger, tagger.labels[path[i] ?? 0] ?? '', votes));
  }
  return kinds;
}

/** The kind that the classifier's best label and its votes amount to, with the words that it does not see. */
function kindBy(
  text: Text,
  input: KindInput,
  tagger: SequenceTagger,
  label: string,
  votes: Float32Array,
): PositionKind {
  const kind = KINDS.find((one) => one === label) ?? kindByRule(text, input);
  const words = contentWords(text, input.content);
  if (kind === 'claim' && OPEN_TO.test(words)) return 'offer';
  if (kind === 'claim' && input.sourceType === 'organisation' && WILL_BE_DONE.test(words)) return 'intent';
  if (kind === 'offer' && KIND_WORDS.test(words)) return 'claim';
  if (kind === 'warning' && OWN_ACT.test(words)) return 'threat';
  return kind === 'accusation' && isNeutral(input) && votesFor(tagger, votes, kind) < LEAST_MARGIN ? 'claim' : kind;
}
