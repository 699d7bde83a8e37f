import type { Finding, Part, Span } from '../analysis.ts';
import { attributionsNear } from '../attribution/near.ts';
import type { ResolvedAttribution } from '../attribution/speakers.ts';
import type { TokenSpan } from '../attribution/subjects.ts';
import type { Cast } from '../entities/cast.ts';
import type { Text, Token } from '../text/text.ts';
import { spanOf } from './regions.ts';

const CLAIM_NOUN =
  /^(?:account|accusation|allegation|assertion|charge|claim|contention|denial|narrative|report|statement|story|suggestion|version)s?$/;
const AGENT = /^(?:by|from|of)$/;
/** How many words a claim in another sentence has to share with what is denied. */
const SHARED = 2;
/** How far before a denial its claim is looked for, in tokens: further than all but the longest articles go. */
const BACK = 6000;
/** How many words may stand between a possessor and the noun of the claim. */
const BETWEEN = 3;

type Parts = Partial<Record<Part, Span>>;

/**
 * Who claims what a finding shows as contested, who disputes it, and the claim, where the text tells. Parts that the rule
 * named stay. A denial is linked with an earlier statement of its claimant, or with an earlier accusation of whoever
 * denies, that shares words with it: that claim then stands in another sentence.
 */
export function disputeParts(
  text: Text,
  cast: Cast,
  attributions: readonly ResolvedAttribution[],
  finding: Finding,
): Parts {
  const [first, last] = tokensOf(text, finding);
  const near = attributionsNear(attributions, first, last);
  const own = near.find((a) => a.cue !== null && a.cue.first < last && first < a.cue.last && a.source !== null);
  const around = near.find((a) => a.source !== null && a.content.some((c) => c.first <= first && last <= c.last));
  const disputing = finding.kind === 'unverified' ? undefined : (own ?? around);
  const parts: Parts = { ...finding.parts };
  if (disputing?.source) parts.disputer ??= spanOf(text, disputing.source);
  else if (finding.kind === 'unverified') delete parts.disputer;

  const claimant = claimantIn(text, cast, first, last);
  if (claimant) parts.claimant ??= spanOf(text, claimant);
  if (finding.kind !== 'denial') return parts;
  const earlier = earlierClaim(text, cast, attributions, { first, last, claimant, disputing });
  if (earlier?.source) {
    parts.claimant ??= spanOf(text, earlier.source);
    const content = earlier.content[0];
    if (content) parts.claim = spanOf(text, content);
  }
  return parts;
}

/** The possessor or the agent of a claim's noun: "Varnia’s allegations", "Varnian claims", "a charge by the league". */
function claimantIn(text: Text, cast: Cast, first: number, last: number): TokenSpan | null {
  for (let noun = first; noun < last; noun++) {
    if (!CLAIM_NOUN.test(text.tokens[noun]?.lower ?? '')) continue;
    for (let i = noun - 1; i >= Math.max(first, noun - BETWEEN); i--) {
      const mention = mentionAt(cast, i);
      if (mention) return mention;
      if (!/^(?:JJ|POS|NN|VBN)/.test(text.tokens[i]?.pos ?? '')) break;
    }
    if (!AGENT.test(text.tokens[noun + 1]?.lower ?? '')) continue;
    const mention = mentionAt(cast, noun + 2) ?? mentionAt(cast, noun + 3);
    if (mention) return mention;
  }
  return null;
}

interface Denial {
  first: number;
  last: number;
  claimant: TokenSpan | null;
  disputing: ResolvedAttribution | undefined;
}

/** The nearest statement before a denial that its claimant made, or that accuses whoever denies, about the same. */
function earlierClaim(
  text: Text,
  cast: Cast,
  attributions: readonly ResolvedAttribution[],
  { first, last, claimant, disputing }: Denial,
): ResolvedAttribution | undefined {
  const sentence = text.tokens[first]?.sentence ?? 0;
  const words = contentWords(text.tokens.slice(first, last));
  const who = claimant ? bearer(cast, claimant.first) : null;
  const denier = disputing ? (disputing.side ?? disputing.speaker) : null;
  if (who === null && denier === null) return undefined;
  return attributionsNear(attributions, first - BACK, first).findLast((a) => {
    const content = a.content[0];
    if (!content || !a.source || (text.tokens[content.first]?.sentence ?? sentence) >= sentence) return false;
    if (denier !== null && (a.side === denier || a.speaker === denier)) return false;
    const tokens = text.tokens.slice(content.first, content.last);
    const isTheirs = who !== null && (a.side === who || a.speaker === who);
    const accuses =
      who === null && a.kind === 'accusation' && tokens.some((_, i) => bearer(cast, content.first + i) === denier);
    if (!isTheirs && !accuses) return false;
    const shared = [...contentWords(tokens)].filter((word) => words.has(word)).length;
    return shared >= (accuses ? 1 : SHARED);
  });
}

/** The side of whoever is named at a token, or the actor where it has none; null where nobody is. */
function bearer(cast: Cast, token: number): string | number | null {
  const actor = cast.actorOf[cast.mentionAt[token] ?? -1] ?? -1;
  return actor < 0 ? null : (cast.actors[actor]?.side ?? actor);
}

function mentionAt(cast: Cast, token: number): TokenSpan | null {
  const mention = cast.mentions[cast.mentionAt[token] ?? -1];
  return mention ? { first: mention.first, last: mention.last } : null;
}

function contentWords(tokens: readonly Token[]): Set<string> {
  const words = new Set<string>();
  for (const { pos, lemma, lower } of tokens)
    if (lemma.length > 3 && /^(?:NN|VB|JJ)/.test(pos) && !CLAIM_NOUN.test(lower)) words.add(lemma);
  return words;
}

/** The tokens of a span, `last` exclusive. */
function tokensOf({ tokens }: Text, span: Span): [number, number] {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < tokens.length && (tokens[last]?.start ?? span.end) < span.end) last++;
  return [low, last];
}
