import type { ResolvedAttribution } from '../attribution/speakers.ts';
import type { TokenSpan } from '../attribution/subjects.ts';
import type { Text } from '../text/text.ts';

/**
 * The content of an attribution that is its source's own: what merely stands before the cue is left out
 * where the cue has its content right after it ("…, both sides agreed | upon a pause"), and what others say to it
 * (", to which the league replied …") is cut off. Quotations stay whole.
 */
export function ownContent(text: Text, a: ResolvedAttribution): TokenSpan[] {
  const { cue } = a;
  const content = a.content.filter((c) => !isAnswered(text, a, c)).map((c) => relative(text, a, c));
  const governed = cue ? content.find((c) => c.first === cue.last && !isQuoted(text, c)) : undefined;
  const own = content.filter((c) => {
    const before = governed !== undefined && c.last <= (cue?.first ?? 0);
    return !before || isQuoted(text, c) || !inOneSentence(text, c, governed);
  });
  return own.map((c) => (isQuoted(text, c) ? c : { first: c.first, last: withoutReply(text, c) }));
}

/** What is done to a statement by those who answer it. */
const ANSWERED = /^(rejected|refused|dismissed|denied|disputed|accepted|welcomed|opposed|rebuffed|spurned|down)$/;

/** The opening mark itself does not stand inside the quotation. */
function isQuoted(text: Text, { first }: TokenSpan): boolean {
  return (text.tokens[first]?.quoted ?? false) || (text.tokens[first + 1]?.quoted ?? false);
}

/** "a radar station, which | was rejected by": what is turned down is named by the relative pronoun. */
function relative(text: Text, { cue, source }: ResolvedAttribution, c: TokenSpan): TokenSpan {
  const which = (cue?.first ?? 0) - 1;
  const follows = cue && source && source.first > cue.first && text.tokens[which]?.lower === 'which';
  return follows && c.last <= which && c.last >= which - 1 ? { first: which, last: which + 1 } : c;
}

/** "whether the pier was safe, to which | Sorel replied": what stands before "to which" is what is answered. */
function isAnswered(text: Text, { cue, source }: ResolvedAttribution, c: TokenSpan): boolean {
  if (!cue || !source || c.last > source.first) return false;
  const between = text.tokens.slice(c.last, source.first).map((t) => t.lower);
  return between.length <= 3 && between.slice(-2).join(' ') === 'to which';
}

function inOneSentence(text: Text, a: TokenSpan, b: TokenSpan): boolean {
  return text.tokens[a.first]?.sentence === text.tokens[b.first]?.sentence;
}

/** "a charge the league denies": a noun that takes up what was said, to be turned down. */
const TAKEN_UP =
  /^(something|(accusation|allegation|charge|claim|assertion|suggestion|demand|request|proposal|offer)s?)$/;
const TURNED_DOWN = /^(den(y|ies|ied)|rejects?|rejected|dismiss(es|ed)?|disput(es|ed)|refus(es|ed))$/;

/** Where ", to which …", ", following which …", ", which was rejected by …" or ", a charge … denies" starts, else the end. */
function withoutReply(text: Text, { first, last }: TokenSpan): number {
  const word = (i: number) => (i < last ? (text.tokens[i]?.lower ?? '') : '');
  for (let i = first + 1; i < last; i++) {
    if (word(i) !== ',') continue;
    if (/^(to|following|after|upon)$/.test(word(i + 1)) && word(i + 2) === 'which') return i;
    const noun = /^(an?|the)$/.test(word(i + 1)) ? i + 2 : i + 1;
    if (TAKEN_UP.test(word(noun)))
      for (let j = noun + 2; j < Math.min(noun + 8, last) && word(j) !== ','; j++)
        if (TURNED_DOWN.test(word(j))) return i;
    if (word(i + 1) !== 'which' || !/^(was|were|is|are|has|have|had)$/.test(word(i + 2))) continue;
    for (let j = i + 3; j < Math.min(i + 8, last); j++)
      if (word(j) === 'by') return ANSWERED.test(text.tokens[j - 1]?.lower ?? '') ? i : last;
      else if (/^(turned|down|been|also|later|promptly|swiftly|immediately)$/.test(word(j))) continue;
      else if (!ANSWERED.test(word(j))) break;
  }
  return last;
}
