import type { SourceType } from '../analysis.ts';
import type { Cast } from '../entities/cast.ts';
import { lemmaOf } from '../text/lemma.ts';
import type { NounPhrase, Phrases } from '../text/phrases.ts';
import type { Text } from '../text/text.ts';
import { cueVerb } from './cue-verbs.ts';
import { describeSource } from './describe-source.ts';
import type { RawAttribution } from './raw.ts';
import { REPORTS, typeOfPeople } from './source-nouns.ts';
import { type ResolvedAttribution, resolved } from './speakers.ts';
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
  const taken = takenBy(found);
  const subjects = new Subjects(text, phrases);
  const candidates: ResolvedAttribution[] = [];
  for (const noun of phrases.nouns) {
    const of = taken.get(noun.head);
    if (of) {
      const beside = alsoSaid(text, of, noun);
      if (beside) candidates.push(beside);
      continue;
    }
    const head = text.tokens[noun.head];
    const word = head?.lower ?? '';
    if (!head || (typeOfPeople(word) === null && !REPORTS.has(word) && !speaks(text, phrases, noun))) continue;
    const sentence = text.sentences[head.sentence];
    const span = sentence && subjects.startingAt(noun.first, sentence);
    if (!span) continue;
    const description = describeSource(text, phrases, cast, span);
    if (description.actor !== null || !UNNAMED.test(description.type)) continue;
    const raw: RawAttribution = {
      source: { first: span.first, last: span.last },
      cue: null,
      content: [],
      verb: null,
      kind: null,
      class: 'noun',
      negated: false,
      by: 'candidate',
      confidence: 0.4,
    };
    candidates.push(resolved(raw, description, null, description.side, description.type, 0.5));
  }
  return candidates;
}

/** The attribution that has each token in its source; the first of several. */
function takenBy(found: readonly ResolvedAttribution[]): Map<number, ResolvedAttribution> {
  const taken = new Map<number, ResolvedAttribution>();
  for (const a of found) {
    if (!a.source || a.by === 'continuation') continue;
    for (let i = a.source.first; i < a.source.last; i++) if (!taken.has(i)) taken.set(i, a);
  }
  return taken;
}

/** People who speak as a body more often than not: who they are can only be told from what stands around. */
const LEADING = /^(leaders|authorities|troops)$/;
const MEMBERS = /^(lawmakers|legislators|senators|congressmen|republicans|democrats|conservatives|liberals)$/;
const GROUPS = /^(groups?|media)$/;

/** What those are who stand beside a source that has a name. */
function typeBeside(noun: string): SourceType | null {
  const people = typeOfPeople(noun) ?? (GROUPS.test(noun) ? 'vague-group' : null);
  return people ?? (REPORTS.has(noun) ? 'unspecified-reports' : null);
}

/**
 * Of a source that an attribution has: people who may be unnamed though they speak as a body ("Army leaders say"), and
 * those who stand beside somebody named ("the ministry and two aides", "Orr and others").
 */
function alsoSaid(text: Text, of: ResolvedAttribution, noun: NounPhrase): ResolvedAttribution | null {
  const { source, sourceType, side, description } = of;
  if (!source || !description || !/^(organisation|named-person)$/.test(sourceType)) return null;
  const { lower } = text.tokens[noun.head]!;
  const isSecond = noun.first > source.first && text.tokens[noun.first - 1]?.lower === 'and';
  if (isSecond ? description.head >= noun.first : description.head !== noun.head) return null;
  const ofBody = LEADING.test(lower) ? 'unnamed-official' : MEMBERS.test(lower) ? 'vague-group' : null;
  const type = ofBody ?? (isSecond ? typeBeside(lower) : null);
  if (type === null) return null;
  const own = { ...description, actor: null, head: noun.head, noun: lower, plural: lower.endsWith('s'), type };
  const from = isSecond ? { first: noun.first, last: source.last } : source;
  const raw: RawAttribution = { ...of, source: from, by: 'candidate', confidence: 0.4 };
  return resolved(raw, own, null, isSecond ? null : side, type, of.speakerConfidence);
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
