import type { SourceType } from '../analysis.ts';
import type { Actor, Cast } from '../entities/cast.ts';
import type { Phrases } from '../text/phrases.ts';
import type { Text } from '../text/text.ts';
import { describeSource, type SourceDescription } from './describe-source.ts';
import { byBody, byRole, isOpenRole } from './described.ts';
import { BACK, byPronoun, isPerson } from './pronouns.ts';
import type { RawAttribution } from './raw.ts';
import { sideOfActor } from './side-of-actor.ts';
import { BODIES, OFFICIALS, PERSONS } from './source-nouns.ts';
import type { TokenSpan } from './subjects.ts';
import { Told } from './told.ts';

/** An attribution whose source has been looked up among those whom the article names. */
export interface ResolvedAttribution extends RawAttribution {
  description: SourceDescription | null;
  /** Index of an actor, or null when nobody is named or it is not sure who. */
  speaker: number | null;
  /** Name of the side that the words of the source, or the speaker, belong to; null when they tell none. */
  side: string | null;
  sourceType: SourceType;
  /** How sure the speaker is, 0 to 1. */
  speakerConfidence: number;
}

/** Looks up every source in reading order: names, then roles ("the minister"), then pronouns by who spoke last. */
export function resolveSpeakers(
  text: Text,
  phrases: Phrases,
  cast: Cast,
  found: readonly RawAttribution[],
): ResolvedAttribution[] {
  const told = new Told(text);
  for (const raw of found) told.add(resolve(text, phrases, cast, raw, told));
  return told.list;
}

function resolve(text: Text, phrases: Phrases, cast: Cast, raw: RawAttribution, told: Told): ResolvedAttribution {
  if (!raw.source) return resolved(raw, null, null, null, 'none', 1);
  const description = describeSource(text, phrases, cast, raw.source);
  const result = (
    speaker: number | null,
    side: string | null,
    sourceType: SourceType,
    speakerConfidence: number,
  ): ResolvedAttribution => resolved(raw, description, speaker, side, sourceType, speakerConfidence);
  const party = partyOfMember(text, description);
  if (party !== null) {
    const at = raw.source.first;
    const sentence = text.tokens[at]?.sentence ?? 0;
    const member = told.lastNear(sentence, BACK, (a) => a.side === party && isPerson(cast, a) && a.speaker !== null);
    return result(member?.speaker ?? null, party, 'named-person', member ? 0.75 : 0.5);
  }
  if (description.actor !== null)
    return result(description.actor, sideOfActor(cast.actors[description.actor]), description.type, 0.95);
  if (description.pronoun) {
    const antecedent = byPronoun(text, phrases, cast, raw, description.noun, told);
    return antecedent
      ? result(antecedent.speaker, antecedent.side, antecedent.type, antecedent.confidence)
      : result(null, null, 'named-person', 0.3);
  }
  if (description.definite || /^(minister|president|spokesman|spokeswoman)$/.test(description.noun)) {
    const actor = byRole(text, cast, description, raw.source.first);
    const before = told.unnamed(description.noun);
    const isUnnamedLast =
      actor !== null && spokeSince(cast.actors[actor], told.unnamedAt(description.noun), raw.source.first);
    if (actor !== null && !isUnnamedLast && (description.definite || isNamedSoon(text, cast, actor, raw.source)))
      return result(
        actor,
        sideOfActor(cast.actors[actor]),
        'named-person',
        isOpenRole(text, cast, description, raw.source.first, actor) ? 0.5 : 0.8,
      );
    const goesOn = PERSONS.has(description.noun) || OFFICIALS.has(description.noun) || MINISTRY.test(description.noun);
    if (before && goesOn && description.side === null) return result(null, before.side, description.type, 0.7);
    if (description.type === 'document') {
      const same = told.lastDocument;
      if (same && description.side === null) return result(same.speaker, same.side, 'document', 0.6);
    }
    if (BODIES.has(description.noun) || description.type === 'organisation') {
      const body = byBody(text, cast, description, raw.source.first);
      if (body !== null && description.side === null)
        return result(body.actor, sideOfActor(cast.actors[body.actor]), 'organisation', body.confidence);
    }
  }
  const owner = ownerPronoun(text, raw.source);
  // Kin speak for themselves, lawyers and aides for whom they serve.
  if (owner && description.side === null && !KIN.test(description.noun)) {
    const whose = byPronoun(text, phrases, cast, raw, owner, told);
    if (whose?.side) return result(null, whose.side, description.type, whose.confidence * 0.8);
  }
  // "Officials said" with no word of whose: those who spoke before.
  if (description.side === null && description.plural && /^officials?$/.test(description.noun)) {
    const before = told.unnamed(description.noun);
    if (before) return result(null, before.side, description.type, 0.6);
  }
  return result(null, description.side, description.type, 0.8);
}

/** All resolved attributions are made here: see `plainAttribution`. */
export function resolved(
  a: RawAttribution,
  description: SourceDescription | null,
  speaker: number | null,
  side: string | null,
  sourceType: SourceType,
  speakerConfidence: number,
): ResolvedAttribution {
  return {
    source: a.source,
    cue: a.cue,
    content: a.content,
    verb: a.verb,
    kind: a.kind,
    class: a.class,
    negated: a.negated,
    by: a.by,
    confidence: a.confidence,
    description,
    speaker,
    side,
    sourceType,
    speakerConfidence,
  };
}

/** "the freshman Republican", "the Ohio Democrat": one member of a party, not the party. */
function partyOfMember(text: Text, { head, definite, plural }: SourceDescription): string | null {
  const word = text.tokens[head]?.text ?? '';
  return definite && !plural && /^(Republican|Democrat)$/.test(word) ? `${word}s` : null;
}

/** Bodies that every state has one of: "the ministry" is the one that spoke before. */
const MINISTRY = /^(ministry|department|embassy|army|military|police|government|court|parliament)$/;

const KIN =
  /^(parents?|mother|father|wife|husband|widow|sons?|daughters?|children|brothers?|sisters?|famil(y|ies)|relatives?|friends?|neighbou?rs?|cousins?|uncle|aunt|fianc[eé]e?|girlfriend|boyfriend)$/;

/** Whether an unnamed source spoke after the actor was last told of, and before token `at`: "the official" is that one. */
function spokeSince(actor: Actor | undefined, unnamed: number, at: number): boolean {
  return unnamed >= 0 && (actor?.mentions ?? []).every(({ first }) => first < unnamed || first > at);
}

/** Whose pronoun opens a source: "his lawyer", "her office", "their envoys". */
function ownerPronoun(text: Text, source: TokenSpan): string | null {
  const word = text.tokens[source.first]?.lower ?? '';
  return { his: 'he', her: 'she' }[word] ?? null;
}

/** How far after "a spokesman" the name may stand, in tokens. */
const SOON = 120;

/** Whether somebody told of with "a" is named for the first time soon after; without an article, they are known. */
function isNamedSoon(text: Text, cast: Cast, actor: number, source: TokenSpan): boolean {
  if (!/^(a|an|one|another)$/.test(text.tokens[source.first]?.lower ?? '')) return true;
  const first = cast.actors[actor]?.mentions[0]?.first ?? 0;
  return first > source.first && first - source.first < SOON;
}
