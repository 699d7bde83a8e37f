import type { Cast } from '../entities/cast.ts';
import { lemmaOf } from '../text/lemma.ts';
import type { NounPhrase, Phrases } from '../text/phrases.ts';
import type { Text } from '../text/text.ts';
import { cueVerb } from './cue-verbs.ts';
import { describeSource } from './describe-source.ts';
import { CROWDS, OFFICIALS, PERSONS, REPORTS } from './source-nouns.ts';
import type { ResolvedAttribution } from './speakers.ts';
import { Subjects } from './subjects.ts';

const UNNAMED = /^(unnamed-person|unnamed-official|vague-group|unspecified-reports)$/;

/**
 * Noun phrases that could be an unnamed source and that no attribution has taken: people, officials, crowds and reports
 * without a name. They are offered to the rules, never listed as attributions.
 */
export function sourceCandidates(
  text: Text,
  phrases: Phrases,
  cast: Cast,
  found: readonly ResolvedAttribution[],
): ResolvedAttribution[] {
  const taken = new Uint8Array(text.tokens.length);
  for (const a of found) if (a.source && a.by !== 'continuation') taken.fill(1, a.source.first, a.source.last);
  const subjects = new Subjects(text, phrases);
  const candidates: ResolvedAttribution[] = [];
  for (const noun of phrases.nouns) {
    const head = text.tokens[noun.head];
    const word = head?.lower ?? '';
    if (
      !head ||
      taken[noun.head] ||
      !(
        OFFICIALS.has(word) ||
        PERSONS.has(word) ||
        CROWDS.has(word) ||
        REPORTS.has(word) ||
        speaks(text, phrases, noun)
      )
    )
      continue;
    const sentence = text.sentences[head.sentence];
    const span = sentence && subjects.startingAt(noun.first, sentence);
    if (!span) continue;
    const description = describeSource(text, phrases, cast, span);
    if (description.actor !== null || !UNNAMED.test(description.type)) continue;
    candidates.push({
      source: { first: span.first, last: span.last },
      cue: null,
      content: [],
      verb: null,
      kind: null,
      class: 'noun',
      negated: false,
      by: 'candidate',
      confidence: 0.4,
      description,
      speaker: null,
      side: description.side,
      sourceType: description.type,
      speakerConfidence: 0.5,
    });
  }
  return candidates;
}

/** Whether a phrase of people stands where a source stands: before or after a verb of saying, or after "according to". */
function speaks(text: Text, phrases: Phrases, noun: NounPhrase): boolean {
  if (!/^(NN|NNS)$/.test(text.tokens[noun.head]?.pos ?? '')) return false;
  const after = phrases.verbs[phrases.verbAt[noun.last] ?? -1];
  const before = text.tokens[noun.first - 1]?.lower ?? '';
  const said =
    after && after.form === 'finite'
      ? cueVerb(lemmaOf(text.tokens[after.head] ?? { lower: '', pos: '' }), undefined)?.class
      : undefined;
  return (
    said === 'say' ||
    said === 'think' ||
    (before === 'to' && text.tokens[noun.first - 2]?.lower === 'according') ||
    /^(said|says|told|told)$/.test(before)
  );
}
