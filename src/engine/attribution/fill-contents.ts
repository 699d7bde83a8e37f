import type { Phrases } from '../text/phrases.ts';
import type { Text } from '../text/text.ts';
import { clauseEnd, contentBefore, trim } from './contents.ts';
import type { RawAttribution } from './raw.ts';

/**
 * Where the tagger found who says something but not what: what the rules find at the same cue, or what stands before a
 * cue that ends the sentence ("The pier is unsafe, the union said."). A content that a stray comma parts from its own verb
 * goes on.
 */
export function fillContents(
  text: Text,
  phrases: Phrases,
  tagged: readonly RawAttribution[],
  ruleAt: (cue: RawAttribution['cue']) => RawAttribution | undefined,
): RawAttribution[] {
  return tagged.map((a) => {
    if (a.content.length > 0) return withVerb(text, phrases, a);
    if (!a.cue || !a.source || a.class !== 'say') return a;
    const rule = ruleAt(a.cue);
    const content = rule?.content.length ? rule.content : closing(text, a);
    return content.length > 0 ? { ...a, content, confidence: Math.min(a.confidence, 0.75) } : a;
  });
}

/** "fear that the army, led by its chief, | may attack": a subject alone says nothing. */
function withVerb(text: Text, phrases: Phrases, a: RawAttribution): RawAttribution {
  const last = a.content.at(-1);
  const sentence = text.sentences[text.tokens[last?.first ?? -1]?.sentence ?? -1];
  if (!last || !sentence || text.tokens[last.last]?.text !== ',' || last.last + 1 >= sentence.last) return a;
  if (text.tokens[last.last + 1]?.pos !== 'MD' || text.tokens[last.first]?.lower !== 'that') return a;
  const whole = { first: last.first, last: clauseEnd(text, phrases, last.last + 1, sentence) };
  const content = trim(text, whole);
  return content ? { ...a, content: [...a.content.slice(0, -1), content] } : a;
}

function closing(text: Text, { source, cue }: RawAttribution): RawAttribution['content'] {
  const sentence = text.sentences[text.tokens[cue?.first ?? -1]?.sentence ?? -1];
  if (!source || !cue || !sentence || source.last > cue.first || text.tokens[source.first - 1]?.text !== ',') return [];
  const end = text.tokens[cue.last];
  return !end || cue.last >= sentence.last || end.text === '.' ? contentBefore(text, source.first, sentence) : [];
}
