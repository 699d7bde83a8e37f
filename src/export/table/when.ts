import type { Analysis, Span } from '../../engine/analysis.ts';

const DAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
/** A word that goes on with a name of an event, and none that begins something else. */
const MORE = '(?: (?!(?:that|and|between|in|at|on|where|when|with|by|of|for|to|which)\\b)[\\p{L}-]+)?';
/** What one may say something before, during or after: "the talks", "the second round of peace talks". */
const EVENT = `(?:the|its|their|his|her|this|a|an|two|three) [\\p{L}-]+${MORE}(?: of [\\p{L}-]+${MORE})?`;

/** Phrases that tell when something was said. */
const TIMES = new RegExp(
  [
    `(?:(?:hours|days|weeks|shortly|just|soon) )?(?:before|after|during|ahead of|on the eve of) ${EVENT}`,
    `(?:(?:early|late|later|earlier) )?on ${DAY}(?: (?:morning|afternoon|evening|night))?`,
    `on (?:\\d{1,2} ${MONTH}|${MONTH} \\d{1,2})`,
    `(?:earlier |late |later )?(?:this|last) (?:week|month|year|${DAY})`,
    'earlier in the (?:day|week|month)',
    'yesterday',
  ]
    .map((one) => `\\b${one}\\b`)
    .join('|'),
  'giu',
);

/**
 * Where the article tells when this was said ("before the talks", "on Monday"): words of the sentence that holds the cue,
 * outside of what is said, since a time in there belongs to the matter. Null where it tells nothing.
 */
export function whenOf(analysis: Analysis, text: string, attribution: number | null): Span | null {
  const said = attribution === null ? undefined : analysis.attributions[attribution];
  const cue = said?.cue ?? null;
  if (said === undefined || cue === null) return null;
  const sentence = analysis.sentences.find((one) => one.start <= cue.start && cue.end <= one.end);
  if (sentence === undefined) return null;
  const found = outside(sentence, said.content).flatMap((stretch) => times(text, stretch));
  // "told reporters before the talks"; "Elric on Monday said"; "Speaking before the talks, …". Elsewhere a time may
  // belong to a clause of its own ("who took office after the vote").
  return (
    found.find((one) => one.start >= cue.end && one.start - cue.end <= NEAR) ??
    found.find((one) => one.end <= cue.start && cue.start - one.end <= 1) ??
    found.find((one) => one.end <= cue.start && leadsUp(text.slice(sentence.start, one.start))) ??
    null
  );
}

/** Whether these first words of a sentence still tell of the saying: next to none, or "Talking to reporters …". */
function leadsUp(words: string): boolean {
  if (words.length <= LEAD) return true;
  return /^(?:speaking|talking|addressing|briefing|writing|asked|interviewed)\b[^,]*$/i.test(words);
}

/** How far after its cue a time may stand, and how far into the sentence one that leads up to it, in characters. */
const NEAR = 45;
const LEAD = 12;

function times(text: string, stretch: Span): Span[] {
  return [...text.slice(stretch.start, stretch.end).matchAll(TIMES)].map((match) => ({
    start: stretch.start + match.index,
    end: stretch.start + match.index + match[0].length,
  }));
}

/** The stretches of a span that none of the others cover. */
function outside(span: Span, others: readonly Span[]): Span[] {
  const stretches: Span[] = [];
  let from = span.start;
  for (const other of [...others].sort((a, b) => a.start - b.start)) {
    if (other.end <= from || other.start >= span.end) continue;
    if (other.start > from) stretches.push({ start: from, end: other.start });
    from = Math.max(from, other.end);
  }
  if (from < span.end) stretches.push({ start: from, end: span.end });
  return stretches;
}
