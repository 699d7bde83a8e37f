import type { Phrases } from '../text/phrases.ts';
import type { Text } from '../text/text.ts';
import type { RawAttribution } from './raw.ts';

/** What people agree on, meet for or suffer: it shows things, but says, stresses and fears nothing. */
const MUTE = new Set(
  'accord agreement attack battle breakthrough ceasefire cease-fire clash conflict crisis deal deadlock demonstration dispute election fighting impasse incident meeting negotiation pact protest round stalemate summit talk tension treaty truce violence vote war'.split(
    ' ',
  ),
);

/** Classes of cues that only somebody who speaks or thinks can have. */
const SPEAKING = new Set<RawAttribution['class']>(['say', 'think', 'act']);

/**
 * "X noted that the accord had held, but stressed that …": whoever stresses is X, not the accord. Where nobody else
 * speaks before in the sentence the source stays open: the wrong speaker is the worst error.
 */
export function withoutMuteThings(text: Text, phrases: Phrases, list: readonly RawAttribution[]): RawAttribution[] {
  const kept: RawAttribution[] = [];
  for (const [at, a] of list.entries()) {
    if (a.cue && a.source && SPEAKING.has(a.class) && isMute(text, phrases, a)) {
      const source = outerOf(text, phrases, list, at)?.source ?? null;
      kept.push({ ...a, source, confidence: Math.min(a.confidence, 0.6) });
    } else kept.push(a);
  }
  return kept;
}

function isMute(text: Text, phrases: Phrases, { source }: RawAttribution): boolean {
  const head = source ? text.tokens[phrases.nouns[phrases.nounAt[source.first] ?? -1]?.head ?? -1] : undefined;
  return head !== undefined && MUTE.has(head.lemma);
}

/** The one before an attribution, in its sentence, that somebody says; attributions are in reading order. */
function outerOf(text: Text, phrases: Phrases, list: readonly RawAttribution[], at: number): RawAttribution | null {
  const sentence = sentenceOf(text, list[at]!);
  for (let i = at - 1; i >= 0; i--) {
    const before = list[i]!;
    if (before.cue && sentenceOf(text, before) !== sentence) return null;
    if (before.cue && before.source && !isMute(text, phrases, before)) return before;
  }
  return null;
}

function sentenceOf(text: Text, { cue }: RawAttribution): number | undefined {
  return cue ? text.tokens[cue.first]?.sentence : undefined;
}
