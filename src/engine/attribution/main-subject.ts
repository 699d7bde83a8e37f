import type { Phrases } from '../text/phrases.ts';
import type { Text } from '../text/text.ts';
import type { RawAttribution } from './raw.ts';
import type { Subjects } from './subjects.ts';

/**
 * "Here, where crews watch the flow, the head of the station, Ana Sorel, said …": a source that the tagger has run over
 * a clause with a verb of its own is cut down to the subject of its cue, where that stands after the verb.
 */
export function mainSubject(text: Text, phrases: Phrases, subjects: Subjects, a: RawAttribution): RawAttribution {
  const { source, cue } = a;
  const verb = phrases.verbs[a.verb ?? -1];
  const sentence = text.sentences[text.tokens[cue?.first ?? -1]?.sentence ?? -1];
  if (!source || !cue || !verb || !sentence || cue.first < source.last) return a;
  const over = finiteVerbIn(text, phrases, source.first, source.last);
  if (over === null) return a;
  const subject = subjects.before(verb, sentence);
  return subject && subject.first > over ? { ...a, source: { first: subject.first, last: subject.last } } : a;
}

/** The first finite verb in a span that is no part of a relative clause ("officials who were told"). */
function finiteVerbIn(text: Text, phrases: Phrases, first: number, last: number): number | null {
  for (let i = first; i < last; i++) {
    const token = text.tokens[i];
    if (/^W/.test(token?.pos ?? '') || token?.lower === 'that') return null;
    const verb = phrases.verbs[phrases.verbAt[i] ?? -1];
    if (verb?.form === 'finite' && verb.first === i) return i;
  }
  return null;
}
