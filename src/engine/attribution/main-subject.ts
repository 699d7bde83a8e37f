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
  const named = afterPlace(text, phrases, source.first, source.last);
  if (named !== null) return { ...a, source: { first: named, last: source.last } };
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

/** Nouns of places, times and occasions: a person named after them and a comma is no apposition of theirs. */
const PLACE =
  /^(campus|day|morning|week|month|year|headquarters|capital|statement|interview|speech|hearing|meeting|summit|conference|briefing|visit|address|letter|article|rally)$/;

/** "the campus of the university on Monday, | Sen. Ana Sorel,": where the person's phrase starts, or null. */
function afterPlace(text: Text, phrases: Phrases, first: number, last: number): number | null {
  const opening = phrases.nouns[phrases.nounAt[first] ?? -1];
  if (!opening || !PLACE.test(text.tokens[opening.head]?.lower ?? '')) return null;
  for (let i = opening.last; i + 1 < last; i++) {
    if (text.tokens[i]?.text !== ',') continue;
    const noun = phrases.nouns[phrases.nounAt[i + 1] ?? -1];
    if (noun?.first === i + 1 && text.tokens.slice(noun.first, noun.last).some((t) => t.name === 'PERSON'))
      return i + 1;
  }
  return null;
}
