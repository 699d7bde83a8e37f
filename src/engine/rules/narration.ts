import type { SourceType } from '../analysis.ts';
import type { ResolvedAttribution } from '../attribution/speakers.ts';
import type { Quotation, Text } from '../text/text.ts';
import type { Region } from './pack.ts';
import { spanOf } from './regions.ts';

/** Sources that a reader can look up: what these say is theirs, not the article's. */
const NAMED: ReadonlySet<SourceType> = new Set(['named-person', 'organisation', 'document']);
/** A shorter quotation is a word or two that the article sets apart within its own sentence. */
const FEWEST_QUOTED = 5;

/** Whose words a token is; the larger wins. */
const ARTICLE = 0;
const UNNAMED_SOURCE = 1;
const NAMED_SOURCE = 2;

/**
 * The stretches of each sentence that the article tells in its own voice, or on the word of sources that it does not
 * name: outside what a named person, body or document is said to have said, and outside quotations that nobody is
 * given for. Linear in the text and in the words of its attributions.
 */
export function narrationRegions(text: Text, attributions: readonly ResolvedAttribution[]): Region[] {
  const whose = new Uint8Array(text.tokens.length);
  for (const a of attributions) {
    const speaker = isNamed(text, a) ? NAMED_SOURCE : UNNAMED_SOURCE;
    for (const { first, last } of a.content)
      for (let i = first; i < last; i++) whose[i] = Math.max(whose[i] ?? 0, speaker);
  }
  for (const quotation of text.quotations) {
    const [first, last] = tokensOf(text, quotation);
    if (last - first < FEWEST_QUOTED) continue;
    for (let i = first; i < last; i++) if (whose[i] === ARTICLE) whose[i] = NAMED_SOURCE;
  }
  const regions: Region[] = [];
  for (const sentence of text.sentences) {
    for (let first = sentence.first; first < sentence.last; first++) {
      if (whose[first] === NAMED_SOURCE) continue;
      let last = first + 1;
      while (last < sentence.last && whose[last] !== NAMED_SOURCE) last++;
      const mark = spanOf(text, { first, last });
      regions.push({
        in: 'narration',
        first,
        last,
        mark,
        parts: {},
        attribution: null,
        sourceType: null,
        named: false,
      });
      first = last;
    }
  }
  return regions;
}

/**
 * Whether a reader can look up whose words these are. What is only said to do something ("the march raised the
 * spectre of", "the order seeks") says nothing, unless it is somebody.
 */
function isNamed({ tokens }: Text, a: ResolvedAttribution): boolean {
  const isAct = a.class === 'act' || a.class === 'weak';
  if (isAct && a.cue !== null && tokens[a.cue.last - 1]?.lemma === 'raise') return false;
  if (a.speaker !== null || a.sourceType === 'named-person') return true;
  return !isAct && NAMED.has(a.sourceType);
}

/** The tokens between a quotation's marks, from the first up to, not including, the last. */
function tokensOf(text: Text, { inner }: Quotation): [number, number] {
  const first = tokenFrom(text, inner.start);
  let last = first;
  while ((text.tokens[last]?.start ?? inner.end) < inner.end) last++;
  return [first, last];
}

function tokenFrom(text: Text, offset: number): number {
  let low = 0;
  let high = text.tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((text.tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
