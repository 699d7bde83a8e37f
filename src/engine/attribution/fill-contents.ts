import type { Text } from '../text/text.ts';
import { contentBefore } from './contents.ts';
import type { RawAttribution } from './raw.ts';

/**
 * Where the tagger found who says something but not what: what the rules find at the same cue, or what stands before a
 * cue that ends the sentence ("The pier is unsafe, the union said.").
 */
export function fillContents(
  text: Text,
  tagged: readonly RawAttribution[],
  ruleAt: (cue: RawAttribution['cue']) => RawAttribution | undefined,
): RawAttribution[] {
  return tagged.map((a) => {
    if (a.content.length > 0 || !a.cue || !a.source || a.class !== 'say') return a;
    const rule = ruleAt(a.cue);
    const content = rule?.content.length ? rule.content : closing(text, a);
    return content.length > 0 ? { ...a, content, confidence: Math.min(a.confidence, 0.75) } : a;
  });
}

function closing(text: Text, { source, cue }: RawAttribution): RawAttribution['content'] {
  const sentence = text.sentences[text.tokens[cue?.first ?? -1]?.sentence ?? -1];
  if (!source || !cue || !sentence || source.last > cue.first || text.tokens[source.first - 1]?.text !== ',') return [];
  const end = text.tokens[cue.last];
  return !end || cue.last >= sentence.last || end.text === '.' ? contentBefore(text, source.first, sentence) : [];
}
