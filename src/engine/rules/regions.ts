import type { SourceType, Span } from '../analysis.ts';
import type { ResolvedAttribution } from '../attribution/speakers.ts';
import type { TokenSpan } from '../attribution/subjects.ts';
import type { Conditional } from '../text/conditionals.ts';
import type { Text } from '../text/text.ts';
import type { Region } from './pack.ts';

/** The structures that rules look into: sources, cues and contents of attributions; conditions and consequences. */
export function regionsOf(
  text: Text,
  attributions: readonly ResolvedAttribution[],
  conditionals: readonly Conditional[],
): Region[] {
  const regions: Region[] = [];
  for (const [index, a] of attributions.entries()) {
    if (a.by === 'continuation') continue;
    const shared = { attribution: index, sourceType: a.sourceType, named: isNamed(a) };
    if (a.source && !a.description?.pronoun)
      regions.push({ in: 'source', ...a.source, mark: spanOf(text, a.source), parts: {}, ...shared });
    if (a.cue) regions.push({ in: 'cue', ...a.cue, mark: governed(text, a), parts: partsOf(text, a), ...shared });
    for (const content of a.content)
      for (const piece of within(text, content))
        regions.push({ in: 'content', ...piece, mark: spanOf(text, piece), parts: partsOf(text, a), ...shared });
  }
  for (const { condition, consequence } of conditionals) {
    const mark = spanOf(text, {
      first: Math.min(condition.first, consequence.first),
      last: Math.max(condition.last, consequence.last),
    });
    const parts = { condition: spanOf(text, condition), consequence: spanOf(text, consequence) };
    const shared = { mark, parts, attribution: null, sourceType: null as SourceType | null, named: false };
    regions.push({ in: 'condition', ...condition, ...shared }, { in: 'consequence', ...consequence, ...shared });
  }
  return regions;
}

/** Characters of a stretch of tokens. */
export function spanOf(text: Text, span: TokenSpan): Span {
  return { start: text.tokens[span.first]?.start ?? 0, end: text.tokens[span.last - 1]?.end ?? 0 };
}

function isNamed(a: ResolvedAttribution): boolean {
  return a.speaker !== null || a.sourceType === 'named-person';
}

/** A cue with what it governs, within the cue's sentence. */
function governed(text: Text, a: ResolvedAttribution): Span {
  const cue = a.cue;
  if (!cue) return { start: 0, end: 0 };
  const sentence = text.sentences[text.tokens[cue.first]?.sentence ?? 0];
  let { first, last } = cue;
  for (const content of a.content) {
    if (!sentence || content.first < sentence.first || content.first >= sentence.last) continue;
    first = Math.min(first, content.first);
    last = Math.max(last, Math.min(content.last, sentence.last));
  }
  return spanOf(text, { first, last });
}

function partsOf(text: Text, a: ResolvedAttribution): Region['parts'] {
  const claim = a.content[0];
  return { ...(a.source && { disputer: spanOf(text, a.source) }), ...(claim && { claim: spanOf(text, claim) }) };
}

/** A stretch cut at sentence ends. */
function* within(text: Text, span: TokenSpan): Generator<TokenSpan> {
  for (let i = span.first; i < span.last; ) {
    const last = Math.min(span.last, text.sentences[text.tokens[i]?.sentence ?? 0]?.last ?? span.last);
    yield { first: i, last };
    i = Math.max(last, i + 1);
  }
}
