import type { ResolvedAttribution } from '../attribution/speakers.ts';
import type { TokenSpan } from '../attribution/subjects.ts';
import type { Text } from '../text/text.ts';

/**
 * The content of an attribution that is its source's own: what merely stands before the cue is left out
 * where the cue has its content right after it ("…, both sides agreed | upon a pause"), and what others say to it
 * (", to which the league replied …") is cut off. Quotations stay whole.
 */
export function ownContent(text: Text, a: ResolvedAttribution): TokenSpan[] {
  const { content, cue } = a;
  const governed = cue ? content.find((c) => c.first === cue.last && !isQuoted(text, c)) : undefined;
  const own = content.filter((c) => {
    const before = governed !== undefined && c.last <= (cue?.first ?? 0);
    return !before || isQuoted(text, c) || !inOneSentence(text, c, governed);
  });
  return own.map((c) => (isQuoted(text, c) ? c : { first: c.first, last: withoutReply(text, c) }));
}

/** The opening mark itself does not stand inside the quotation. */
function isQuoted(text: Text, { first }: TokenSpan): boolean {
  return (text.tokens[first]?.quoted ?? false) || (text.tokens[first + 1]?.quoted ?? false);
}

function inOneSentence(text: Text, a: TokenSpan, b: TokenSpan): boolean {
  return text.tokens[a.first]?.sentence === text.tokens[b.first]?.sentence;
}

/** Where ", to which …" or ", following which …" starts, else the end. */
function withoutReply(text: Text, { first, last }: TokenSpan): number {
  for (let i = first + 1; i + 2 <= last; i++)
    if (
      text.tokens[i]?.text === ',' &&
      /^(to|following|after|upon)$/.test(text.tokens[i + 1]?.lower ?? '') &&
      text.tokens[i + 2]?.lower === 'which'
    )
      return i;
  return last;
}
