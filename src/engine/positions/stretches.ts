import type { Span } from '../analysis.ts';
import type { ResolvedAttribution } from '../attribution/speakers.ts';
import type { TokenSpan } from '../attribution/subjects.ts';
import type { Cast } from '../entities/cast.ts';
import type { Text } from '../text/text.ts';
import type { KindInput } from './kind-features.ts';
import { ownContent } from './own-words.ts';

/** The part of an attribution that lies in one sentence: what can be a position. */
export interface Stretch {
  span: Span;
  content: TokenSpan[];
}

/** The stretches of an attribution, a sentence at a time; source and cue belong to the sentence that they stand in. */
export function stretchesOf(text: Text, a: ResolvedAttribution): Stretch[] {
  const pieces = new Map<number, TokenSpan[]>();
  for (const span of ownContent(text, a)) {
    for (let i = span.first; i < span.last; ) {
      const sentence = text.tokens[i]?.sentence ?? 0;
      const last = Math.min(span.last, text.sentences[sentence]?.last ?? span.last);
      const list = pieces.get(sentence) ?? [];
      list.push({ first: i, last });
      pieces.set(sentence, list);
      i = Math.max(last, i + 1);
    }
  }
  const stretches: Stretch[] = [];
  for (const [sentence, content] of pieces) {
    const own = [...content];
    const quoted = content.every((c) => text.tokens[c.first]?.quoted);
    if (!quoted && a.by !== 'continuation')
      for (const part of [a.source, a.cue]) if (part && text.tokens[part.first]?.sentence === sentence) own.push(part);
    const first = Math.min(...own.map((s) => s.first));
    const last = Math.max(...own.map((s) => s.last));
    const span = { start: text.tokens[first]?.start ?? 0, end: text.tokens[last - 1]?.end ?? 0 };
    stretches.push({ span, content });
  }
  return stretches;
}

/** What decides the kind of a stretch. */
export function kindInput(cast: Cast, a: ResolvedAttribution, stretch: Stretch): KindInput {
  const others = new Set<number>();
  for (const { first, last } of stretch.content)
    for (let i = first; i < last; i++) {
      const actor = cast.actorOf[cast.mentionAt[i] ?? -1] ?? -1;
      if (actor >= 0 && actor !== a.speaker && cast.actors[actor]?.side !== a.side) others.add(actor);
    }
  return {
    cue: a.cue,
    cueKind: a.kind,
    negatedCue: a.negated,
    sourceType: a.sourceType,
    content: stretch.content,
    others: Math.min(3, others.size),
  };
}
