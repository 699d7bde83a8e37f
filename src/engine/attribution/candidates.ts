import type { Cast } from '../entities/cast.ts';
import type { Phrases } from '../text/phrases.ts';
import type { Text } from '../text/text.ts';
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
      !(OFFICIALS.has(word) || PERSONS.has(word) || CROWDS.has(word) || REPORTS.has(word))
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
