import type { Finding, Span } from '../analysis.ts';
import type { ResolvedAttribution } from '../attribution/speakers.ts';
import type { Cast } from '../entities/cast.ts';
import { lemmasOf, namesIn, shared } from '../positions/terms.ts';
import { tokensWithin } from '../text/find.ts';
import type { Text } from '../text/text.ts';
import { attributionAround } from './around.ts';

/** How many earlier findings of its rule set one is compared with. */
const BACK = 40;
/** The share of the shorter one's words that the other must have; more where the article does not tell whose one is. */
const ALIKE = 0.5;
const ALIKE_UNKNOWN = 0.7;
/** How many words these are at least; one of a name counts half, for an article's findings name the same parties. */
const LEAST = 2;

interface Compared {
  pack: string;
  /** The side or speaker whose it is, or null. */
  whose: string | null;
  words: Set<string>;
  names: Set<string>;
}

/**
 * Sets `sameAs` of findings that repeat an earlier one of their rule set: of the same side, with words of content in
 * common. An unnamed source is never a repetition: each mention of one is a choice of its own.
 */
export function withRepeats(
  text: Text,
  cast: Cast,
  attributions: readonly ResolvedAttribution[],
  findings: readonly Finding[],
): Finding[] {
  const compared: Compared[] = [];
  for (const finding of findings) {
    const spans = told(finding).map((span) => tokensWithin(text, span));
    const attribution = attributionAround(text, attributions, finding.parts.consequence ?? finding);
    compared.push({
      pack: finding.pack,
      whose: whoseOf(text, cast, attribution, finding),
      words: lemmasOf(text, spans),
      names: namesIn(text, spans),
    });
  }
  const first: (number | null)[] = [];
  return findings.map((finding, i) => {
    const earlier = finding.pack === 'anonymous-sourcing' ? -1 : repeated(compared, i);
    const sameAs = earlier < 0 ? null : (first[earlier] ?? earlier);
    first.push(sameAs);
    return { ...finding, sameAs };
  });
}

/** The index of the first earlier finding that this one repeats, or -1. */
function repeated(compared: readonly Compared[], index: number): number {
  const one = compared[index];
  if (!one) return -1;
  let looked = 0;
  let found = -1;
  for (let i = index - 1; i >= 0 && looked < BACK; i--) {
    const other = compared[i];
    if (!other || other.pack !== one.pack) continue;
    looked++;
    if (isSame(one, other)) found = i;
  }
  return found;
}

function isSame(a: Compared, b: Compared): boolean {
  if (a.whose !== null && b.whose !== null && a.whose !== b.whose) return false;
  const weight = (words: ReadonlySet<string>, one: Compared) => words.size - shared(words, one.names) / 2;
  const common = weight(new Set([...a.words].filter((word) => b.words.has(word))), a);
  const least = Math.min(weight(a.words, a), weight(b.words, b));
  const share = a.whose === null || b.whose === null ? ALIKE_UNKNOWN : ALIKE;
  return common >= LEAST && common >= share * least;
}

/** What is compared: the parts that tell of the matter, else all that is marked. */
function told({ parts, start, end }: Finding): Span[] {
  const spans = [parts.condition, parts.consequence, parts.claim].filter((span) => span !== undefined);
  return spans.length > 0 ? spans : [{ start, end }];
}

function whoseOf(
  text: Text,
  cast: Cast,
  attribution: ResolvedAttribution | undefined,
  { parts }: Finding,
): string | null {
  const part = parts.issuer ?? parts.disputer;
  if (part) {
    const { first, last } = tokensWithin(text, part);
    for (let i = first; i < last; i++) {
      const actor = cast.actors[cast.actorOf[cast.mentionAt[i] ?? -1] ?? -1];
      if (actor) return actor.side ?? actor.name;
    }
  }
  if (!attribution) return null;
  const speaker = cast.actors[attribution.speaker ?? -1];
  return attribution.side ?? speaker?.side ?? speaker?.name ?? null;
}
