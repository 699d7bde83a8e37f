import type { Finding, Span } from '../analysis.ts';
import type { ResolvedAttribution } from '../attribution/speakers.ts';
import type { Cast } from '../entities/cast.ts';
import { tokensWithin } from '../text/find.ts';
import type { Phrases } from '../text/phrases.ts';
import type { Text } from '../text/text.ts';
import { attributionAround } from './around.ts';
import { spanOf } from './regions.ts';

const PACK = 'conditional-threats';
/** Verbs by which someone foretells what others will do or suffer. */
const FORETELLING = new Set(
  'argue believe caution estimate expect fear forecast predict speculate suggest suspect think worry'.split(' '),
);
/** Verbs by which someone threatens: what follows is their own doing. */
const THREATENING = new Set('pledge promise swear threaten vow'.split(' '));

/** A condition that says what has to be done. */
const DEMAND = /^unless\b|\b(?:not|no|n['’]t|fails?|failed|refuses?|refused)\b/i;
const DATE =
  /\b(?:by|until|before|starting|from|on) (?:next |this |the end of )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|noon|midnight|tomorrow|afternoon|week|month|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? \d)|\bwithin (?:\d+|two|three|a few|the next) /;

interface Around {
  text: Text;
  phrases: Phrases;
  cast: Cast;
}

/**
 * Adds to findings of conditional threats who threatens and whom it would strike, where the text tells, and sets right
 * whether it is a threat or a warning by whether the speaker would do it. Other findings are passed through.
 */
export function withThreatParts(
  around: Around,
  attributions: readonly ResolvedAttribution[],
  findings: readonly Finding[],
): Finding[] {
  const told: Finding[] = [];
  for (const finding of findings) {
    if (finding.pack !== PACK) {
      told.push(finding);
      continue;
    }
    const attribution = attributionAround(around.text, attributions, finding.parts.consequence ?? finding);
    const kind = kindOf(around, attribution, finding);
    const issuer = finding.parts.issuer ?? issuerOf(around, attribution, { ...finding, kind });
    const target = finding.parts.target ?? targetOf(around, issuer, finding);
    const parts = { ...finding.parts, ...(issuer && { issuer }), ...(target && { target }) };
    told.push({ ...finding, kind, parts });
  }
  return told;
}

function kindOf(around: Around, attribution: ResolvedAttribution | undefined, finding: Finding): string {
  if (finding.kind === 'ultimatum' || hasDeadline(around.text, finding)) return 'ultimatum';
  const cue = cueLemma(around.text, attribution);
  if (isOurs(around, finding) || THREATENING.has(cue)) return 'threat';
  if (finding.kind === 'threat' && FORETELLING.has(cue) && !isSpeakers(around, attribution, finding)) return 'warning';
  return finding.kind;
}

/** Whether a demand has a date: "unless the gates open by Friday". */
function hasDeadline({ text }: Text, { kind, parts, start, end }: Finding): boolean {
  if (kind !== 'threat' || !parts.condition) return false;
  return DEMAND.test(text.slice(parts.condition.start, parts.condition.end)) && DATE.test(text.slice(start, end));
}

/** The source of a threat; or who would do it, where the article itself tells of it. */
function issuerOf(around: Around, attribution: ResolvedAttribution | undefined, finding: Finding): Span | undefined {
  const tells = finding.kind !== 'warning' || isOurs(around, finding) || isSpeakers(around, attribution, finding);
  if (attribution?.source && tells) return spanOf(around.text, attribution.source);
  if (finding.kind === 'warning' || attribution) return undefined;
  const subject = subjectOf(around, finding);
  return subject && mentionSpan(around, subject.first, subject.last);
}

/** The first name that stands behind the verb of the consequence; else the one of whom the condition demands something. */
function targetOf({ text, phrases, cast }: Around, issuer: Span | undefined, finding: Finding): Span | undefined {
  const { consequence, condition } = finding.parts;
  if (!consequence) return undefined;
  const told = tokensWithin(text, consequence);
  let verb = told.first;
  while (verb < told.last && (phrases.verbAt[verb] ?? -1) < 0) verb++;
  const group = phrases.verbs[phrases.verbAt[verb] ?? -1];
  const around = { text, phrases, cast };
  const isStruck =
    group?.passive || /^(face|pay|suffer|regret|feel)$/.test(text.tokens[group?.head ?? -1]?.lemma ?? '');
  const asked = condition && tokensWithin(text, condition);
  const places = [
    ...(isStruck ? [[told.first, verb] as const] : []),
    [verb, told.last] as const,
    ...(asked ? [[asked.first, Math.min(asked.last, asked.first + 6)] as const] : []),
  ];
  for (const [first, last] of places) {
    const found = mentionSpan(around, first, last);
    if (found && !(issuer && found.start < issuer.end && issuer.start < found.end)) return found;
  }
  return undefined;
}

/** Whether the consequence is said of "we" or "I". */
function isOurs({ text }: Around, finding: Finding): boolean {
  const { consequence } = finding.parts;
  if (!consequence) return false;
  const { first, last } = tokensWithin(text, consequence);
  for (let i = first; i < Math.min(last, first + 3); i++)
    if (/^(we|i)$/.test(text.tokens[i]?.lower ?? '')) return !FORETELLING.has(text.tokens[i + 1]?.lemma ?? '');
  return false;
}

/** Whether the consequence is said of the speaker, or of the speaker's side. */
function isSpeakers(around: Around, attribution: ResolvedAttribution | undefined, finding: Finding): boolean {
  const subject = subjectOf(around, finding);
  if (!attribution || !subject) return false;
  const { text, cast } = around;
  if (/^(he|she|it|they|his|her|its|their)$/.test(text.tokens[subject.first]?.lower ?? '')) return true;
  for (let i = subject.first; i < subject.last; i++) {
    const actor = cast.actorOf[cast.mentionAt[i] ?? -1] ?? -1;
    if (actor < 0) continue;
    if (actor === attribution.speaker) return true;
    const side = cast.actors[actor]?.side ?? cast.actors[actor]?.name;
    if (side !== undefined && side === attribution.side) return true;
  }
  return false;
}

/** The tokens before the first verb of the consequence. */
function subjectOf({ text, phrases }: Around, finding: Finding): { first: number; last: number } | undefined {
  const { consequence } = finding.parts;
  if (!consequence) return undefined;
  const { first, last } = tokensWithin(text, consequence);
  let verb = first;
  while (verb < last && (phrases.verbAt[verb] ?? -1) < 0) verb++;
  return verb > first ? { first, last: verb } : undefined;
}

function mentionSpan({ text, cast }: Around, first: number, last: number): Span | undefined {
  for (let i = first; i < last; i++) {
    const mention = cast.mentions[cast.mentionAt[i] ?? -1];
    if (mention && (cast.actorOf[cast.mentionAt[i] ?? -1] ?? -1) >= 0) return spanOf(text, mention);
  }
  return undefined;
}

function cueLemma(text: Text, attribution: ResolvedAttribution | undefined): string {
  const cue = attribution?.cue;
  if (!cue) return '';
  for (let i = cue.last - 1; i >= cue.first; i--)
    if (/^(VB|NN)/.test(text.tokens[i]?.pos ?? '')) return text.tokens[i]?.lemma ?? '';
  return '';
}
