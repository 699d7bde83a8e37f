import type { Finding, Reply, Span } from '../analysis.ts';
import type { ResolvedAttribution } from '../attribution/speakers.ts';
import type { Cast } from '../entities/cast.ts';
import type { Text } from '../text/text.ts';
import { disputeParts } from './dispute-parts.ts';

/** Denials that leave room: they deny knowing, intending or a part, or go no further than the speaker's own memory. */
const HEDGED =
  /\b(?:not aware|unaware|no knowledge|any knowledge|no recollection|(?:not|n['’]t) (?:recall|remember|know|believe|think|intend)|knowingly|intentionally|intended|deliberately|knowledge of|to (?:the best of )?(?:my|his|her|their|its) knowledge|as far as (?:I|he|she|we|they|it) kn[eo]w|not (?:directly|personally|entirely|exactly|necessarily|specifically)|parts? of|portions? of|some of|most of|any wrongdoing)\b/i;

/** How an article says that somebody was asked and gave no answer. */
const REFUSED =
  /\b(?:(?:declin|refus)(?:ed|es|ing) (?:to comment|comment|to answer|to respond|to discuss|to say|an interview)|(?:did|does|has|have|had|would|could) ?(?:not|n['’]t) (?:immediately |yet |return |be )*(?:respond|responded|replied|reply|repl|answer|comment|commented|reached|return|calls?|messages?)|could not (?:immediately )?be reached|unavailable for comment|not available for comment|no (?:immediate )?(?:comment|response|reply)|(?:without|before) (?:comment|a response|a reply)\b)/i;

/** Words that a finding has to be near for there to be an accused side that could reply. */
const ACCUSING =
  /\b(?:accus|alleg|blam|charg|claim|guilt|lie[ds]?\b|lying|false|wrongdoing|meddl|suspect|baseless|purported)/i;

/** Refusals count for accusations up to so many sentences before or after them. */
const NEAR = 6;

/**
 * Adds to the findings of contested claims who claims and who disputes, whether a denial leaves room (`hedged`), and
 * whether the article has a reply of the accused side (`reply`): `recorded` for a denial and for what a denial in the
 * article answers, `refused` where the article says that the side was asked and gave none, `absent` where it has neither;
 * null where nobody is accused. Other findings are passed through.
 */
export function withReplies(
  text: Text,
  cast: Cast,
  attributions: readonly ResolvedAttribution[],
  findings: readonly Finding[],
): Finding[] {
  const refusals: number[] = [];
  for (const [index, sentence] of text.sentences.entries())
    if (REFUSED.test(words(text, sentence))) refusals.push(index);
  const disputes = findings.filter(isDispute);
  const answers = answersOf(text, disputes);
  return findings.map((finding) => {
    if (!isDispute(finding)) return finding;
    return {
      ...finding,
      parts: disputeParts(text, cast, attributions, finding),
      ...(finding.kind === 'denial' && { hedged: HEDGED.test(words(text, finding)) }),
      reply: replyTo(text, finding, answers, refusals),
    };
  });
}

function replyTo(text: Text, finding: Finding, answers: Answers, refusals: readonly number[]): Reply | null {
  if (finding.kind === 'denial') return 'recorded';
  const at = sentenceAt(text, finding);
  if (!ACCUSING.test(words(text, text.sentences[at] ?? finding))) return null;
  const isNear = [at - 1, at, at + 1].some((sentence) => answers.sentences.has(sentence));
  const own = contentWords(words(text, finding));
  if (isNear || own.some((word) => answers.words.has(word))) return 'recorded';
  return refusals.some((sentence) => Math.abs(sentence - at) <= NEAR) ? 'refused' : 'absent';
}

/** The sentences in which something is denied, and the words of the denials. */
interface Answers {
  sentences: Set<number>;
  words: Set<string>;
}

function answersOf(text: Text, disputes: readonly Finding[]): Answers {
  const denials = disputes.filter((finding) => finding.kind === 'denial');
  return {
    sentences: new Set(denials.map((denial) => sentenceAt(text, denial))),
    words: new Set(denials.flatMap((denial) => contentWords(words(text, denial)))),
  };
}

function isDispute(finding: Finding): boolean {
  return finding.pack === 'disputed-claims';
}

function words(text: Text, span: Span): string {
  return text.text.slice(span.start, span.end);
}

function sentenceAt(text: Text, span: Span): number {
  let low = 0;
  let high = text.sentences.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((text.sentences[middle]?.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  return low;
}

const COMMON = new Set(
  'that with from have been were they their said says which would about this what deny denied denies'.split(' '),
);

function contentWords(stretch: string): string[] {
  return (stretch.toLowerCase().match(/\p{L}{5,}/gu) ?? []).filter((word) => !COMMON.has(word));
}
