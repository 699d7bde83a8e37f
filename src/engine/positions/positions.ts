import type { Position, Side, Span, Topic } from '../analysis.ts';
import type { ResolvedAttribution } from '../attribution/speakers.ts';
import type { Stages } from '../stages.ts';
import type { Models } from '../tagger/models.ts';
import { firstQuotationEndingAfter } from '../text/find.ts';
import type { Text } from '../text/text.ts';
import { withActs } from './acts.ts';
import { finishPositions } from './finish.ts';
import { BASIS, type Candidate, type Held } from './held.ts';
import type { KindInput } from './kind-features.ts';
import { kindsOf } from './kinds.ts';
import { sideNames } from './side-names.ts';
import { buildSides, slug } from './sides.ts';
import { saysNothing } from './silence.ts';
import { kindInput, type Stretch, stretchesOf } from './stretches.ts';
import { surenessOf } from './sureness.ts';

/** The positions that the attributions hold, one for each side and sentence, and the sides that hold them (guide, section 4). */
export function positionsOf(
  stages: Stages,
  models: Models | null,
  idOf: (actor: number) => string,
  indexOf: (a: ResolvedAttribution) => number | null,
): { positions: Position[]; sides: Side[]; topics: Topic[] } {
  const { text, cast, attributions } = stages;
  const names = sideNames(text, cast, attributions);
  const attributed: Candidate[] = [];
  for (const attribution of attributions) {
    const sides = saysNothing(text, attribution) ? [] : names.of(attribution);
    if (sides.length === 0) continue;
    for (const stretch of stretchesOf(text, attribution))
      attributed.push({ attribution, stretch, sides, kind: null, basis: null, atLeast: 0 });
  }
  const candidates = withActs(stages, names, attributed);
  const inputs: KindInput[] = [];
  for (const { attribution, stretch } of candidates) inputs.push(kindInput(cast, attribution, stretch));
  const kinds = kindsOf(text, inputs, models);
  const taken = new Map<string, Held>();
  const shares: { side: string; attribution: ResolvedAttribution; words: number }[] = [];
  const held: Held[] = [];
  for (const [index, { attribution, stretch, sides, kind, basis, atLeast }] of candidates.entries()) {
    // A stretch of punctuation alone says nothing.
    if (!hasWord(text, stretch.span)) continue;
    for (const side of sides) {
      const key = `${side}\t${stretch.span.start}`;
      const before = taken.get(key);
      if (before) {
        goOn(text, before, stretch);
        continue;
      }
      shares.push({ side, attribution, words: stretch.content.reduce((n, c) => n + c.last - c.first, 0) });
      const position: Position = {
        ...stretch.span,
        side: slug(side),
        speaker: attribution.speaker === null ? null : idOf(attribution.speaker),
        kind: kind ?? kinds[index] ?? 'claim',
        attribution: indexOf(attribution),
        quoted: quotedIn(text, stretch.span),
        basis: basis ?? BASIS[attribution.sourceType],
        sameAs: null,
        topic: null,
        relation: null,
        confidence: Math.max(atLeast, surenessOf(attribution.confidence, attribution.speakerConfidence)),
      };
      const one: Held = { position, side, attribution, content: [...stretch.content] };
      taken.set(key, one);
      held.push(one);
    }
  }
  held.sort((a, b) => a.position.start - b.position.start || a.position.end - b.position.end);
  return { ...finishPositions(stages, held, names), sides: buildSides(text, cast, names, shares) };
}

function hasWord(text: Text, { start, end }: Span): boolean {
  return /[\p{L}\p{N}]/u.test(text.text.slice(start, end));
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
