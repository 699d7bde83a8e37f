import type { Position, Side, Span, Topic } from '../analysis.ts';
import type { ResolvedAttribution } from '../attribution/speakers.ts';
import type { Stages } from '../stages.ts';
import type { Models } from '../tagger/models.ts';
import { firstQuotationEndingAfter } from '../text/find.ts';
import type { Text } from '../text/text.ts';
import { withActs } from './acts.ts';
import { withDoubt } from './doubt.ts';
import { finishPositions } from './finish.ts';
import { BASIS, type Candidate, type Held } from './held.ts';
import type { KindInput } from './kind-features.ts';
import { kindsOf } from './kinds.ts';
import { sideNames } from './side-names.ts';
import { buildSides, type Share, slug } from './sides.ts';
import { saysNothing } from './silence.ts';
import { speakerOfSide } from './speaker-of-side.ts';
import { kindInput, type Stretch, stretchesOf } from './stretches.ts';
import { surenessOf } from './sureness.ts';

/** The positions that the attributions hold, one for each side and sentence, and the sides that hold them (guide, section 4). */
export function positionsOf(
  stages: Stages,
  models: Models | null,
  idOf: (actor: number) => string,
  indexOf: (a: ResolvedAttribution) => number | null,
): { positions: Position[]; sides: Side[]; topics: Topic[] } {
  const { text, links, cast, attributions } = stages;
  const names = sideNames(text, cast, attributions);
  const attributed: Candidate[] = [];
  for (const attribution of attributions) {
    const sides = saysNothing(text, attribution) ? [] : names.of(attribution);
    if (sides.length === 0) continue;
    for (const stretch of stretchesOf(text, attribution))
      attributed.push({ attribution, stretch, sides, kind: null, basis: null, atLeast: 0 });
  }
  const candidates = withActs(stages, names, attributed).filter((c) => !isInLink(links, c));
  const inputs: KindInput[] = [];
  for (const { attribution, stretch } of candidates) inputs.push(kindInput(cast, attribution, stretch));
  const kinds = kindsOf(text, inputs, models);
  const taken = new Map<string, Held>();
  const shares: Share[] = [];
  const held: Held[] = [];
  for (const [index, candidate] of candidates.entries()) {
    const { attribution, stretch, sides, kind, basis, atLeast } = candidate;
    // A stretch of punctuation alone says nothing.
    if (!/[\p{L}\p{N}]/u.test(text.text.slice(stretch.span.start, stretch.span.end))) continue;
    const sure = surenessOf(attribution.confidence, attribution.speakerConfidence);
    for (const side of sides) {
      const key = `${side}\t${stretch.span.start}`;
      const before = taken.get(key);
      if (before) {
        goOn(text, before, stretch);
        continue;
      }
      const speaker = speakerOfSide(cast, names, attribution, side, sides);
      const words = stretch.content.reduce((n, c) => n + c.last - c.first, 0);
      shares.push({ side, attribution, speaker, joint: sides.length > 1, words });
      const position: Position = {
        ...stretch.span,
        side: slug(side),
        speaker: speaker === null ? null : idOf(speaker),
        kind: kind ?? kinds[index] ?? 'claim',
        attribution: indexOf(attribution),
        quoted: quotedIn(text, stretch.span),
        basis: basis ?? BASIS[attribution.sourceType],
        sameAs: null,
        topic: null,
        relation: null,
        confidence: withDoubt(stages, candidate, Math.max(atLeast, sure)),
      };
      const one: Held = { position, side, attribution, content: [...stretch.content] };
      taken.set(key, one);
      held.push(one);
    }
  }
  held.sort((a, b) => a.position.start - b.position.start || a.position.end - b.position.end);
  return { ...finishPositions(stages, held, names), sides: buildSides(text, cast, names, shares) };
}

/** Whether what is said, or the saying, stands in the title of a link to another page. */
function isInLink(links: Uint8Array, { attribution, stretch }: Candidate): boolean {
  return links[stretch.content[0]?.first ?? -1] === 1 || links[attribution.cue?.first ?? -1] === 1;
}

/** "dismissed the charge, claiming that …": one source's statement goes on with a further verb in the same sentence. */
function goOn(text: Text, { position, content }: Held, { span, content: further }: Stretch): void {
  if (span.end <= position.end) return;
  position.end = span.end;
  position.quoted = quotedIn(text, position);
  content.push(...further);
}

/** The words within a span that the article itself puts in quotation marks. */
export function quotedIn(text: Text, span: Span): Span[] {
  const found: Span[] = [];
  const { quotations } = text;
  for (let i = firstQuotationEndingAfter(quotations, span.start); i < quotations.length; i++) {
    const q = quotations[i];
    if (!q || q.start >= span.end) break;
    const start = Math.max(q.inner.start, span.start);
    const end = Math.min(q.inner.end, span.end);
    if (start < end && !found.some((f) => f.start <= start && end <= f.end)) found.push({ start, end });
  }
  return found;
}
