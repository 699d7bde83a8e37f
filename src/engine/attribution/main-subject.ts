import type { Phrases } from '../text/phrases.ts';
import type { Text } from '../text/text.ts';
import type { RawAttribution } from './raw.ts';
import type { Subjects, TokenSpan } from './subjects.ts';

/**
 * "Here, where crews watch the flow, the head of the station, Ana Sorel, said …": a source that the tagger has run over
 * a clause with a verb of its own is cut down to the subject of its cue, where that stands after the verb.
 */
export function mainSubject(text: Text, phrases: Phrases, subjects: Subjects, a: RawAttribution): RawAttribution {
  const { source, cue } = a;
  const verb = phrases.verbs[a.verb ?? -1];
  const sentence = text.sentences[text.tokens[cue?.first ?? -1]?.sentence ?? -1];
  if (source && cue && cue.last <= source.first) return { ...a, source: withoutAside(text, phrases, source) };
  if (!source || !cue || !verb || !sentence || cue.first < source.last) return a;
  // "is a surgeon, | said": the words of a relative clause without who they tell of.
  if (/^(VBZ|VBD|MD)$/.test(text.tokens[source.first]?.pos ?? '')) return { ...a, source: null };
  const named = afterPlace(text, phrases, source.first, source.last);
  if (named !== null) return { ...a, source: { first: named, last: source.last } };
  const whose = relativeOwner(text, phrases, source.first);
  if (whose !== null) return { ...a, source: { first: whose, last: source.last } };
  const caption = behindCaption(text, source.first, source.last);
  if (caption !== null) return { ...a, source: { first: caption, last: source.last } };
  const over = opensClause(text, source.first)
    ? source.first
    : (finiteVerbIn(text, phrases, source.first, source.last) ?? agentEnd(text, source.first, source.last));
  if (over === null) return a;
  const subject = subjects.before(verb, sentence);
  return subject && subject.first > over ? { ...a, source: { first: subject.first, last: subject.last } } : a;
}

/** "according to the league — | is closed": a source behind its cue ends where the sentence goes on. */
function withoutAside(text: Text, phrases: Phrases, source: TokenSpan): TokenSpan {
  for (let i = source.first + 1; i < source.last; i++) {
    if (/^[—–]$|^--$/.test(text.tokens[i]?.text ?? '')) return { first: source.first, last: i };
    if (opensRelative(text, i)) break;
    // "officials briefed on the talks": a participle that looks like the past tense.
    const participle = text.tokens[i]?.pos === 'VBD' && /^(IN|TO)$/.test(text.tokens[i + 1]?.pos ?? '');
    if (startsFinite(phrases, i) && !participle) return { first: source.first, last: i };
  }
  return { first: source.first, last: source.last };
}

/** "| a league that fights | Marovia said": where the phrase starts whose relative clause has the source for its object. */
function relativeOwner(text: Text, phrases: Phrases, first: number): number | null {
  const verb = phrases.verbs[phrases.verbAt[first - 1] ?? -1];
  if (verb?.form !== 'finite' || verb.last !== first || verb.passive) return null;
  if (!/^(that|which|who)$/.test(text.tokens[verb.first - 1]?.lower ?? '')) return null;
  const owner = phrases.nouns[phrases.nounAt[verb.first - 2] ?? -1];
  return owner?.last === verb.first - 1 ? owner.first : null;
}

/** "where | crews from the station, …": what follows such a word is a clause of its own, whether or not its verb is seen. */
function opensClause(text: Text, first: number): boolean {
  return /^(where|when|while|whereas|after|before|once)$/.test(text.tokens[first - 1]?.lower ?? '');
}

/** "under a plan favoured by | some officials, Marovia might …": the comma behind whoever the plan is favoured by, or null. */
function agentEnd(text: Text, first: number, last: number): number | null {
  if (text.tokens[first - 1]?.lower !== 'by' || text.tokens[first - 2]?.pos !== 'VBN') return null;
  for (let i = last - 2; i > first; i--) if (text.tokens[i]?.text === ',') return i;
  return null;
}

/** "Image copyright Lindow Image caption | The council said": where what is written under a picture begins, or null. */
function behindCaption(text: Text, first: number, last: number): number | null {
  for (let i = last - 2; i > first; i--)
    if (text.tokens[i]?.lower === 'caption' && /^(image|media|photo)$/.test(text.tokens[i - 1]?.lower ?? ''))
      return i + 1;
  return null;
}

/** The first finite verb in a span that is no part of a relative clause ("officials who were told"). */
function finiteVerbIn(text: Text, phrases: Phrases, first: number, last: number): number | null {
  for (let i = first; i < last; i++) {
    if (opensRelative(text, i)) return null;
    if (startsFinite(phrases, i)) return i;
  }
  return null;
}

function opensRelative(text: Text, i: number): boolean {
  const token = text.tokens[i];
  return /^W/.test(token?.pos ?? '') || token?.lower === 'that';
}

function startsFinite(phrases: Phrases, i: number): boolean {
  const verb = phrases.verbs[phrases.verbAt[i] ?? -1];
  return verb?.form === 'finite' && verb.first === i;
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
