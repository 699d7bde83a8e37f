import type { Basis, Position, Side, SourceType, Span } from '../analysis.ts';
import type { ResolvedAttribution } from '../attribution/speakers.ts';
import type { Cast } from '../entities/cast.ts';
import type { Models } from '../tagger/models.ts';
import type { Text } from '../text/text.ts';
import { kindsOf } from './kinds.ts';
import { sideNames } from './side-names.ts';
import { buildSides, slug } from './sides.ts';
import { kindInput, stretchesOf } from './stretches.ts';

const BASIS: Record<SourceType, Basis> = {
  'named-person': 'named',
  organisation: 'organisation',
  document: 'document',
  'unnamed-person': 'unnamed',
  'unnamed-official': 'unnamed',
  'vague-group': 'unnamed',
  'unspecified-reports': 'unnamed',
  none: 'not-stated',
};

/** The positions that the attributions hold, one for each side and sentence, and the sides that hold them (guide, section 4). */
export function positionsOf(
  text: Text,
  cast: Cast,
  attributions: readonly ResolvedAttribution[],
  models: Models | null,
  idOf: (actor: number) => string,
  indexOf: (a: ResolvedAttribution) => number | null,
): { positions: Position[]; sides: Side[] } {
  const names = sideNames(text, cast, attributions);
  const held = attributions.flatMap((attribution) => {
    const sides = names.of(attribution);
    return sides.length ? stretchesOf(text, attribution).map((stretch) => ({ attribution, stretch, sides })) : [];
  });
  const kinds = kindsOf(
    text,
    held.map(({ attribution, stretch }) => kindInput(attribution, stretch)),
    models,
  );
  const taken = new Set<string>();
  const shares: { side: string; attribution: ResolvedAttribution; words: number }[] = [];
  const positions: Position[] = [];
  held.forEach(({ attribution, stretch, sides }, index) => {
    for (const side of sides) {
      const key = `${side}\t${stretch.span.start}`;
      if (taken.has(key)) continue;
      taken.add(key);
      shares.push({ side, attribution, words: stretch.content.reduce((n, c) => n + c.last - c.first, 0) });
      positions.push({
        ...stretch.span,
        side: slug(side),
        speaker: attribution.speaker === null ? null : idOf(attribution.speaker),
        kind: kinds[index] ?? 'claim',
        attribution: indexOf(attribution),
        quoted: quotedIn(text, stretch.span),
        basis: BASIS[attribution.sourceType],
        sameAs: null,
        topic: null,
        relation: null,
        confidence: Math.round(attribution.confidence * attribution.speakerConfidence * 100) / 100,
      });
    }
  });
  positions.sort((a, b) => a.start - b.start || a.end - b.end);
  return { positions, sides: buildSides(text, cast, names, shares) };
}

/** The words within a span that the article itself puts in quotation marks. */
export function quotedIn(text: Text, span: Span): Span[] {
  const found: Span[] = [];
  for (const q of text.quotations) {
    const start = Math.max(q.inner.start, span.start);
    const end = Math.min(q.inner.end, span.end);
    if (start < end && !found.some((f) => f.start <= start && end <= f.end)) found.push({ start, end });
  }
  return found;
}
