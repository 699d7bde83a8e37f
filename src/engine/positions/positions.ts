import type { Basis, Position, Side, SourceType, Span } from '../analysis.ts';
import type { ResolvedAttribution } from '../attribution/speakers.ts';
import type { TokenSpan } from '../attribution/subjects.ts';
import type { Cast } from '../entities/cast.ts';
import type { Text } from '../text/text.ts';
import { kindByRule } from './kinds.ts';
import { buildSides, sideNames, slug } from './sides.ts';

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
  idOf: (actor: number) => string,
  indexOf: (a: ResolvedAttribution) => number | null,
): { positions: Position[]; sides: Side[] } {
  const names = sideNames(text, cast, attributions);
  const positions: Position[] = [];
  const held: { side: string; attribution: ResolvedAttribution; words: number }[] = [];
  for (const a of attributions) {
    if (a.sourceType === 'none' || a.sourceType === 'document' || a.sourceType === 'unspecified-reports') {
      if (a.side === null) continue;
    }
    const sides = names.of(a);
    for (const stretch of bySentence(text, a)) {
      const span = stretch.span;
      const kind = kindByRule(text, {
        cueKind: a.kind,
        negatedCue: a.negated,
        content: stretch.content,
        direct: text.tokens[stretch.content[0]?.first ?? 0]?.quoted ?? false,
      });
      for (const side of sides) {
        if (positions.some((p) => p.side === slug(side) && p.start === span.start)) continue;
        held.push({ side, attribution: a, words: stretch.content.reduce((n, c) => n + c.last - c.first, 0) });
        positions.push({
          ...span,
          side: slug(side),
          speaker: a.speaker === null ? null : idOf(a.speaker),
          kind,
          attribution: indexOf(a),
          quoted: quotedIn(text, span),
          basis: BASIS[a.sourceType],
          sameAs: null,
          topic: null,
          relation: null,
          confidence: Math.round(a.confidence * a.speakerConfidence * 100) / 100,
        });
      }
    }
  }
  positions.sort((a, b) => a.start - b.start || a.end - b.end);
  return { positions, sides: buildSides(text, cast, names, held) };
}

/** The stretches of an attribution, a sentence at a time; source and cue belong to the sentence that they stand in. */
function bySentence(text: Text, a: ResolvedAttribution): { span: Span; content: TokenSpan[] }[] {
  const pieces = new Map<number, TokenSpan[]>();
  for (const span of a.content) {
    for (let i = span.first; i < span.last; ) {
      const sentence = text.tokens[i]?.sentence ?? 0;
      const last = Math.min(span.last, text.sentences[sentence]?.last ?? span.last);
      const list = pieces.get(sentence) ?? [];
      list.push({ first: i, last });
      pieces.set(sentence, list);
      i = Math.max(last, i + 1);
    }
  }
  return [...pieces].map(([sentence, content]) => {
    const own = [...content];
    const quoted = content.every((c) => text.tokens[c.first]?.quoted);
    if (!quoted && a.by !== 'continuation')
      for (const part of [a.source, a.cue]) if (part && text.tokens[part.first]?.sentence === sentence) own.push(part);
    const first = Math.min(...own.map((s) => s.first));
    const last = Math.max(...own.map((s) => s.last));
    return { span: { start: text.tokens[first]?.start ?? 0, end: text.tokens[last - 1]?.end ?? 0 }, content };
  });
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
